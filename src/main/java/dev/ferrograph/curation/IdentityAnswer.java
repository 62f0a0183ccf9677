package dev.ferrograph.curation;

import dev.ferrograph.ingest.graph.NodeId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says that people are one, of whom the first remains, or that no two of them are.
 *
 * @param people their ids, at least two
 */
record IdentityAnswer(Answer answer, List<NodeId> people) implements AnsweredQuestion {

	static final AnswerFile FILE = new AnswerFile("identity.yaml");

	enum Answer {

		SAME("same"), DIFFERENT("different");

		private final String key;

		Answer(String key) {
			this.key = key;
		}

	}

	IdentityAnswer {
		people = List.copyOf(people);
	}

	@Override
	public Optional<NodeId> node() {
		return people.stream().findFirst();
	}

	@Override
	public Rewrite rewrite(FileSet files, Editor editor) {
		for (var person : people) {
			if (files.entries().find(person).isEmpty()) {
				throw CorrectionException.invalid("%s does not exist.".formatted(person));
			}
		}
		if (answer == Answer.DIFFERENT && isSaidIn(files)) {
			return FILE.unchanged(files);
		}
		return FILE.with(answer.key, slugs(), files, editor);
	}

	@Override
	public AnswerFile file() {
		return FILE;
	}

	@Override
	public boolean isSaidBy(Map<String, Object> said) {
		return said.get(answer.key) instanceof List<?> ids && ids.containsAll(slugs());
	}

	@Override
	public boolean isAllOf(Map<String, Object> said) {
		return said.get(answer.key) instanceof List<?> ids && ids.size() == people.size();
	}

	private List<String> slugs() {
		return people.stream().map(NodeId::slug).toList();
	}

}
