package dev.ferrograph.curation;

import dev.ferrograph.ingest.graph.NodeId;
import dev.ferrograph.ingest.seed.StatedEntry;
import dev.ferrograph.ingest.yaml.YamlWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes the files say of a node what an editor wants, or nothing any longer.
 *
 * @param removed whether the node is to go
 */
record EntryRevision(Edit edit, boolean removed) implements Revision {

	@Override
	public Optional<NodeId> node() {
		return Optional.of(edit.node());
	}

	@Override
	public Rewrite rewrite(FileSet files, Editor editor) {
		var stated = files.entries().find(edit.node());
		check(stated);
		var file = new CorrectionFile(edit, files.entries());
		return new Rewrite(file.path(), file.with(removed ? removal() : edit.correction(stated, files.entries())));
	}

	@Override
	public @Nullable String statedIn(FileSet files) {
		return files.entries().find(edit.node()).map(entry -> YamlWriter.write(entry.all().written())).orElse(null);
	}

	private Map<String, Object> removal() {
		var removal = new LinkedHashMap<String, Object>();
		removal.put("id", edit.slug());
		removal.put("removed", true);
		return removal;
	}

	/** Refuses what was said of another state than the present one. */
	private void check(Optional<StatedEntry> stated) {
		if (stated.isEmpty() && edit.version() != null) {
			throw CorrectionException.conflict("There is no %s any longer.".formatted(edit.node()));
		}
		if (stated.isPresent() && edit.version() == null) {
			throw CorrectionException
				.conflict("There is a %s already; give its version to correct it.".formatted(edit.node()));
		}
		stated.map(StatedEntry::version).filter(version -> !version.equals(edit.version())).ifPresent(version -> {
			throw CorrectionException.conflict(
					"%s has been changed since version %s and is now %s; look at it again, and save what is still to be corrected."
						.formatted(edit.node(), edit.version(), version));
		});
	}

}
