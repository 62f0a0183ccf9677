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
		if (!answered.isSaidIn(files)) {
			throw CorrectionException.invalid("No answer in %s says so.".formatted(answered.file().path()));
		}
		var rewrite = withoutFirst(files);
		var left = files.with(rewrite.path(), rewrite.content());
		// people may have answered twice
		return answered.isSaidIn(left) ? rewrite(left, editor) : rewrite;
	}

	private Rewrite withoutFirst(FileSet files) {
		var answer = answered.file()
			.answers(files)
			.stream()
			.filter(said -> answered.isSaidBy(said.written()))
			.findFirst()
			.orElseThrow();
		if (!answered.isAllOf(answer.written())) {
			throw CorrectionException
				.invalid("%s: this answer is about more people; name them all, or correct it by hand."
					.formatted(answer.place()));
		}
		return answered.file().replaced(answer, Optional.empty(), files);
	}

	@Override
	public @Nullable String statedIn(FileSet files) {
		return answered.statedIn(files);
	}

}
