package dev.ferrograph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A second service on a free port, with settings of its own. It takes the Neo4j of the
 * tests for a server.
 */
public final class ServiceBeside implements AutoCloseable {

	private final ConfigurableApplicationContext service;

	private ServiceBeside(ConfigurableApplicationContext service) {
		this.service = service;
	}

	/** Starts one beside the service of the tests. */
	public static ServiceBeside start(ApplicationContext tests, String... settings) {
		var neo4j = tests.getBean(Neo4jConnectionDetails.class).getUri();
		var common = Stream.of("--server.port=0", "--ferrograph.seed.location=none",
				"--ferrograph.warm-up.enabled=false", "--ferrograph.limits.time=1m", "--spring.neo4j.uri=" + neo4j,
				"--spring.neo4j.authentication.username=neo4j",
				"--spring.neo4j.authentication.password=" + password(tests));
		// what is given twice would become a list
		var names = Stream.of(settings).map(setting -> setting.replaceFirst("=.*", "=")).toList();
		var others = common.filter(setting -> names.stream().noneMatch(setting::startsWith));
		var arguments = Stream.concat(others, Stream.of(settings)).toArray(String[]::new);
		return new ServiceBeside(new SpringApplicationBuilder(Ferrograph.class).run(arguments));
	}

	private static String password(ApplicationContext tests) {
		var ofServer = tests.getEnvironment().getProperty("spring.neo4j.authentication.password");
		if (ofServer != null) {
			return ofServer;
		}
		var directory = tests.getEnvironment().getRequiredProperty("ferrograph.embedded.directory");
		try {
			return Files.readString(Path.of(directory, "password")).strip();
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The address of a page, such as {@code /people}. */
	public String address(String path) {
		return "http://127.0.0.1:" + service.getEnvironment().getProperty("local.server.port") + path;
	}

	public EndpointClient client() {
		return new EndpointClient(URI.create(address("/graphql")));
	}

	@Override
	public void close() {
		service.close();
	}

}
