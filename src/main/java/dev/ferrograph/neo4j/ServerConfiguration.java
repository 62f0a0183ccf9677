package dev.ferrograph.neo4j;

import java.net.URI;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks at the address of the server that is named, before the driver does. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("spring.neo4j.uri")
class ServerConfiguration {

	private static final Set<String> SCHEMES = Set.of("bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc");

	@Bean
	ConfigBuilderCustomizer addressCheck(Neo4jConnectionDetails connection) {
		check(connection.getUri());
		return config -> {
			// nothing to add
		};
	}

	static void check(URI uri) {
		if (uri.getScheme() == null || !SCHEMES.contains(uri.getScheme()) || uri.getHost() == null) {
			throw new Neo4jStartException(
					"spring.neo4j.uri is \"%s\", which is no address of a Neo4j server: give one such as neo4j://localhost:7687, or neo4j+s://… where it takes encrypted connections only."
						.formatted(uri),
					null);
		}
	}

}
