package dev.ferrograph.curation;

import dev.ferrograph.ingest.graph.Label;
import dev.ferrograph.ingest.graph.NodeId;
import dev.ferrograph.ingest.seed.StatedEntries;
import dev.ferrograph.ingest.seed.StatedEntry;
import dev.ferrograph.ingest.yaml.YamlWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes the files say of a node what an editor wants, or takes it out.
 *
 * @param removed whether the node is to go
 */
record EntryRevision(Edit edit, boolean removed) implements Revision {

	/** The key of what is to go. */
	static final String REMOVED = "removed";

	private static final Set<Label> CORRECTED = Set.of(Label.PERSON, Label.TALK, Label.EDITION, Label.SERIES,
			Label.TOPIC, Label.ORGANIZATION);

	@Override
	public Optional<NodeId> node() {
		return Optional.of(edit.node());
	}

	@Override
	public Rewrite rewrite(FileSet files, Editor editor) {
		var stated = files.entries().find(edit.node());
		check(stated, files.entries());
		var file = new CorrectionFile(edit, files.entries());
		file.checkHoldsNothingElse(files);
		return new Rewrite(file.path(),
				file.with(removed ? removal(stated) : edit.correction(stated, files.entries())));
	}

	@Override
	public @Nullable String statedIn(FileSet files) {
		return stated(files, edit.node());
	}

	/** What files state of a node, as YAML; null where they state nothing. */
	static @Nullable String stated(FileSet files, NodeId node) {
		return files.entries().find(node).map(entry -> YamlWriter.write(entry.all().written())).orElse(null);
	}

	/** With what was corrected before, for the case that it is put back. */
	private Map<String, Object> removal(Optional<StatedEntry> stated) {
		var removal = new LinkedHashMap<String, Object>();
		removal.put("id", edit.slug());
		stated.flatMap(StatedEntry::correction).ifPresent(before -> removal.putAll(before.written()));
		removal.put(REMOVED, true);
		return removal;
	}

	/** Refuses what was said of another state than the present one. */
	private void check(Optional<StatedEntry> stated, StatedEntries entries) {
		if (!CORRECTED.contains(edit.node().label())) {
			throw CorrectionException.invalid("%s can't be corrected here, only in its file.".formatted(edit.node()));
		}
		if (stated.isEmpty() && edit.version() != null) {
			throw CorrectionException.conflict("%s no longer exists.".formatted(edit.node()));
		}
		entries.nowCalled(edit.node()).ifPresent(now -> {
			throw CorrectionException.invalid(
					"%s is %s now; correct that one, or take another id for someone new.".formatted(edit.node(), now));
		});
		if (entries.findRemoved(edit.node()).isPresent()) {
			throw CorrectionException
				.invalid("%s has been taken out by a correction; restore it, or take another id for something new."
					.formatted(edit.node()));
		}
		if (stated.isPresent() && edit.version() == null) {
			throw CorrectionException
				.conflict("There is a %s already; give its version to correct it.".formatted(edit.node()));
		}
		stated.map(StatedEntry::section)
			.filter(section -> !edit.section().isEmpty() && !edit.section().equals(section))
			.ifPresent(section -> {
				throw CorrectionException
					.invalid("%s is one of the %s; move it to another file by hand to make it something else."
						.formatted(edit.node(), section));
			});
		stated.map(StatedEntry::version).filter(version -> !version.equals(edit.version())).ifPresent(version -> {
			throw CorrectionException.conflict(
					"%s has been changed since version %s and is now %s; look at it again, and save what is still to be corrected."
						.formatted(edit.node(), edit.version(), version));
		});
	}

}
