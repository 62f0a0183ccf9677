package dev.ferrograph.neo4j;

import java.net.URI;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * Runs the embedded engine where no server is named, and points the driver at it as at
 * any other server.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedConfiguration.NoServerNamed.class)
class EmbeddedConfiguration {

	private static final Logger log = LoggerFactory.getLogger(EmbeddedConfiguration.class);

	/** Holds where {@code spring.neo4j.uri} is not set. */
	static class NoServerNamed extends NoneNestedConditions {

		NoServerNamed() {
			super(ConfigurationPhase.REGISTER_BEAN);
		}

		@ConditionalOnProperty("spring.neo4j.uri")
		static class ServerNamed {

		}

	}

	@Bean
	EmbeddedNeo4j embeddedNeo4j(EmbeddedProperties properties) {
		var engine = new EmbeddedNeo4j(properties);
		log.info("Neo4j runs in this process: {}, user {}, password {}", engine.uri(), EmbeddedNeo4j.USER,
				engine.wherePasswordIs());
		return engine;
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
