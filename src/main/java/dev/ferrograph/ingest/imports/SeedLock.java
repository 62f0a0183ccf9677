package dev.ferrograph.ingest.imports;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps other imports out of a seed while one is under way: each reads what the seed says
 * before it writes. The system gives the lock up when the process ends, however it ends.
 */
final class SeedLock implements AutoCloseable {

	private final FileChannel channel;

	private SeedLock(FileChannel channel) {
		this.channel = channel;
	}

	/**
	 * Takes the lock of the seed in a directory, which is made if it is not there.
	 * @throws RefusedImportException if another import has it
	 */
	static SeedLock of(Path directory) throws IOException {
		Files.createDirectories(directory);
		var channel = FileChannel.open(directory.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		try {
			if (channel.tryLock() != null) {
				return new SeedLock(channel);
			}
		}
		catch (OverlappingFileLockException e) {
			// of this process
		}
		channel.close();
		throw RefusedImportException
			.because("another import into %s is under way; try again when it is done".formatted(directory));
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}

}
