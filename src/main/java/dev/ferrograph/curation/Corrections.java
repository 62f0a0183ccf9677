package dev.ferrograph.curation;

import dev.ferrograph.curation.Revision.Rewrite;
import dev.ferrograph.ingest.graph.NodeId;
import dev.ferrograph.ingest.imports.AtomicFile;
import dev.ferrograph.ingest.imports.SeedLock;
import dev.ferrograph.ingest.seed.SeedReader;
import dev.ferrograph.ingest.seed.StatedEntry;
import dev.ferrograph.ingest.yaml.ProblemReport;
import dev.ferrograph.ingest.yaml.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes corrections into the directory of a seed, one after the other and never while an
 * import writes there. A correction is written only if there is no problem in the whole
 * seed with it, and in one step.
 */
class Corrections {

	private final Path directory;

	private final History history;

	Corrections(Path directory) {
		this.directory = directory;
		this.history = new History(directory.resolve("corrections/.history.jsonl"));
	}

	/**
	 * Makes a file say what the editor wants.
	 * @throws CorrectionException if it would not be valid, or is about another state of
	 * the files
	 */
	synchronized Correction make(Revision revision, Editor editor) {
		try (var lock = SeedLock.take(directory)
			.orElseThrow(() -> CorrectionException
				.conflict("Someone else is changing the files, such as an import; try again when that is done."))) {
			return makeAlone(revision, editor);
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private Correction makeAlone(Revision revision, Editor editor) throws IOException {
		var before = files();
		var rewrite = rewrite(revision, before, editor);
		var after = before.with(rewrite.path(), rewrite.content());
		check(revision, before, rewrite.path(), after);
		var changes = !after.text(rewrite.path()).equals(before.text(rewrite.path()));
		var correction = new Correction(revision.node().map(NodeId::toString).orElse(null),
				revision.node().flatMap(after.entries()::find).map(StatedEntry::version).orElse(null),
				changes ? rewrite.path() : null, revision.statedIn(before), revision.statedIn(after), null);
		if (!changes) {
			return correction;
		}
		write(rewrite);
		try {
			history.add(editor, correction);
		}
		catch (UncheckedIOException e) {
			write(new Rewrite(rewrite.path(),
					Optional.of(before.text(rewrite.path())).filter(text -> !text.isEmpty())));
			throw e;
		}
		return correction;
	}

	/** The files as they are now. */
	FileSet files() {
		return FileSet.in(directory);
	}

	private static Rewrite rewrite(Revision revision, FileSet files, Editor editor) {
		try {
			return revision.rewrite(files, editor);
		}
		catch (CorrectionException e) {
			// what seems to be missing may be in a file that can't be read
			checkSound(files);
			throw e;
		}
	}

	private static void checkSound(FileSet files) {
		var problems = new Problems();
		SeedReader.read(files.all(), problems);
		if (!problems.isEmpty()) {
			throw CorrectionException
				.invalid("Put the files right first:%n%s".formatted(ProblemReport.of(problems.sorted())));
		}
	}

	private static void check(Revision revision, FileSet before, String path, FileSet after) {
		var problems = new Problems();
		SeedReader.read(after.all(), problems);
		// what an entry lacks is only a note, but may be why others have problems
		var notes = problems.notes().stream().filter(note -> note.place().file().equals(path)).toList();
		if (!problems.isEmpty()) {
			checkSound(before);
			throw CorrectionException.notValid(Stream.concat(notes.stream(), problems.sorted().stream()).toList());
		}
		revision.check(after, notes);
	}

	private void write(Rewrite rewrite) throws IOException {
		var file = directory.resolve(rewrite.path());
		if (rewrite.content().isPresent()) {
			new AtomicFile(file).write(rewrite.content().get().getBytes(StandardCharsets.UTF_8));
		}
		else {
			Files.deleteIfExists(file);
		}
	}

}
