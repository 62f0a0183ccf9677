package dev.ferrograph.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.TransientException;
import org.springframework.mock.env.MockEnvironment;

class UnreadableGraphFailureAnalyzerTests {

	@TempDir
	Path directory;

	MockEnvironment environment;

	UnreadableGraphFailureAnalyzer analyzer;

	@BeforeEach
	void nameTheDirectory() {
		environment = new MockEnvironment().withProperty("ferrograph.embedded.directory", directory.toString());
		analyzer = new UnreadableGraphFailureAnalyzer(environment);
	}

	@Test
	void namesTheDamagedDirectoryAndWhatToDo() {
		var line = "The graph in %s is damaged (%s): delete that directory, and the next start fills the graph anew from the seed; what was added to it by hand is lost then, unless you have a copy.";
		var graph = directory.resolve("data");
		assertThat(describe(new DamagedGraphException("it has 2 nodes, but only 1 are found"))).isEqualTo(line, graph,
				"it has 2 nodes, but only 1 are found");
		assertThat(describe(new DatabaseException("Neo.DatabaseError.General.UnknownError", "no such record\nat …")))
			.isEqualTo(line, graph, "no such record");
		assertThat(describe(new TransientException("Neo.TransientError.General.DatabaseUnavailable", "not available")))
			.isEqualTo(line, graph, "not available");
	}

	@Test
	void namesTheServerThatHasTheDatabase() {
		environment.setProperty("spring.neo4j.uri", "neo4j://db.example.org");
		assertThat(describe(new DamagedGraphException("gone")))
			.startsWith("Neo4j at neo4j://db.example.org can't read or write its database (gone)")
			.contains("backup");
	}

	@Test
	void namesTheServerThatRefusesOrGoes() {
		environment.setProperty("spring.neo4j.uri", "neo4j://db.example.org");
		assertThat(describe(new ClientException("Neo.ClientError.Security.Forbidden", "Write is not allowed")))
			.startsWith("Neo4j at neo4j://db.example.org does not do what the start needs (Write is not allowed)");
		assertThat(describe(new ServiceUnavailableException("Connection terminated")))
			.startsWith("Neo4j at neo4j://db.example.org went away during the start (Connection terminated)");
		assertThat(describe(new Neo4jStartException("line", new ServiceUnavailableException("why")))).isEmpty();
		assertThat(describe(new IllegalStateException("wrong"))).isEmpty();
	}

	@Test
	void saysWhereMoreMemoryIsGiven() {
		var lack = new TransientException("Neo.TransientError.General.MemoryPoolOutOfMemoryError", "more than 700 MiB");
		var line = "What the start has to write takes more memory than Neo4j has for it (more than 700 MiB): %s. Nothing is half-loaded.";
		assertThat(describe(lack)).isEqualTo(line, "give Java more, such as -Xmx2g");
		environment.setProperty("spring.neo4j.uri", "neo4j://db.example.org");
		assertThat(describe(lack)).isEqualTo(line, "give the server at neo4j://db.example.org a larger heap");
	}

	@Test
	void leavesOtherFailuresToOthers() {
		assertThat(analyzer.analyze(new ClientException("Neo.ClientError.Statement.SyntaxError", "wrong"))).isNull();
		assertThat(analyzer.analyze(new IllegalStateException("wrong"))).isNull();
		assertThat(analyzer.analyze(new Neo4jStartException("line",
				new DatabaseException("Neo.DatabaseError.General.UnknownError", "why"))))
			.isNull();
	}

	private String describe(RuntimeException failure) {
		var analysis = analyzer.analyze(new IllegalStateException(failure));
		return analysis == null ? "" : analysis.getDescription();
	}

}
