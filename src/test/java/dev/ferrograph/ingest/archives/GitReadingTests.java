package dev.ferrograph.ingest.archives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.jgit.errors.LargeObjectException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevWalkException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.Test;

class GitReadingTests {

	private final GitReading reading = new GitReading(Path.of("linux.git"));

	@Test
	void givesWhatWasRead() {
		assertThat(reading.<String>read(() -> "read")).isEqualTo("read");
	}

	@Test
	void refusesWhatJGitCantReadForThatReason() {
		var missing = new MissingObjectException(ObjectId.zeroId(), Constants.OBJ_BLOB);
		isRefused(missing, "object %s is missing".formatted(ObjectId.zeroId().name()));
		isRefused(new IOException("cut"), "damaged, see git fsck: cut");
		isRefused(new LargeObjectException(ObjectId.zeroId()), "damaged");
		isRefused(new RevWalkException(missing), "damaged");
		isRefused(new ArrayIndexOutOfBoundsException(7), "damaged");
	}

	private void isRefused(Exception failure, String message) {
		assertThatThrownBy(() -> reading.read(() -> {
			if (failure instanceof IOException e) {
				throw e;
			}
			throw (RuntimeException) failure;
		})).isInstanceOf(UnreadableArchiveException.class)
			.hasMessageContaining("linux.git")
			.hasMessageContaining(message)
			.hasCause(failure);
	}

}
