package dev.ferrograph.curation;

import dev.ferrograph.ingest.graph.NodeId;
import dev.ferrograph.text.FoldedText;
import java.util.Map;
import java.util.Optional;

/** Says that a frequent term is no topic. */
record DismissedTerm(String term) implements AnsweredQuestion {

	private static final AnswerFile FILE = new AnswerFile("terms.yaml");

	@Override
	public Optional<NodeId> node() {
		return Optional.empty();
	}

	@Override
	public AnswerFile file() {
		return FILE;
	}

	@Override
	public Rewrite rewrite(FileSet files, Editor editor) {
		files.entries().topicCalled(term).ifPresent(topic -> {
			throw CorrectionException.invalid("\"%s\" is the name of %s.".formatted(term, topic));
		});
		return isSaidIn(files) ? FILE.unchanged(files) : FILE.with("term", term, files, editor);
	}

	@Override
	public boolean isSaidBy(Map<String, Object> answer) {
		return answer.get("term") instanceof String other && FoldedText.of(other).equals(FoldedText.of(term));
	}

	@Override
	public boolean isAllOf(Map<String, Object> answer) {
		return true;
	}

}
