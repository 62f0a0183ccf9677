package dev.ferrograph.neo4j;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/**
 * The Neo4j of the tests as one member of a cluster, which the Community Edition can't
 * be: it tells the driver of the other members, and keeps what it is asked to run.
 */
class ClusterMember implements AutoCloseable {

	private final List<String> statements = new CopyOnWriteArrayList<>();

	private final ForwardedServer server;

	/**
	 * @param members the addresses of the members for each role: {@code READ},
	 * {@code WRITE} and {@code ROUTE}
	 */
	ClusterMember(URI neo4j, Supplier<Map<String, List<String>>> members) throws IOException {
		server = new ForwardedServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), neo4j,
				() -> new RoutedConversation(members, statements::add));
	}

	String address() {
		return server.address();
	}

	/**
	 * The messages that began a transaction or ran a statement, one byte a character.
	 */
	List<String> statements() {
		return statements;
	}

	@Override
	public void close() throws IOException {
		server.close();
	}

}
