package dev.ferrograph.ingest.imports;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;

/**
 * Keeps others from writing into a seed: an import, or an editor of a service, reads what
 * the seed says before it writes. The system gives the lock up when the process ends,
 * however it ends.
 */
public final class SeedLock implements AutoCloseable {

	/** The file in the seed that is locked. */
	static final String FILE = ".lock";

	/** A correction takes seconds; an import may take minutes. */
	private static final Duration PATIENCE = Duration.ofSeconds(5);

	private static final Duration PAUSE = Duration.ofMillis(50);

	private final FileChannel channel;

	private SeedLock(FileChannel channel) {
		this.channel = channel;
	}

	/**
	 * Takes the lock of the seed in a directory, which is made if it is not there. Waits
	 * for someone who has it, but for seconds only.
	 * @return empty where someone has it still, or the thread was interrupted
	 */
	public static Optional<SeedLock> take(Path directory) throws IOException {
		Files.createDirectories(directory);
		return take(FileChannel.open(directory.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE));
	}

	/** Closes the channel unless it is locked. */
	static Optional<SeedLock> take(FileChannel channel) throws IOException {
		var isTaken = false;
		try {
			isTaken = waitFor(channel);
		}
		finally {
			if (!isTaken) {
				channel.close();
			}
		}
		return isTaken ? Optional.of(new SeedLock(channel)) : Optional.empty();
	}

	private static boolean waitFor(FileChannel channel) throws IOException {
		var end = System.nanoTime() + PATIENCE.toNanos();
		while (!isLocked(channel)) {
			if (System.nanoTime() > end || !pause()) {
				return false;
			}
		}
		return true;
	}

	private static boolean isLocked(FileChannel channel) throws IOException {
		try {
			return channel.tryLock() != null;
		}
		catch (OverlappingFileLockException e) {
			// someone in this process has it
			return false;
		}
	}

	private static boolean pause() {
		try {
			Thread.sleep(PAUSE);
			return true;
		}
		catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}

}
