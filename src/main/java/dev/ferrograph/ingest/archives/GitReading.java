package dev.ferrograph.ingest.archives;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.jgit.errors.MissingObjectException;

/**
 * Reads a repository step by step. JGit says with many exceptions, also unchecked ones,
 * that a repository is damaged; in a step, nothing but JGit may be called, so that errors
 * of this program are not taken for that.
 *
 * @param repository as it was named
 */
record GitReading(Path repository) {

	/** What JGit does. */
	@FunctionalInterface
	interface Step<T> {

		T read() throws IOException;

	}

	/**
	 * Takes a step.
	 * @throws UnreadableArchiveException if the repository is damaged or not complete
	 */
	<T> T read(Step<T> step) {
		try {
			return step.read();
		}
		catch (MissingObjectException e) {
			throw GitDirectory.refusal(repository, "object %s is missing; read a complete copy, made without --filter"
				.formatted(e.getObjectId().name()), e);
		}
		catch (IOException | RuntimeException e) {
			throw GitDirectory.refusal(repository,
					"the repository is damaged, see git fsck: %s".formatted(e.getMessage()), e);
		}
	}

}
