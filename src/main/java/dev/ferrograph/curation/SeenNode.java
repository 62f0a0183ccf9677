package dev.ferrograph.curation;

import dev.ferrograph.ingest.graph.Label;
import dev.ferrograph.ingest.graph.NodeId;
import dev.ferrograph.ingest.seed.StatedEntry;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A node as an editor has seen it.
 *
 * @param version that the editor has seen; null where there was no such node
 */
record SeenNode(NodeId id, @Nullable String version) {

	private static final Set<Label> CORRECTED = Set.of(Label.PERSON, Label.TALK, Label.EDITION, Label.SERIES,
			Label.TOPIC, Label.ORGANIZATION);

	/**
	 * What is stated of the node; empty where it is new.
	 * @throws CorrectionException if that is not what the editor has seen, or can't be
	 * corrected
	 */
	Optional<StatedEntry> find(FileSet files) {
		if (!CORRECTED.contains(id.label())) {
			throw CorrectionException.invalid("%s can't be corrected here, only in its file.".formatted(id));
		}
		files.entries().nowCalled(id).ifPresent(now -> {
			throw CorrectionException
				.invalid("%s is %s now; correct that one, or take another id for someone new.".formatted(id, now));
		});
		if (files.entries().findRemoved(id).isPresent() && Restoration.isPossible(id, files)) {
			throw CorrectionException
				.invalid("%s has been taken out by a correction; restore it, or take another id for something new."
					.formatted(id));
		}
		var stated = files.entries().find(id);
		if (stated.isEmpty() && version != null) {
			throw CorrectionException.conflict("%s does not exist, or no longer.".formatted(id));
		}
		stated.map(StatedEntry::version).filter(now -> !now.equals(version)).ifPresent(now -> {
			throw CorrectionException.conflict(version == null
					? "%s already exists; give its version to correct it.".formatted(id)
					: "%s has been changed since version %s and is now %s; look at it again, and save what is still to be corrected."
						.formatted(id, version, now));
		});
		return stated;
	}

}
