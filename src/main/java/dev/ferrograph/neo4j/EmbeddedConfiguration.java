package dev.ferrograph.neo4j;

import java.net.URI;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Runs the embedded engine where no server is named, and points the driver at it as at
 * any other server.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.neo4j.uri", matchIfMissing = true, havingValue = "")
class EmbeddedConfiguration {

	@Bean
	EmbeddedNeo4j embeddedNeo4j(EmbeddedProperties properties) {
		return new EmbeddedNeo4j(properties);
	}

	@Bean
	Neo4jConnectionDetails embeddedConnection(EmbeddedNeo4j engine) {
		return new Neo4jConnectionDetails() {
			@Override
			public URI getUri() {
				return engine.uri();
			}

			@Override
			public AuthToken getAuthToken() {
				return AuthTokens.basic(EmbeddedNeo4j.USER, engine.password());
			}
		};
	}

}
