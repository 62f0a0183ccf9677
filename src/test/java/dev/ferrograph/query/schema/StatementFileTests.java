package dev.ferrograph.query.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class StatementFileTests {

	@Test
	void theFirstMatchAndTheLastOrderBelongToTheFileAlone() {
		var file = StatementFile.parse("talks", """
				MATCH (this:Topic {id: $id})
				MATCH (this)<-[:ABOUT]-(talk:Talk)
				WHERE talk.year >= $fromYear
				RETURN DISTINCT talk
				ORDER BY talk.title DESC, talk.id
				""");
		assertThat(file.columns()).containsExactly("talk");
		assertThat(file.body(name -> "p7_" + name)).isEqualTo("""
				MATCH (this)<-[:ABOUT]-(talk:Talk)
				WHERE talk.year >= $p7_fromYear
				RETURN DISTINCT talk""");
	}

	@Test
	void subqueriesMayReturnWhatTheyLike() {
		var file = StatementFile.parse("x", """
				MATCH (this:Person {id: $id})
				CALL (this) { RETURN this.name + 'x' AS y ORDER BY y }
				WITH y, 1 AS z
				RETURN y, z""");
		assertThat(file.columns()).containsExactly("y", "z");
	}

	@Test
	void expressionsAreDeferredAndComputedFromTheVariablesBefore() {
		var file = StatementFile.parse("x", """
				MATCH (this:Topic {id: $id})
				MATCH (this)<-[:ABOUT]-(talk:Talk)
				WITH this, count(talk) AS n, collect(talk) AS given
				RETURN this, n,
				  COLLECT {
				    UNWIND given AS talk
				    WITH talk, 1 AS x
				    WHERE talk.year = $year
				    RETURN talk
				  } AS talks
				ORDER BY n""");
		assertThat(file.columns()).containsExactly("this", "n", "talks");
		assertThat(file.variables()).containsExactly("this", "n", "given");
		assertThat(file.body(name -> name)).endsWith("collect(talk) AS given\nRETURN this, n, given");
		assertThat(file.deferred("talks", name -> "p_" + name, name -> "c_" + name))
			.startsWith("head(COLLECT { WITH c_given AS given RETURN COLLECT {")
			.contains("talk.year = $p_year")
			.endsWith("} AS talks })");
	}

	@Test
	void itsParametersAreThoseOfBodyAndColumns() {
		var file = StatementFile.parse("x", """
				MATCH (this:Topic {id: $id})
				MATCH (this)<-[:ABOUT]-(talk:Talk)
				WHERE talk.year = $year
				WITH talk
				RETURN talk, size([x IN [1] WHERE talk.year > $since]) AS later""");
		assertThat(file.parameters()).containsExactly("since", "year");
	}

	@Test
	void aFileThatDoesNotEndWithItsColumnsIsRefused() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> StatementFile.parse("x", "MATCH (n)\nRETURN n.name AS name"))
			.withMessageStartingWith("x.cypher does not end with RETURN");
	}

}
