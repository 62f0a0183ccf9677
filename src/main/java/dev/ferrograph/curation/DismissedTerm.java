package dev.ferrograph.curation;

import dev.ferrograph.ingest.graph.NodeId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says that a frequent term is no topic. */
record DismissedTerm(String term) implements Revision {

	private static final AnswerFile FILE = new AnswerFile("terms.yaml");

	@Override
	public Optional<NodeId> node() {
		return Optional.empty();
	}

	@Override
	public Rewrite rewrite(FileSet files, Editor editor) {
		return FILE.with("term", term, files, editor);
	}

	@Override
	public @Nullable String statedIn(FileSet files) {
		return FILE.stated(files, answer -> term.equals(answer.get("term")));
	}

}
