package dev.ferrograph.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ferrograph.EmbeddedOnly;
import dev.ferrograph.Ferrograph;
import dev.ferrograph.UnavailablePortException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.util.unit.DataSize;

/** The engine starts beside everything else, and never outlives a start that fails. */
@EmbeddedOnly
class EngineStartTests {

	@TempDir
	Path directory;

	@Test
	void whoTakesItHasToCloseIt() {
		var start = begin(0);
		try (var engine = start.take()) {
			start.close();
			assertThat(engine.database().isAvailable()).isTrue();
		}
	}

	@Test
	void oneThatNobodyTakesIsClosed() {
		begin(0).close();
		begin(0).close();
		try (var engine = begin(0).take()) {
			assertThat(engine.database().isAvailable()).isTrue();
		}
	}

	@Test
	void whatItsStartFailsWithIsSaidToWhoTakesIt() throws IOException {
		try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			var start = begin(taken.getLocalPort());
			assertThatExceptionOfType(UnavailablePortException.class).isThrownBy(start::take);
			start.close();
			begin(taken.getLocalPort()).close();
		}
	}

	@Test
	void aServiceThatDoesNotStartLeavesNoEngineBehind() {
		assertThatExceptionOfType(RuntimeException.class)
			.isThrownBy(() -> startService("--server.port=0", "--ferrograph.limits.depth=none"));
		assertThat(directory.resolve("data")).isDirectory();
		begin(0).take().close();
	}

	@Test
	void nothingIsStartedWhereThePortOfTheServiceIsTaken() throws IOException {
		try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			assertThatExceptionOfType(UnavailablePortException.class)
				.isThrownBy(() -> startService("--server.address=127.0.0.1", "--server.port=" + taken.getLocalPort()));
		}
		assertThat(Files.list(directory)).isEmpty();
	}

	private void startService(String... settings) {
		var ofEngine = Stream.of("--ferrograph.embedded.bolt-port=0", "--ferrograph.embedded.directory=" + directory);
		new SpringApplicationBuilder(Ferrograph.class)
			.run(Stream.concat(ofEngine, Stream.of(settings)).toArray(String[]::new))
			.close();
	}

	private EngineStart begin(int port) {
		return EngineStart.begin(new EmbeddedProperties(directory, port, null, null, DataSize.ofMegabytes(8)));
	}

}
