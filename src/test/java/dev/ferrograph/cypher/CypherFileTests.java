package dev.ferrograph.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CypherFileTests {

	private static final String FILE = """
			// Who spoke at this edition? Once each.
			// Parameters: $id, the edition
			// Example: {id: 'edition:kangrejos-2023',
			// most: 3}
			// Columns: person
			MATCH (this:Edition {id: $id})
			// why this
			RETURN this
			""";

	@Test
	void theHeaderGivesAnExample() {
		assertThat(CypherFile.parse(FILE).example()).isEqualTo("{id: 'edition:kangrejos-2023', most: 3}");
	}

	@Test
	void theStatementIsWithoutComments() {
		assertThat(CypherFile.parse(FILE).statement()).isEqualTo("MATCH (this:Edition {id: $id})\nRETURN this\n");
	}

	@Test
	void aFileMayGiveNone() {
		assertThat(CypherFile.parse("// Constraints.\nCREATE CONSTRAINT x;").example()).isEqualTo("{}");
	}

	@Test
	void whatSeveralQuestionsShareIsPartOfEach() {
		var shared = CypherFile.load("shared/question").statement();
		assertThat(CypherFile.load("asked-topics").statement()).contains(shared);
		assertThat(CypherFile.load("suggested-attendees").statement()).contains(shared);
	}

	@Test
	void aMissingFileIsNamed() {
		assertThatIllegalArgumentException().isThrownBy(() -> CypherFile.load("nowhere"))
			.withMessage("there is no src/main/resources/cypher/nowhere.cypher");
	}

}
