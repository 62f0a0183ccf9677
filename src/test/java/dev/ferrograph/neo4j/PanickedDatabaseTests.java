package dev.ferrograph.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.micrometer.observation.ObservationRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.monitoring.DatabaseHealth;
import org.springframework.util.unit.DataSize;

/** A database that has given up after an error is there, but can't be asked any more. */
class PanickedDatabaseTests {

	private static final String STATEMENT = "MATCH (n) RETURN count(n) AS data";

	@TempDir
	Path directory;

	private EmbeddedNeo4j engine;

	private Driver driver;

	@BeforeEach
	void start() {
		var properties = new EmbeddedProperties(directory, 0, null, null, DataSize.ofMegabytes(8));
		engine = new EmbeddedNeo4j(properties, DataDirectory.open(directory));
		driver = GraphDatabase.driver(engine.uri(), AuthTokens.basic(EmbeddedNeo4j.USER, engine.password()));
	}

	@AfterEach
	void stop() {
		driver.close();
		engine.close();
	}

	@Test
	void isSaidToBeAwayOverBolt() {
		isSaidToBeAway(new DriverRunner(Sessions.of(driver)), this::panic);
	}

	@Test
	void isSaidToBeAwayInTheSameProcess() {
		try (var runner = new EngineRunner(engine.database(), ObservationRegistry.NOOP)) {
			isSaidToBeAway(runner, this::panic);
		}
	}

	@Test
	void anEngineThatHasStoppedIsSaidToBeAway() {
		try (var runner = new EngineRunner(engine.database(), ObservationRegistry.NOOP)) {
			isSaidToBeAway(runner, engine::close);
		}
	}

	@Test
	void aServiceThatStopsSaysThatTheDatabaseIsAway() {
		try (var runner = new EngineRunner(engine.database(), ObservationRegistry.NOOP)) {
			isSaidToBeAway(runner, runner::close);
		}
	}

	private void panic() {
		engine.database()
			.getDependencyResolver()
			.resolveDependency(DatabaseHealth.class)
			.panic(new IOException("a fault of the disk"));
	}

	private static void isSaidToBeAway(StatementRunner runner, Runnable end) {
		try (var planner = new StatementPlanner(runner)) {
			var reader = new PlannedGraphReader(runner, new QueryProperties(1), planner);
			assertThat(reader.read(STATEMENT, Map.of(), soon())).isEqualTo(0L);
			end.run();
			assertThatExceptionOfType(GraphUnavailableException.class)
				.isThrownBy(() -> reader.read(STATEMENT, Map.of(), soon()));
			assertThatExceptionOfType(GraphUnavailableException.class)
				.isThrownBy(() -> reader.read("RETURN 1 AS data", Map.of(), soon()));
		}
	}

	@ParameterizedTest
	@CsvSource({ "Neo.DatabaseError.Transaction.TransactionStartFailed, true",
			"Neo.DatabaseError.Database.UnableToStartDatabase, true",
			"Neo.DatabaseError.Statement.ExecutionFailed, false", "Neo.DatabaseError.General.UnknownError, false" })
	void aStatementMayBeToBlame(String code, boolean isOfDatabase) {
		assertThat(GraphUnavailableException.isCauseOf(new DatabaseException(code, "a fault"))).isEqualTo(isOfDatabase);
	}

	private static Deadline soon() {
		return Deadline.in(Duration.ofMinutes(1));
	}

}
