package dev.ferrograph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** The README tells the truth. */
@FerrographTest
class ReadmeTests {

	private static final Pattern QUESTION = Pattern.compile("```graphql\\n(.*?)```\\s+```json\\n(.*?)```",
			Pattern.DOTALL);

	@Autowired
	GraphQlApi api;

	record Question(String query, String answer) {
	}

	static List<Question> questions() throws IOException {
		return QUESTION.matcher(readme()).results().map(found -> new Question(found.group(1), found.group(2))).toList();
	}

	@ParameterizedTest
	@MethodSource("questions")
	void itsAnswersAreWhatTheServiceSays(Question question) {
		var answer = api.ask(question.query());
		assertThat(answer.body()).isEqualTo(JsonMapper.builder().build().readTree(question.answer()));
		assertThat(answer.statements()).isEqualTo(1);
	}

	@Test
	void thereAreThreeQuestions() throws IOException {
		assertThat(questions()).hasSize(3);
	}

	@Test
	void everySettingIsInTheTable() throws IOException {
		var metadata = Files.readString(Path.of("target/classes/META-INF/spring-configuration-metadata.json"));
		var settings = JsonMapper.builder().build().readTree(metadata).get("properties").findValuesAsString("name");
		var readme = readme();
		assertThat(settings).isNotEmpty()
			.allSatisfy(setting -> assertThat(readme).contains(setting.substring(setting.lastIndexOf('.') + 1)));
	}

	private static String readme() throws IOException {
		return Files.readString(Path.of("README.md"));
	}

}
