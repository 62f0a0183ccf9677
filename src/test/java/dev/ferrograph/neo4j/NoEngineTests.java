package dev.ferrograph.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** A jar without the embedded engine needs the address of a server. */
class NoEngineTests {

	private final ApplicationContextRunner service = new ApplicationContextRunner()
		.withClassLoader(new FilteredClassLoader(DatabaseManagementServiceBuilder.class))
		.withUserConfiguration(EmbeddedConfiguration.class, NoEngineConfiguration.class);

	@Test
	void saysWhatIsMissingWhereNoServerIsNamed() {
		service.run(context -> assertThat(context).getFailure()
			.isInstanceOf(Neo4jStartException.class)
			.hasMessageStartingWith("spring.neo4j.uri is not set, and this jar has no Neo4j inside")
			.hasMessageNotContaining("\n"));
	}

	@Test
	void leavesTheConnectionToTheServerThatIsNamed() {
		service.withPropertyValues("spring.neo4j.uri=bolt://127.0.0.1:1")
			.run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(Neo4jConnectionDetails.class));
	}

}
