package dev.ferrograph.curation;

import dev.ferrograph.ingest.graph.NodeId;
import java.util.LinkedHashMap;
import java.util.Map;
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
		var removal = files.entries()
			.findRemoved(restored)
			.orElseThrow(() -> CorrectionException.invalid("No correction has taken out %s.".formatted(restored)));
		var edit = new Edit(restored, removal.section(), null, Map.of());
		var file = new CorrectionFile(edit, files.entries());
		file.checkHoldsNothingElse(files);
		var correction = new LinkedHashMap<String, Object>();
		correction.put("id", edit.slug());
		correction.putAll(removal.all().written());
		correction.remove(EntryRevision.REMOVED);
		return new Rewrite(file.path(), file.with(correction));
	}

	@Override
	public @Nullable String statedIn(FileSet files) {
		return EntryRevision.stated(files, restored);
	}

}
