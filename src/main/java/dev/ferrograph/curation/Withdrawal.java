package dev.ferrograph.curation;

import dev.ferrograph.ingest.graph.NodeId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes an answer back, so that the question is open again. */
record Withdrawal(AnsweredQuestion answered) implements Revision {

	@Override
	public Optional<NodeId> node() {
		return answered.node();
	}

	@Override
	public Rewrite rewrite(FileSet files, Editor editor) {
		var file = answered.file();
		var answer = file.answers(files)
			.stream()
			.filter(said -> answered.isSaidBy(said.written()))
			.findFirst()
			.orElseThrow(
					() -> CorrectionException.invalid("No answer in %s says exactly this.".formatted(file.path())));
		return file.replaced(answer, Optional.empty(), files);
	}

	@Override
	public @Nullable String statedIn(FileSet files) {
		return answered.statedIn(files);
	}

}
