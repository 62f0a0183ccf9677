package dev.ferrograph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import org.testcontainers.neo4j.Neo4jContainer;

/**
 * The Neo4j that tests run against: the embedded engine on a free port with a directory
 * of its own, or, with the system property {@code test.neo4j=container}, a server in a
 * container; neither leaves anything behind. With {@code external} it is the server that
 * {@code test.uri} names, of whose database everything is deleted.
 */
class TestNeo4j implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final String IMAGE = "neo4j:2026.08.1-community";

	private static final AtomicBoolean EMPTIED = new AtomicBoolean();

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		switch (System.getProperty("test.neo4j", "embedded")) {
			case "embedded" -> embedded(context);
			case "container" -> container(context);
			case "external" -> external(context);
			default -> throw new IllegalArgumentException("test.neo4j is embedded, container or external");
		}
	}

	private static void embedded(ConfigurableApplicationContext context) {
		var directory = temporaryDirectory();
		// registered before all beans, so it is removed after the engine has closed
		whenClosed(context, () -> FileSystemUtils.deleteRecursively(directory));
		TestPropertyValues.of("ferrograph.embedded.directory=" + directory, "ferrograph.embedded.bolt-port=0")
			.applyTo(context);
	}

	private static void container(ConfigurableApplicationContext context) {
		// statements are many and long here, and a server that is out of memory stays
		// broken
		var server = new Neo4jContainer(IMAGE).withNeo4jConfig("server.memory.heap.max_size", "1g")
			.withNeo4jConfig("server.memory.query_cache.per_db_cache_num_entries", "100");
		server.start();
		whenClosed(context, server::stop);
		TestPropertyValues
			.of("spring.neo4j.uri=" + server.getBoltUrl(), "spring.neo4j.authentication.username=neo4j",
					"spring.neo4j.authentication.password=" + server.getAdminPassword())
			.applyTo(context);
	}

	private static void external(ConfigurableApplicationContext context) {
		var uri = System.getProperty("test.uri", "");
		var password = System.getProperty("test.password", "");
		// there is one database for all services of this JVM
		if (EMPTIED.compareAndSet(false, true)) {
			empty(uri, password, Boolean.getBoolean("test.wipe"));
			whenClosed(context, () -> empty(uri, password, true));
		}
		TestPropertyValues
			.of("spring.neo4j.uri=" + uri, "spring.neo4j.authentication.username=neo4j",
					"spring.neo4j.authentication.password=" + password)
			.applyTo(context);
	}

	/** Deletes what is in the database if that is wanted, and insists on it otherwise. */
	private static void empty(String uri, String password, boolean wanted) {
		try (var driver = GraphDatabase.driver(uri, AuthTokens.basic("neo4j", password))) {
			long nodes = driver.executableQuery("MATCH (n) RETURN count(n)")
				.execute()
				.records()
				.getFirst()
				.get(0)
				.asLong();
			if (nodes > 0 && !wanted) {
				throw new IllegalStateException(
						"The database at %s has %d nodes, which the tests would delete: allow it with -Dtest.wipe=true, or name another one."
							.formatted(uri, nodes));
			}
			driver.executableQuery("MATCH (n) DETACH DELETE n").execute();
		}
	}

	private static void whenClosed(ConfigurableApplicationContext context, Closing closing) {
		var beans = (org.springframework.beans.factory.support.DefaultListableBeanFactory) context.getBeanFactory();
		beans.registerDisposableBean("testNeo4j", closing::close);
	}

	private static Path temporaryDirectory() {
		try {
			return Files.createTempDirectory("ferrograph-test");
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private interface Closing {

		void close() throws Exception;

	}

}
