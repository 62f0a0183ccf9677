package dev.ferrograph.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.FerrographTest;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.data.neo4j.core.Neo4jClient;

@FerrographTest
class GraphSchemaTests {

	@Autowired
	Neo4jClient client;

	@Autowired
	Driver driver;

	@Autowired
	Neo4jConnectionDetails connection;

	@Test
	void everyKindOfNodeHasAUniqueId() {
		var labels = client
			.query("SHOW CONSTRAINTS YIELD type, labelsOrTypes, properties "
					+ "WHERE type CONTAINS 'UNIQUE' AND properties = ['id'] RETURN labelsOrTypes[0]")
			.fetchAs(String.class)
			.all();
		assertThat(labels).contains("Person", "Talk", "Edition", "Series", "Topic", "Organization", "Source");
	}

	@Test
	void isMadeOnceAndMayBeMadeAgain() {
		var before = constraintsAndIndexes();
		new GraphSchema(driver, connection, client);
		assertThat(constraintsAndIndexes()).isEqualTo(before);
	}

	@Test
	void anIndexThatAServerHasUnderAnotherNameIsUsed() {
		client.query("DROP INDEX search_series").run();
		client.query("CREATE FULLTEXT INDEX theirs FOR (n:Series) ON EACH [n.name]").run();
		try {
			assertThat(new GraphSchema(driver, connection, client).fullTextIndexes()).containsEntry("Series", "theirs")
				.containsEntry("Talk", "search_talk");
		}
		finally {
			client.query("DROP INDEX theirs").run();
			new GraphSchema(driver, connection, client);
		}
	}

	private long constraintsAndIndexes() {
		return client.query("SHOW INDEXES YIELD name RETURN count(*)").fetchAs(Long.class).one().orElseThrow();
	}

}
