package dev.ferrograph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import org.testcontainers.neo4j.Neo4jContainer;

/**
 * The Neo4j that tests run against: the embedded engine on a free port with a directory
 * of its own, or, with the system property {@code ferrograph.test.neo4j=container}, a
 * server in a container. Neither leaves anything behind.
 */
class TestNeo4j implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final String IMAGE = "neo4j:2026.08.1-community";

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		switch (System.getProperty("ferrograph.test.neo4j", "embedded")) {
			case "embedded" -> embedded(context);
			case "container" -> container(context);
			default -> throw new IllegalArgumentException("ferrograph.test.neo4j is either embedded or container");
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
		var server = new Neo4jContainer(IMAGE);
		server.start();
		whenClosed(context, server::stop);
		TestPropertyValues
			.of("spring.neo4j.uri=" + server.getBoltUrl(), "spring.neo4j.authentication.username=neo4j",
					"spring.neo4j.authentication.password=" + server.getAdminPassword())
			.applyTo(context);
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
