package dev.ferrograph.neo4j;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * Lets an address such as {@code neo4j+s://db.example.org} go with
 * {@code spring.neo4j.security.cert-file}. To the driver that scheme means the
 * certificates that the system trusts, and Spring Boot then ignores the file.
 */
class EncryptedServer implements EnvironmentPostProcessor, Ordered {

	private static final String URI = "spring.neo4j.uri";

	private static final String SECURITY = "spring.neo4j.security.";

	private static final String ENCRYPTED = "+s://";

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		var uri = environment.getProperty(URI, "");
		if (uri.contains(ENCRYPTED) && StringUtils.hasText(environment.getProperty(SECURITY + "cert-file"))) {
			environment.getPropertySources()
				.addFirst(new MapPropertySource("encrypted Neo4j server",
						Map.of(URI, uri.replace(ENCRYPTED, "://"), SECURITY + "encrypted", "true",
								SECURITY + "trust-strategy", "trust-custom-ca-signed-certificates")));
		}
	}

	/** After the configuration files are read. */
	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE;
	}

}
