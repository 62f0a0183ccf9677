package dev.ferrograph.curation;

import dev.ferrograph.ingest.graph.NodeId;
import dev.ferrograph.ingest.seed.StatedEntry;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes something out, also of all that refers to it. */
record Removal(SeenNode removed) implements Revision {

	/** The key of what is to go. */
	static final String REMOVED = "removed";

	@Override
	public Optional<NodeId> node() {
		return Optional.of(removed.id());
	}

	@Override
	public Rewrite rewrite(FileSet files, Editor editor) {
		var stated = removed.find(files);
		var editions = files.entries().editionsOf(removed.id());
		if (!editions.isEmpty()) {
			throw CorrectionException
				.invalid("%s has editions, such as %s: remove those first, or correct their series."
					.formatted(removed.id(), editions.getFirst()));
		}
		// with what was corrected before, for the case that it is put back
		var removal = new LinkedHashMap<String, Object>();
		stated.flatMap(StatedEntry::correction).ifPresent(before -> removal.putAll(before.written()));
		removal.put(REMOVED, true);
		return new CorrectionFile(removed.id(), "", files).with(removal);
	}

	@Override
	public @Nullable String statedIn(FileSet files) {
		return files.stated(removed.id());
	}

}
