package dev.ferrograph.curation;

import dev.ferrograph.ingest.graph.NodeId;
import dev.ferrograph.ingest.yaml.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts back what a correction has taken out, as it was corrected then. */
record Restoration(NodeId restored) implements Revision {

	@Override
	public Optional<NodeId> node() {
		return Optional.of(restored);
	}

	@Override
	public Rewrite rewrite(FileSet files, Editor editor) {
		return rewrite(restored, files);
	}

	private static Rewrite rewrite(NodeId restored, FileSet files) {
		var removal = files.entries()
			.findRemoved(restored)
			.orElseThrow(() -> CorrectionException.invalid("No correction has taken out %s.".formatted(restored)));
		var correction = new LinkedHashMap<>(removal.all().written());
		correction.remove(Removal.REMOVED);
		return new CorrectionFile(restored, removal.section(), files).with(correction);
	}

	/** Whether files still state what a correction has taken out. */
	static boolean isPossible(NodeId removed, FileSet files) {
		var rewrite = rewrite(removed, files);
		return files.with(rewrite.path(), rewrite.content()).entries().find(removed).isPresent();
	}

	@Override
	public void check(FileSet after, List<Problem> notes) {
		if (after.entries().find(restored).isEmpty()) {
			throw CorrectionException.invalid(
					"No file states %s any longer; to have it again, save it as something new.".formatted(restored));
		}
	}

	@Override
	public @Nullable String statedIn(FileSet files) {
		return files.stated(restored);
	}

}
