package dev.ferrograph.ingest.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Writes into a seed alone, from before it is read until it is written. A directory that
 * is not there is made only when all is ready to be written, so that a refused import
 * leaves nothing behind.
 */
final class SoleWriter implements AutoCloseable {

	private final Path directory;

	private @Nullable SeedLock lock;

	private SoleWriter(Path directory, @Nullable SeedLock lock) {
		this.directory = directory;
		this.lock = lock;
	}

	/**
	 * Of the seed in a directory, which may not be there yet.
	 * @throws RefusedImportException if someone else is writing there
	 */
	static SoleWriter of(Path directory) throws IOException {
		return new SoleWriter(directory, Files.isDirectory(directory) ? lock(directory) : null);
	}

	private static SeedLock lock(Path directory) throws IOException {
		return SeedLock.take(directory)
			.orElseThrow(() -> RefusedImportException
				.because("something else is writing into %s; try again when it is done".formatted(directory)));
	}

	/**
	 * Makes the directory if it was not there. To be called before anything is written.
	 * @throws RefusedImportException if someone else has made it since
	 */
	void begin() throws IOException {
		if (lock != null) {
			return;
		}
		lock = lock(directory);
		try (var files = Files.list(directory)) {
			if (files.anyMatch(file -> !file.endsWith(SeedLock.FILE))) {
				throw RefusedImportException
					.because("something else has written into %s meanwhile; try again".formatted(directory));
			}
		}
	}

	@Override
	public void close() throws IOException {
		if (lock != null) {
			lock.close();
		}
	}

}
