package dev.ferrograph.web;

import dev.ferrograph.ListeningPort;
import dev.ferrograph.UnavailablePortException;
import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Checks before anything is started, the embedded Neo4j among it, that the web server
 * will be able to listen. It would notice itself only after the graph has been loaded.
 */
class FreePorts implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final int DEFAULT_PORT = 8080;

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		if (context instanceof WebServerApplicationContext) {
			check(Binder.get(context.getEnvironment()));
		}
	}

	private static void check(Binder properties) {
		var address = properties.bind("server.address", InetAddress.class).orElse(null);
		int port = properties.bind("server.port", Integer.class).orElse(DEFAULT_PORT);
		requireFree("server", address, port, properties);
		int management = properties.bind("management.server.port", Integer.class).orElse(port);
		if (management != port) {
			requireFree("management.server",
					properties.bind("management.server.address", InetAddress.class).orElse(address), management,
					properties);
		}
	}

	private static void requireFree(String prefix, @Nullable InetAddress address, int port, Binder properties) {
		if (port > 0 && port == properties.bind("ferrograph.embedded.bolt-port", Integer.class).orElse(0)
				&& !properties.bind("spring.neo4j.uri", String.class).isBound()) {
			throw new UnavailablePortException(
					"Port %d is both %s.port and ferrograph.embedded.bolt-port: choose another one for either."
						.formatted(port, prefix),
					null);
		}
		new ListeningPort("The service", address, port, prefix + ".port", prefix + ".address").requireFree();
	}

}
