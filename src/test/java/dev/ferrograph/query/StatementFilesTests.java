package dev.ferrograph.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.FerrographTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every statement of a computed field runs by itself, as it stands, and says in its
 * header what it is for.
 */
@FerrographTest
class StatementFilesTests {

	private static final Path FILES = Path.of("src/main/resources/cypher");

	/** What the headers name as examples. */
	private static final Map<String, Object> EXAMPLES = examples();

	@Autowired
	Driver driver;

	static List<String> statements() throws IOException {
		try (var files = Files.list(FILES)) {
			return files.map(file -> file.getFileName().toString())
				.filter(name -> name.endsWith(".cypher") && !name.equals("schema.cypher"))
				.map(name -> name.replace(".cypher", ""))
				.sorted()
				.toList();
		}
	}

	@ParameterizedTest
	@MethodSource("statements")
	void runsByItself(String name) throws IOException {
		var text = Files.readString(FILES.resolve(name + ".cypher"));
		var parameters = new HashMap<>(EXAMPLES);
		parameters.put("id", example(text));
		var result = driver.executableQuery(text).withParameters(parameters).execute();
		assertThat(result.records()).isNotEmpty();
		assertThat(result.records().getFirst().keys()).isEqualTo(StatementFile.parse(name, text).columns());
	}

	@ParameterizedTest
	@MethodSource("statements")
	void saysWhatItAnswersFromWhatAndInWhichColumns(String name) throws IOException {
		var text = Files.readString(FILES.resolve(name + ".cypher"));
		var file = StatementFile.parse(name, text);
		assertThat(text).startsWith("// ").contains("?", "// Columns: ");
		var header = text.lines()
			.takeWhile(line -> line.startsWith("//"))
			.reduce("", (one, other) -> one + " " + other);
		assertThat(file.columns()).allSatisfy(column -> assertThat(header).containsAnyOf(column, "number of nodes"));
	}

	private static Object example(String text) {
		var quoted = text.replaceAll("(?s).*?\\$id, [^']*'([^']*)'.*", "$1");
		return quoted.equals(text) ? "" : quoted;
	}

	private static Map<String, Object> examples() {
		var examples = new HashMap<String, Object>();
		examples.put("series", null);
		examples.put("fromYear", null);
		examples.put("toYear", null);
		examples.put("includeNarrower", true);
		examples.put("from", "person:gary-guo");
		examples.put("to", "topic:v4l2");
		examples.put("maxLength", 6);
		examples.put("indexes", List.of("search_person", "search_talk"));
		examples.put("query", "name:gary* title:gary*");
		examples.put("text", "gary");
		examples.put("most", 10);
		examples.put("topics", List.of("topic:rcu"));
		examples.put("edition", "edition:lpc-2025-rust-mc");
		examples.put("phrase", " read copy update ");
		examples.put("exclude", List.of());
		examples.put("fullText", Map.of("Talk", "search_talk"));
		examples.put("includePresent", true);
		examples.put("asOf", LocalDate.of(2025, 6, 30));
		for (var weight : List.of("role", "reviewer", "talk", "suggested", "match", "narrower", "near", "kin",
				"halfLife")) {
			examples.put(weight, 1.0);
		}
		return examples;
	}

}
