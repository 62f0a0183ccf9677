package dev.ferrograph.ingest.seed;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * The files below a directory at one moment, although others may write there: editors
 * replace a file by first taking it away, and a seed that lacks it would say something
 * else.
 */
final class FileTree {

	/** How often to read again where a file went that had been seen. */
	private static final int ATTEMPTS = 5;

	private final Path root;

	private final Predicate<String> wanted;

	private final int most;

	/**
	 * Those whose path in the directory, with slashes, is wanted.
	 * @param most so many files are read, and no more
	 */
	FileTree(Path root, Predicate<String> wanted, int most) {
		this.root = root;
		this.wanted = wanted;
		this.most = most;
	}

	/**
	 * Reads them.
	 * @throws IOException where one can't be read, or files go as often as it is tried
	 */
	List<SeedFile> read() throws IOException {
		for (var attempt = 1;; attempt++) {
			try {
				return readOnce();
			}
			catch (NoSuchFileException e) {
				if (attempt == ATTEMPTS) {
					throw new IOException("%s goes while it is read; try again".formatted(e.getFile()), e);
				}
			}
		}
	}

	private List<SeedFile> readOnce() throws IOException {
		var files = new ArrayList<SeedFile>();
		Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE,
				new SimpleFileVisitor<>() {

					@Override
					public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
						return !directory.equals(root) && isHidden(directory) ? FileVisitResult.SKIP_SUBTREE
								: FileVisitResult.CONTINUE;
					}

					@Override
					public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
						var path = root.relativize(file).toString().replace('\\', '/');
						if (attributes.isRegularFile() && !isHidden(file) && wanted.test(path)) {
							files.add(read(path, file));
						}
						return files.size() > most ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
					}

					@Override
					public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
						// such as the temporary file of an import
						if (isHidden(file)) {
							return FileVisitResult.CONTINUE;
						}
						throw failure;
					}

				});
		return files;
	}

	private static SeedFile read(String path, Path file) throws IOException {
		try (var content = Files.newInputStream(file)) {
			return SeedFile.read(path, content);
		}
	}

	private static boolean isHidden(Path file) {
		return file.getFileName().toString().startsWith(".");
	}

}
