package dev.ferrograph.neo4j;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * Ends the start where no server is named and the jar was built without the embedded
 * engine. Spring Boot would try {@code bolt://localhost:7687}.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(NoServerNamed.class)
@ConditionalOnMissingClass("org.neo4j.dbms.api.DatabaseManagementServiceBuilder")
class NoEngineConfiguration {

	/**
	 * Before any bean is made, since several would miss what the engine or a server has.
	 */
	@Bean
	static BeanFactoryPostProcessor missingConnection() {
		return beans -> {
			throw new Neo4jStartException(
					"spring.neo4j.uri is not set, and this jar has no Neo4j inside: set it to the address of a Neo4j server, such as neo4j://localhost:7687, with spring.neo4j.authentication.username and spring.neo4j.authentication.password; or take the jar that is built without -Pserver.",
					null);
		};
	}

}
