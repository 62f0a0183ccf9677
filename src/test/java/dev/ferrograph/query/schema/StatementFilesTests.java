package dev.ferrograph.query.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.FerrographTest;
import dev.ferrograph.cypher.CypherFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.Plan;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every statement of a computed field runs by itself, as it stands, and says in its
 * header what it is for.
 */
@FerrographTest
class StatementFilesTests {

	private static final Path FILES = Path.of("src/main/resources/cypher");

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
		var result = driver.executableQuery(text).withParameters(example(text)).execute();
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
	 * A plan that begins with all relationships of a type, or all nodes, has lost the
	 * node that was meant: a variable is not known in the clause that names it.
	 */
	@ParameterizedTest
	@MethodSource("statements")
	void beginsWithTheNodesThatAreMeant(String name) throws IOException {
		var text = Files.readString(FILES.resolve(name + ".cypher"));
		var plan = driver.executableQuery("EXPLAIN " + text).withParameters(example(text)).execute().summary().plan();
		assertThat(operators(plan)).isNotEmpty()
			.noneMatch(operator -> operator.contains("RelationshipTypeScan") || operator.startsWith("AllNodesScan")
					|| operator.contains("AllRelationshipsScan"));
	}

	private static List<String> operators(Plan plan) {
		return Stream
			.concat(Stream.of(plan.operatorType()),
					plan.children().stream().flatMap(child -> operators(child).stream()))
			.toList();
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
