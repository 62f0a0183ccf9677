package dev.ferrograph.neo4j;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/**
 * A port at which the Neo4j of the tests can be reached too, until it is closed.
 */
class ForwardedServer implements AutoCloseable {

	private final ServerSocket port;

	private final URI neo4j;

	private final Supplier<Conversation> conversations;

	private final Collection<Socket> sockets = new ConcurrentLinkedQueue<>();

	/**
	 * @param port where clients connect; closed with this
	 * @param conversations makes one for each connection
	 */
	ForwardedServer(ServerSocket port, URI neo4j, Supplier<Conversation> conversations) {
		this.port = port;
		this.neo4j = neo4j;
		this.conversations = conversations;
		Thread.ofVirtual().start(this::accept);
	}

	/** How what is said on a connection is passed on: as it is, unless overridden. */
	interface Conversation {

		default void ask(InputStream client, OutputStream server) throws IOException {
			client.transferTo(server);
		}

		default void answer(InputStream server, OutputStream client) throws IOException {
			server.transferTo(client);
		}

	}

	String address() {
		return "localhost:" + port.getLocalPort();
	}

	private void accept() {
		try {
			while (true) {
				var client = port.accept();
				var server = new Socket(neo4j.getHost(), neo4j.getPort());
				sockets.add(client);
				sockets.add(server);
				var conversation = conversations.get();
				pass(client, server, conversation::ask);
				pass(server, client, conversation::answer);
			}
		}
		catch (IOException e) {
			// the port was closed
		}
	}

	private static void pass(Socket from, Socket to, Passing passing) {
		Thread.ofVirtual().start(() -> {
			try (from; to) {
				passing.pass(from.getInputStream(), to.getOutputStream());
			}
			catch (IOException e) {
				// one side has closed the connection; both are closed now
			}
		});
	}

	@Override
	public void close() throws IOException {
		port.close();
		for (var socket : sockets) {
			socket.close();
		}
	}

	private interface Passing {

		void pass(InputStream from, OutputStream to) throws IOException;

	}

}
