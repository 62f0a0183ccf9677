package dev.ferrograph.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.CountingReader;
import dev.ferrograph.FerrographTest;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
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

	/**
	 * The one that stays is looked at as well, in the rounds in which the others are
	 * found gone.
	 */
	@Test
	void isNotAnsweredAnyMoreWhereOneThatStaysIs() throws IOException, InterruptedException {
		var answer = new CountDownLatch(1);
		try (var socket = new Socket("127.0.0.1", port)) {
			ask(socket, "keep-alive", () -> await(answer));
			goesBeforeItHasAnAnswer();
			goesBeforeItHasAnAnswer();
			answer.countDown();
			var first = new String(socket.getInputStream().readNBytes(300), StandardCharsets.UTF_8);
			send(socket, "close");
			var rest = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			assertThat((first + rest).split("totalCount", -1)).hasSize(3);
		}
	}

	/** Returns once the service has noticed. */
	private void goesBeforeItHasAnAnswer() throws IOException, InterruptedException {
		var interrupted = new CountDownLatch(1);
		try (var socket = new Socket("127.0.0.1", port)) {
			ask(socket, "close", () -> {
				try {
					new CountDownLatch(1).await();
				}
				catch (InterruptedException e) {
					interrupted.countDown();
				}
			});
		}
		assertThat(interrupted.await(1, TimeUnit.MINUTES)).isTrue();
	}

	/** Returns when the service is about to ask the database. */
	private void ask(Socket socket, String connection, Runnable before) throws IOException, InterruptedException {
		var asked = new CountDownLatch(1);
		reader.beforeNext(() -> {
			asked.countDown();
			before.run();
		});
		send(socket, connection);
		assertThat(asked.await(1, TimeUnit.MINUTES)).isTrue();
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	private static void send(Socket socket, String connection) throws IOException {
		socket.getOutputStream()
			.write(("POST /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
				.formatted(connection, BODY.length(), BODY)).getBytes(StandardCharsets.US_ASCII));
	}

}
