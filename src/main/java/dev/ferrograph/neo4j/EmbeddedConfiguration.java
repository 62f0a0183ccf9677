package dev.ferrograph.neo4j;

import io.micrometer.observation.ObservationRegistry;
import java.net.URI;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * Runs the embedded engine where no server is named. Statements that read are run in the
 * engine itself; for all else it is a server, at which the driver is pointed.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(NoServerNamed.class)
@ConditionalOnClass(DatabaseManagementServiceBuilder.class)
class EmbeddedConfiguration {

	private static final Logger log = LoggerFactory.getLogger(EmbeddedConfiguration.class);

	@Bean
	DataDirectory dataDirectory(EmbeddedProperties properties) {
		return DataDirectory.open(properties.directory());
	}

	@Bean
	EmbeddedNeo4j embeddedNeo4j(EmbeddedProperties properties, DataDirectory directory,
			ObjectProvider<EngineStart> begun) {
		var start = begun.getIfAvailable();
		var engine = start == null ? new EmbeddedNeo4j(properties, directory) : start.take();
		log.info("Neo4j runs in this process: {}, user {}, password {}", engine.uri(), EmbeddedNeo4j.ANALYST,
				engine.wherePasswordIs());
		return engine;
	}

	@Bean
	EngineCommits engineCommits(EmbeddedNeo4j engine, DataDirectory directory) {
		return new EngineCommits(engine.database(), directory);
	}

	@Bean
	EngineRunner engineRunner(EmbeddedNeo4j engine, ObservationRegistry observations) {
		return new EngineRunner(engine.database(), observations);
	}

	@Bean
	GraphState engineState(Commits commits) {
		return commits::last;
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
