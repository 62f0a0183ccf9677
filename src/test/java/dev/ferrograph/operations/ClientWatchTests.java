package dev.ferrograph.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.ferrograph.CountingReader;
import dev.ferrograph.FerrographTest;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What becomes of the answer to a client that has gone. */
@FerrographTest
class ClientWatchTests {

	private static final String BODY = "{\"query\":\"{people{totalCount}}\"}";

	@LocalServerPort
	int port;

	@Autowired
	CountingReader reader;

	@Test
	void isNotLookedForAnyMore() throws IOException {
		var interrupted = new CountDownLatch(1);
		var asked = new CountDownLatch(1);
		reader.beforeNext(() -> {
			asked.countDown();
			try {
				Thread.sleep(Duration.ofMinutes(1));
			}
			catch (InterruptedException e) {
				interrupted.countDown();
			}
		});
		try (var socket = new Socket("127.0.0.1", port)) {
			send(socket, "close");
			await().atMost(Duration.ofMinutes(1)).until(() -> asked.getCount() == 0);
		}
		await().atMost(Duration.ofSeconds(30)).until(() -> interrupted.getCount() == 0);
	}

	/** And its next request on the same connection is answered too. */
	@Test
	void isWaitedForWhileItIsThere() throws IOException {
		reader.beforeNext(() -> {
			try {
				Thread.sleep(Duration.ofMillis(2500));
			}
			catch (InterruptedException e) {
				throw new IllegalStateException(e);
			}
		});
		try (var socket = new Socket("127.0.0.1", port)) {
			send(socket, "keep-alive");
			var answers = new String(socket.getInputStream().readNBytes(300), StandardCharsets.UTF_8);
			send(socket, "close");
			answers += new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			assertThat(answers.split("totalCount", -1)).hasSize(3);
		}
	}

	private static void send(Socket socket, String connection) throws IOException {
		socket.getOutputStream()
			.write(("POST /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
				.formatted(connection, BODY.length(), BODY)).getBytes(StandardCharsets.US_ASCII));
	}

}
