package dev.ferrograph.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.ClientException;
import org.springframework.dao.PermissionDeniedDataAccessException;

class SchemaUpdateTests {

	private static final URI SERVER = URI.create("neo4j://db.example.org");

	private static final List<String> STATEMENTS = List.of(
			"// of people\nCREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE",
			"DROP INDEX old IF EXISTS", "CALL db.createProperty('position')",
			"CREATE FULLTEXT INDEX search_talk IF NOT EXISTS FOR (n:Talk) ON EACH [n.title]\n  OPTIONS {}");

	@Test
	void runsWhatHasSomethingToDo() {
		assertThat(run(Set.of())).containsExactly(STATEMENTS.get(0), STATEMENTS.get(2), STATEMENTS.get(3));
		assertThat(run(Set.of("person_id", "old"))).containsExactly(STATEMENTS.get(1), STATEMENTS.get(2),
				STATEMENTS.get(3));
		assertThat(run(Set.of("person_id", "search_talk"))).containsExactly(STATEMENTS.get(2));
	}

	@Test
	void saysWhetherAConstraintOrIndexHasChanged() {
		assertThat(SchemaUpdate.run(STATEMENTS, Set.of("person_id"), statement -> {
		}, SERVER)).isTrue();
		assertThat(SchemaUpdate.run(STATEMENTS, Set.of("person_id", "search_talk", "old"), statement -> {
		}, SERVER)).isTrue();
		assertThat(SchemaUpdate.run(STATEMENTS, Set.of("person_id", "search_talk"), statement -> {
		}, SERVER)).isFalse();
	}

	@Test
	void saysWhatAnAdministratorHasToRun() {
		assertThatExceptionOfType(Neo4jStartException.class)
			.isThrownBy(() -> SchemaUpdate.run(STATEMENTS, Set.of("old"), SchemaUpdateTests::refuse, SERVER))
			.withMessageStartingWith("The user that Ferrograph has at neo4j://db.example.org may not make")
			.withMessageEndingWith("""


					CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE;
					DROP INDEX old IF EXISTS;
					CREATE FULLTEXT INDEX search_talk IF NOT EXISTS FOR (n:Talk) ON EACH [n.title]
					  OPTIONS {};""");
	}

	@Test
	void aUserWithoutTheRightCanUseWhatIsThere() {
		SchemaUpdate.run(STATEMENTS, Set.of("person_id", "search_talk"), SchemaUpdateTests::refuse, SERVER);
	}

	@Test
	void otherFailuresAreNotSwallowed() {
		assertThatExceptionOfType(ClientException.class)
			.isThrownBy(() -> SchemaUpdate.run(STATEMENTS, Set.of(), statement -> {
				throw new ClientException("Neo.ClientError.Schema.ConstraintCreationFailed", "two of them");
			}, SERVER));
	}

	private static List<String> run(Set<String> present) {
		var run = new ArrayList<String>();
		SchemaUpdate.run(STATEMENTS, present, run::add, SERVER);
		return run;
	}

	private static void refuse(String statement) {
		throw new PermissionDeniedDataAccessException("refused",
				new ClientException("Neo.ClientError.Security.Forbidden", "not allowed"));
	}

}
