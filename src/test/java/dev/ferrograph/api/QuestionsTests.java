package dev.ferrograph.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.FerrographTest;
import dev.ferrograph.GraphQlApi;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

	private static final Path ANSWERS = Path.of("src/test/resources/questions");

	/** Those that GraphiQL opens with, and others. */
	private static final List<Path> QUESTIONS = List.of(Path.of("src/main/resources/graphiql"), ANSWERS);

	private static final JsonMapper json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	@Autowired
	GraphQlApi api;

	static List<Path> questions() throws IOException {
		var found = new ArrayList<Path>();
		for (var directory : QUESTIONS) {
			try (var files = Files.list(directory)) {
				files.filter(file -> file.toString().endsWith(".graphql")).forEach(found::add);
			}
		}
		return found;
	}

	@ParameterizedTest
	@MethodSource("questions")
	void isAnsweredWithOneStatementPerRootField(Path question) throws IOException {
		var query = Files.readString(question);
		var answer = api.ask(query);
		var file = ANSWERS.resolve(question.getFileName().toString().replace(".graphql", ".json"));
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
