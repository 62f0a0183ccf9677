package dev.ferrograph.ingest.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the command is to read: a file, a directory, or the standard input.
 *
 * @param argument as it was written
 */
public record ImportInput(String argument, Progress progress) {

	/**
	 * What was written, which must be there unless it is a dash.
	 * @throws RefusedImportException if it is not
	 */
	public ImportInput {
		if (!argument.equals("-") && !Files.exists(Path.of(argument))) {
			throw RefusedImportException.usage("there is no file or directory %s".formatted(argument));
		}
	}

	public boolean isStandardInput() {
		return argument.equals("-");
	}

	public boolean isDirectory() {
		return !isStandardInput() && Files.isDirectory(path());
	}

	/** The file or directory. */
	public Path path() {
		return Path.of(argument);
	}

	/**
	 * The files to read: the one that is named, or those of a directory that have the
	 * extension, by name.
	 * @throws RefusedImportException if there are none
	 */
	List<Path> files(String extension) throws IOException {
		if (!isDirectory()) {
			return List.of(path());
		}
		try (var all = Files.list(path())) {
			var files = all.filter(file -> hasExtension(file, extension)).sorted().toList();
			if (files.isEmpty()) {
				throw RefusedImportException.usage("%s has no files that end in %s".formatted(argument, extension));
			}
			return files;
		}
	}

	/** How many bytes there are to read; 0 where that is not known. */
	long size() throws IOException {
		if (isStandardInput()) {
			return 0;
		}
		try (var all = Files.walk(path(), 1)) {
			return all.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
		}
	}

	private static boolean hasExtension(Path file, String extension) {
		var name = String.valueOf(file.getFileName());
		return name.endsWith(extension) && !name.startsWith(".") && Files.isRegularFile(file);
	}

	/** The content of a file, which reports how much of it was read. */
	InputStream open(Path file) throws IOException {
		return progress.watching(Files.newInputStream(file), Files.size(file), String.valueOf(file.getFileName()));
	}

	InputStream standardInput() {
		return progress.watching(System.in, 0, "the standard input");
	}
}
