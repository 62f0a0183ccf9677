package dev.ferrograph.curation;

import dev.ferrograph.ingest.graph.NodeId;
import dev.ferrograph.ingest.seed.StatedEntry;
import dev.ferrograph.ingest.yaml.Problem;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the files say of a node what an editor wants. */
record EntryRevision(Edit edit) implements Revision {

	@Override
	public Optional<NodeId> node() {
		return Optional.of(edit.seen().id());
	}

	@Override
	public Rewrite rewrite(FileSet files, Editor editor) {
		var id = edit.seen().id();
		var stated = edit.seen().find(files);
		stated.or(() -> files.entries().findRemoved(id))
			.map(StatedEntry::section)
			.filter(section -> !edit.section().isEmpty() && !edit.section().equals(section))
			.ifPresent(section -> {
				throw CorrectionException
					.invalid("%s is one of the %s; move it to another file by hand to make it something else."
						.formatted(id, section));
			});
		return new CorrectionFile(id, edit.section(), files).with(edit.correction(stated, files.entries()));
	}

	@Override
	public void check(FileSet after, List<Problem> notes) {
		if (after.entries().find(edit.seen().id()).isEmpty()) {
			throw CorrectionException.notValid(notes);
		}
	}

	@Override
	public @Nullable String statedIn(FileSet files) {
		return files.stated(edit.seen().id());
	}

}
