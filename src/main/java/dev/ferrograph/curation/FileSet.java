package dev.ferrograph.curation;

import dev.ferrograph.ingest.graph.NodeId;
import dev.ferrograph.ingest.seed.SeedDirectory;
import dev.ferrograph.ingest.seed.SeedFile;
import dev.ferrograph.ingest.seed.StatedEntries;
import dev.ferrograph.ingest.yaml.ProblemReport;
import dev.ferrograph.ingest.yaml.Problems;
import dev.ferrograph.ingest.yaml.YamlWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;

/** The files of a seed, as they were at one moment or would be. */
final class FileSet {

	private final List<SeedFile> files;

	private final SingletonSupplier<StatedEntries> entries;

	private FileSet(List<SeedFile> files) {
		this.files = files;
		this.entries = SingletonSupplier.of(() -> StatedEntries.of(files));
	}

	static FileSet in(Path directory) {
		try {
			return new FileSet(SeedDirectory.files(directory.toUri().toString()));
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	List<SeedFile> all() {
		return files;
	}

	/** What the files state, if there is no problem in them. */
	StatedEntries entries() {
		return entries.obtain();
	}

	/** What they state of a node, as YAML; null where they state nothing. */
	@Nullable String stated(NodeId node) {
		return entries().find(node).map(entry -> YamlWriter.write(entry.all().written())).orElse(null);
	}

	/**
	 * What stands in a file; nothing where there is none.
	 * @throws CorrectionException if it is not UTF-8, and would not be the same again
	 */
	String text(String path) {
		return files.stream().filter(file -> file.path().equals(path)).findFirst().map(FileSet::decoded).orElse("");
	}

	private static String decoded(SeedFile file) {
		var problems = new Problems();
		return file.text(problems).orElseThrow(() -> CorrectionException.invalid(ProblemReport.of(problems.sorted())));
	}

	/** The same files but for one, which has other content or is gone. */
	FileSet with(String path, Optional<String> content) {
		var others = new ArrayList<>(files.stream().filter(file -> !file.path().equals(path)).toList());
		content.ifPresent(text -> others.add(new SeedFile(path, text.getBytes(StandardCharsets.UTF_8))));
		return new FileSet(others);
	}

}
