package dev.ferrograph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
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

	/** The first cell of a row whose text in it begins with the name of a setting. */
	private static final Pattern SETTINGS = Pattern.compile("(?m)^\\| `[a-z]+\\.[^|]+\\|");

	private static final Pattern NAME = Pattern.compile("`([^`]+)`");

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
		assertThat(settings).isNotEmpty();
		assertThat(namedSettings()).containsAll(settings);
	}

	@Test
	void theTableNamesNoSettingThatIsNotThere() throws IOException {
		var metadata = Files.readString(Path.of("target/classes/META-INF/spring-configuration-metadata.json"));
		var settings = JsonMapper.builder().build().readTree(metadata).get("properties").findValuesAsString("name");
		assertThat(namedSettings()).isNotEmpty()
			.filteredOn(setting -> setting.startsWith("ferrograph."))
			.isSubsetOf(settings);
	}

	/**
	 * The settings that the rows of the table begin with; one that begins with a dot is
	 * next to the one before it.
	 */
	private static List<String> namedSettings() throws IOException {
		var named = new ArrayList<String>();
		for (var row : SETTINGS.matcher(readme()).results().map(MatchResult::group).toList()) {
			for (var name : NAME.matcher(row).results().map(found -> found.group(1)).toList()) {
				named.add(name.startsWith(".") ? named.getLast().substring(0, named.getLast().lastIndexOf('.')) + name
						: name);
			}
		}
		return named;
	}

	private static String readme() throws IOException {
		return Files.readString(Path.of("README.md"));
	}

}
