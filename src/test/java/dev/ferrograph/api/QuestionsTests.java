package dev.ferrograph.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.FerrographTest;
import dev.ferrograph.GraphQlApi;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The questions that the service is for, on the seed that ships, with their whole
 * answers. After a change of the data,
 * {@code ./mvnw test -Dtest=QuestionsTests -Dquestions.write=true} writes the answers
 * anew, to be read.
 */
@FerrographTest
class QuestionsTests {

	private static final Path QUESTIONS = Path.of("src/test/resources/questions");

	private static final JsonMapper json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	@Autowired
	GraphQlApi api;

	static List<String> questions() throws IOException {
		try (var files = Files.list(QUESTIONS)) {
			return files.map(file -> file.getFileName().toString())
				.filter(name -> name.endsWith(".graphql"))
				.map(name -> name.replace(".graphql", ""))
				.sorted()
				.toList();
		}
	}

	@ParameterizedTest
	@MethodSource("questions")
	void isAnsweredWithOneStatementPerRootField(String question) throws IOException {
		var query = Files.readString(QUESTIONS.resolve(question + ".graphql"));
		var answer = api.ask(query);
		var file = QUESTIONS.resolve(question + ".json");
		var found = json.writeValueAsString(answer.body()) + "\n";
		if (Boolean.getBoolean("questions.write")) {
			Files.writeString(file, found);
		}
		assertThat(found).isEqualTo(Files.readString(file));
		assertThat(answer.statements()).isEqualTo(rootFields(query));
	}

	private static int rootFields(String query) {
		return Parser.parse(query)
			.getDefinitionsOfType(OperationDefinition.class)
			.getFirst()
			.getSelectionSet()
			.getSelections()
			.size();
	}

}
