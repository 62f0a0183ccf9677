package dev.ferrograph.api.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ferrograph.text.Sha256;
import dev.ferrograph.FerrographTest;
import dev.ferrograph.api.DocumentRule;
import dev.ferrograph.api.ParseLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

@FerrographTest
class TrustedDocumentsTests {

	private static final String PEOPLE = "query People { people { totalCount } }";

	private static final String TALKS = "query Talks { talks { totalCount } }";

	@TempDir
	Path directory;

	private final DocumentsTester tester;

	@Autowired
	TrustedDocumentsTests(GraphQlSource source, ParseLimits limits, List<DocumentRule> rules) {
		this.tester = new DocumentsTester(source, limits, rules);
	}

	@Test
	void aFileIsFoundByTheHashOfItsText() throws IOException {
		write("people.graphql", PEOPLE + "\n");
		write("below/talks.graphql", TALKS);
		write("README.md", "not a document");
		var documents = tester.trusted(directory);
		assertThat(documents.text(Sha256.of(PEOPLE))).isEqualTo(PEOPLE + "\n");
		assertThat(documents.text(Sha256.of(PEOPLE + "\n"))).isEqualTo(PEOPLE + "\n");
		assertThat(documents.text(Sha256.of(TALKS))).isEqualTo(TALKS);
		assertThat(documents.text(Sha256.of("{__typename}"))).isNull();
		assertThat(documents.contains(PEOPLE)).isTrue();
		assertThat(documents.contains("\n" + PEOPLE + "\n\n")).isTrue();
		assertThat(documents.contains(PEOPLE + "{}")).isFalse();
	}

	@Test
	void relaysFileIsAManifest() throws IOException {
		write("persisted.json", "{\"0808b88c\": \"%s\", \"9c1a\": \"%s\"}".formatted(PEOPLE, TALKS));
		var documents = tester.trusted(directory);
		assertThat(documents.text("0808b88c")).isEqualTo(PEOPLE);
		assertThat(documents.text("9c1a")).isEqualTo(TALKS);
		assertThat(documents.text(Sha256.of(TALKS))).isEqualTo(TALKS);
	}

	@Test
	void apollosFileIsAManifest() throws IOException {
		write("manifest.json", """
				{
				  "format": "apollo-persisted-query-manifest",
				  "version": 1,
				  "operations": [
				    { "id": "a1", "name": "People", "type": "query", "body": "%s" },
				    { "id": "b2", "name": "Talks", "type": "query", "body": "%s" }
				  ]
				}""".formatted(PEOPLE, TALKS));
		var documents = tester.trusted(directory);
		assertThat(documents.text("a1")).isEqualTo(PEOPLE);
		assertThat(documents.text("b2")).isEqualTo(TALKS);
		assertThat(documents.text("format")).isNull();
	}

	@Test
	void oneFileMayBeNamedByItself() throws IOException {
		write("a.graphql", PEOPLE);
		write("b.graphql", "{ nothing }");
		assertThat(tester.trusted(directory.resolve("a.graphql")).contains(PEOPLE)).isTrue();
	}

	@Test
	void theSameDocumentMayStandInTwoFiles() throws IOException {
		write("a.graphql", PEOPLE);
		write("b.json", "{\"x\": \"%s\"}".formatted(PEOPLE));
		write("c.json", "{\"x\": \"%s\"}".formatted(PEOPLE));
		assertThat(tester.trusted(directory).text("x")).isEqualTo(PEOPLE);
	}

	@Test
	void everyMistakeIsSaidWithItsPlace() throws IOException {
		write("a.graphql", "query {\n  people {\n    nothing\n  }\n}");
		write("b.graphql", "query {\n  people {\n");
		write("c.json", "{\n  \"x\": \"%s\",\n  \"y\": \"{\\n nothing }\"\n}".formatted(PEOPLE));
		write("d.graphql", "{ " + "__typename ".repeat(3000) + "}");
		write("e.graphql", "{ ... @defer { __typename } }");
		write("f.json", "{\n  \"x\": \"%s\"\n}".formatted(TALKS));
		write("g.graphql", "fragment F on Person { id }");
		assertThatThrownBy(() -> tester.trusted(directory)).isInstanceOf(InvalidDocumentsException.class)
			.hasMessageContaining("a.graphql:3: Validation error (FieldUndefined@[people/nothing])")
			.hasMessageContaining("b.graphql:3: Invalid syntax")
			.hasMessageContaining("c.json:3, document y, line 2: Validation error")
			.hasMessageContaining("d.graphql:1: The query has more than 2,000 tokens.")
			.hasMessageContaining("e.graphql:1: Unknown directive 'defer'")
			.hasMessageContaining("f.json:2, document x, line 1: another document has the id x too.")
			.hasMessageContaining("g.graphql:1: ")
			.hasMessageNotContaining("c.json:2");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "nonsense|x.json:1: this is not JSON.", "'{\n  \"a\":\n}'|x.json:3: this is not JSON.",
					"[]|x.json:1: a list of documents is a JSON object.",
					"'{\"operations\": [\n {\"id\": \"a\"}]}'|x.json:2: an operation needs an id and a body.",
					"'{\"operations\": [\n 7]}'|x.json:2: an operation needs an id and a body.",
					"{}|has no .graphql file, and no .json file with documents.",
					"{\"version\": 1}|has no .graphql file, and no .json file with documents." })
	void aFileThatIsNoManifestIsRefused(String content, String problem) throws IOException {
		write("x.json", content);
		assertThatThrownBy(() -> tester.trusted(directory)).isInstanceOf(InvalidDocumentsException.class)
			.hasMessageContaining(problem);
	}

	@Test
	void whatIsNotThereIsRefused() {
		assertThatThrownBy(() -> tester.trusted(directory.resolve("nowhere")))
			.isInstanceOf(InvalidDocumentsException.class)
			.hasMessageContaining("nowhere has no .graphql file");
		assertThatThrownBy(() -> tester.trusted(directory.resolve("nowhere.json")))
			.isInstanceOf(InvalidDocumentsException.class)
			.hasMessageContaining("nowhere.json does not exist.");
	}

	@Test
	void theStartEndsWithTheListOfMistakes() throws IOException {
		write("a.graphql", "{ nothing }");
		assertThatThrownBy(() -> tester.trusted(directory)).isInstanceOfSatisfying(InvalidDocumentsException.class,
				failure -> {
					var analysis = new InvalidDocumentsFailureAnalyzer().analyze(failure, failure);

					assertThat(analysis.getDescription()).contains("a.graphql:1: ");
					assertThat(analysis.getAction()).contains("ferrograph.documents.location");
				});
	}

	private void write(String name, String content) throws IOException {
		var file = directory.resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, content);
	}

}
