package dev.ferrograph.ingest.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeedLockTests {

	@TempDir
	Path directory;

	@Test
	void isGivenToOneAfterTheOther() throws IOException {
		try (var lock = SeedLock.take(directory.resolve("seed")).orElseThrow()) {
			assertThat(directory.resolve("seed/.lock")).exists();
		}
		try (var lock = SeedLock.take(directory.resolve("seed")).orElseThrow()) {
			assertThat(lock).isNotNull();
		}
	}

	@Test
	void leavesNoFileOpenWhereNothingCanBeLocked() throws IOException {
		var channel = mock(FileChannel.class);
		when(channel.tryLock()).thenThrow(new IOException("no locks available"));
		assertThatIOException().isThrownBy(() -> SeedLock.take(channel)).withMessage("no locks available");
		verify(channel).close();
	}

	@Test
	void leavesNoFileOpenWhereSomeoneElseHasIt() throws IOException {
		try (var lock = SeedLock.take(directory).orElseThrow();
				var channel = FileChannel.open(directory.resolve(".lock"), StandardOpenOption.WRITE)) {
			Thread.currentThread().interrupt();
			assertThat(SeedLock.take(channel)).isEmpty();
			assertThat(Thread.interrupted()).isTrue();
			assertThat(channel.isOpen()).isFalse();
			assertThat(lock).isNotNull();
		}
	}

}
