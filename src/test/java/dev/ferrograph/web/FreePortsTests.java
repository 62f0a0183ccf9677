package dev.ferrograph.web;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ferrograph.UnavailablePortException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextException;

/** Where the service can't listen, the start ends before anything else is started. */
class FreePortsTests {

	@Test
	void aTakenPortIsNamed() throws IOException {
		try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			int port = taken.getLocalPort();
			assertRefused("server.address=127.0.0.1", "server.port=" + port)
				.withMessageContaining("can't listen on port %d of 127.0.0.1", port)
				.withMessageContaining("choose another one with server.port (0 takes a free one)");
			assertRefused("server.port=0", "management.server.port=" + port, "management.server.address=127.0.0.1")
				.withMessageContaining("choose another one with management.server.port");
		}
	}

	@Test
	void anAddressOfAnotherMachineIsNamed() throws IOException {
		assertRefused("server.address=192.0.2.1", "server.port=" + free()).withMessageContaining("of 192.0.2.1",
				"another address with server.address");
	}

	@Test
	void onePortForTwoThingsIsNamed() throws IOException {
		var port = free();
		assertRefused("server.port=" + port, "ferrograph.embedded.bolt-port=" + port).withMessage(
				"Port %d is both server.port and ferrograph.embedded.bolt-port: choose another one for either.", port);
	}

	@Test
	void aFreePortIsFine() throws IOException {
		for (int port : new int[] { free(), 0 }) {
			assertThatExceptionOfType(ApplicationContextException.class).isThrownBy(() -> start("server.port=" + port))
				.withStackTraceContaining("ServletWebServerFactory");
		}
	}

	private static ThrowableAssertAlternative<UnavailablePortException> assertRefused(String... properties) {
		return assertThatExceptionOfType(UnavailablePortException.class).isThrownBy(() -> start(properties));
	}

	/** Without a web server, so that the start ends when it would be its turn. */
	private static void start(String... properties) {
		new SpringApplicationBuilder(FreePortsTests.class)
			.run(Stream.of(properties).map("--"::concat).toArray(String[]::new));
	}

	private static int free() throws IOException {
		try (var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return probe.getLocalPort();
		}
	}

}
