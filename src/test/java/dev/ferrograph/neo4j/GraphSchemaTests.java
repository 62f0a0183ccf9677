package dev.ferrograph.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.FerrographTest;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.Plan;
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
	void whatSomeoneHasDroppedIsMadeAgain() {
		var before = constraintsAndIndexes();
		client.query("DROP CONSTRAINT talk_id").run();
		client.query("DROP INDEX talk_sort_title").run();
		client.query("DROP INDEX search_talk").run();
		new GraphSchema(driver, connection, client);
		assertThat(constraintsAndIndexes()).isEqualTo(before);
	}

	@Test
	void anIndexOfAnEarlierVersionIsMadeAnew() {
		client.query("DROP INDEX search_series").run();
		client.query("CREATE FULLTEXT INDEX search_series FOR (n:Series) ON EACH [n.name]").run();
		new GraphSchema(driver, connection, client);
		assertThat(
				client.query("SHOW INDEXES YIELD name, properties WHERE name = 'search_series' RETURN size(properties)")
					.fetchAs(Long.class)
					.one())
			.contains(2L);
	}

	@Test
	void ofTwoIndexesOursIsUsed() {
		client.query("CREATE FULLTEXT INDEX a_theirs FOR (n:Series) ON EACH [n.name]").run();
		client.query("CREATE FULLTEXT INDEX theirs FOR (n:Series) ON EACH [n.aliases]").run();
		try {
			assertThat(new GraphSchema(driver, connection, client).fullTextIndexes()).containsEntry("Series",
					"search_series");
		}
		finally {
			client.query("DROP INDEX a_theirs").run();
			client.query("DROP INDEX theirs").run();
		}
	}

	@Test
	void anIndexThatAServerHasUnderAnotherNameIsUsed() {
		client.query("DROP INDEX search_series").run();
		client.query("CREATE FULLTEXT INDEX theirs FOR (n:Series) ON EACH [n.name, n.aliases]").run();
		try {
			assertThat(new GraphSchema(driver, connection, client).fullTextIndexes()).containsEntry("Series", "theirs")
				.containsEntry("Talk", "search_talk");
		}
		finally {
			client.query("DROP INDEX theirs").run();
			new GraphSchema(driver, connection, client);
		}
	}

	@ParameterizedTest
	@CsvSource({ "Person, sortName", "Topic, sortName", "Edition, sortName", "Series, sortName",
			"Organization, sortName", "Talk, sortTitle" })
	void theFirstOfAListInOrderAreReadFromAnIndex(String label, String property) {
		var plan = driver.executableQuery("""
				EXPLAIN
				MATCH (n:%1$s)
				WHERE n.%2$s IS NOT NULL
				WITH n ORDER BY n.%2$s, n.id LIMIT 20
				RETURN n.id
				""".formatted(label, property)).execute().summary().plan();
		assertThat(operators(plan)).contains("PartialTop", "NodeIndexScan").doesNotContain("Top", "Sort");
	}

	@Test
	void allThatIsLoadedHasAPropertyToSortBy() {
		var without = client.query("""
				MATCH (n:Person|Topic|Edition|Series|Organization|Talk|Source)
				WHERE coalesce(n.sortName, n.sortTitle) IS NULL
				RETURN n.id
				""").fetchAs(String.class).all();
		assertThat(without).isEmpty();
	}

	private static Set<String> operators(Plan plan) {
		var operators = new HashSet<>(Set.of(plan.operatorType().replace("@neo4j", "")));
		plan.children().forEach(child -> operators.addAll(operators(child)));
		return operators;
	}

	private long constraintsAndIndexes() {
		return client.query("SHOW INDEXES YIELD name RETURN count(*)").fetchAs(Long.class).one().orElseThrow();
	}

}
