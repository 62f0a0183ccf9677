package dev.ferrograph.ingest.imports;

import dev.ferrograph.ingest.graph.GraphContent;
import dev.ferrograph.ingest.seed.SeedDirectory;
import dev.ferrograph.ingest.seed.SeedFile;
import dev.ferrograph.ingest.seed.SeedReader;
import dev.ferrograph.ingest.yaml.Problem;
import dev.ferrograph.ingest.yaml.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The files of a seed, as they are before an import. */
final class SeedState {

	private final List<SeedFile> files;

	private SeedState(List<SeedFile> files) {
		this.files = files;
	}

	/** The files in a directory, which may not be there yet. */
	static SeedState in(Path directory) throws IOException {
		return new SeedState(SeedDirectory.files(directory.toAbsolutePath().normalize().toUri().toString()));
	}

	/** What the files say; problems that they have are added to those given. */
	GraphContent content(Problems problems) {
		return SeedReader.read(files, problems);
	}

	/** What they say to the import that writes one of them. */
	GraphContent contentFor(String path) {
		return SeedReader.readForImport(files, path);
	}

	/** What all files but one say of editions. */
	Elsewhere elsewhere(String path) {
		return new Elsewhere(files.stream().filter(file -> !file.path().equals(path)).toList());
	}

	/** The problems that the files would have with one of them replaced, or added. */
	List<Problem> problemsWith(String path, byte[] content) {
		var all = new ArrayList<>(files);
		all.removeIf(file -> file.path().equals(path));
		all.add(new SeedFile(path, content));
		all.sort(Comparator.comparing(SeedFile::path));
		var problems = new Problems();
		SeedReader.read(all, problems);
		return problems.sorted();
	}

}
