package dev.ferrograph.query.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.FerrographTest;
import dev.ferrograph.cypher.CypherFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every statement of a computed field runs by itself, as it stands, and says in its
 * header what it is for.
 */
@FerrographTest
class StatementFilesTests {

	private static final Path FILES = Path.of("src/main/resources/cypher");

	private static final Pattern PROJECTION = Pattern.compile("\\b(WITH|RETURN)\\b");

	private static final Pattern NEXT_CLAUSE = Pattern
		.compile("\\s(MATCH|OPTIONAL|WHERE|ORDER|UNWIND|RETURN|WITH|CALL|UNION|LIMIT|SKIP)\\b");

	private static final Pattern NAMED = Pattern.compile("\\bAS (\\w+)");

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
		var result = driver.executableQuery(CypherFile.load(name).statement()).withParameters(example(text)).execute();
		assertThat(result.records()).isNotEmpty();
		assertThat(result.records().getFirst().keys()).isEqualTo(StatementFile.load(name).columns());
	}

	@ParameterizedTest
	@MethodSource("statements")
	void saysWhatItAnswersFromWhatAndInWhichColumns(String name) throws IOException {
		var text = Files.readString(FILES.resolve(name + ".cypher"));
		var file = StatementFile.load(name);
		assertThat(text).startsWith("// ").contains("?", "// Columns: ");
		assertThat(file.columns())
			.allSatisfy(column -> assertThat(CypherFile.parse(text).header()).containsAnyOf(column, "number of nodes"));
	}

	/**
	 * In the subqueries of a clause, a name that this clause only makes known is another
	 * variable, and the subquery reads the whole graph. Neo4j does not warn of it.
	 */
	@ParameterizedTest
	@MethodSource("statements")
	void subqueriesUseNamesThatAreKnown(String name) {
		assertThat(unknownNames(CypherFile.load(name).statement())).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "WITH close.topic AS topic, EXISTS { (topic)<-[:TOUCHES]-() } AS active RETURN active",
			"WITH 1 AS one, close.topic AS topic, COUNT { MATCH (a {id: 1})-->(topic) } AS count RETURN count",
			"RETURN close.topic AS topic, size([(topic:Topic)-->() | 1]) AS size" })
	void namesThatAreNotKnownAreFound(String statement) {
		assertThat(unknownNames(statement)).containsExactly("topic");
		assertThat(unknownNames(statement.replace("close.topic AS topic", "topic"))).isEmpty();
	}

	private static List<String> unknownNames(String statement) {
		return PROJECTION.matcher(statement)
			.results()
			.map(projection -> Items.of(statement, projection.end()))
			.flatMap(items -> items.names().stream().filter(items::isInSubquery))
			.toList();
	}

	/** The items of a WITH or RETURN. */
	private record Items(String outside, String inside) {

		static Items of(String statement, int start) {
			var outside = new StringBuilder();
			var inside = new StringBuilder();
			int depth = 0;
			for (int i = start; i < statement.length() && depth >= 0; i++) {
				if (depth == 0 && NEXT_CLAUSE.matcher(statement).region(i, statement.length()).lookingAt()) {
					break;
				}
				char mark = statement.charAt(i);
				depth += "([{".indexOf(mark) >= 0 ? 1 : ")]}".indexOf(mark) >= 0 ? -1 : 0;
				(depth == 0 ? outside : inside).append(mark);
			}
			return new Items(outside.toString(), inside.toString());
		}

		List<String> names() {
			return NAMED.matcher(outside).results().map(named -> named.group(1)).toList();
		}

		boolean isInSubquery(String name) {
			return Pattern.compile("(?<!\\w)\\(" + name + "\\s*[:){]").matcher(inside).find();
		}

	}

	/**
	 * What the header names as an example, in the way of writing that the Neo4j Browser
	 * takes too.
	 */
	private Map<String, Object> example(String text) {
		return driver.executableQuery("RETURN " + CypherFile.parse(text).example() + " AS example")
			.execute()
			.records()
			.getFirst()
			.get("example")
			.asMap();
	}

}
