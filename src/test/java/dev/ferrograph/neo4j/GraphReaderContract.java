package dev.ferrograph.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.TransientException;
import org.springframework.beans.factory.annotation.Autowired;

/** What a reader promises, whatever runs its statements. */
abstract class GraphReaderContract {

	static final String SLOW = "UNWIND range(1, 1000000000) AS n WITH n WHERE n % 7 = 8 RETURN count(n) AS data";

	static final QueryProperties LIMITS = new QueryProperties(3);

	private static final Duration LONG = Duration.ofMinutes(1);

	@Autowired
	Driver driver;

	private StatementPlanner planner;

	abstract StatementRunner runner();

	@BeforeEach
	void start() {
		planner = new StatementPlanner(runner());
	}

	@AfterEach
	void stop() {
		planner.close();
	}

	static Stream<Arguments> values() {
		return Stream.of(Arguments.of("null", null), Arguments.of("1", 1L),
				Arguments.of("-9223372036854775808", Long.MIN_VALUE), Arguments.of("1.5", 1.5),
				Arguments.of("true", true), Arguments.of("'a text: ä€𝄞'", "a text: ä€𝄞"), Arguments.of("''", ""),
				Arguments.of("date('2024-02-29')", LocalDate.of(2024, 2, 29)),
				Arguments.of("datetime('2024-02-29T12:00:01.5+01:00')",
						ZonedDateTime.parse("2024-02-29T12:00:01.5+01:00")),
				Arguments.of("datetime('2024-02-29T12:00:00[Europe/Berlin]')",
						ZonedDateTime.parse("2024-02-29T12:00:00+01:00[Europe/Berlin]")),
				Arguments.of("localdatetime('2024-02-29T12:00:01')", LocalDateTime.of(2024, 2, 29, 12, 0, 1)),
				Arguments.of("[]", List.of()), Arguments.of("{}", Map.of()),
				Arguments.of("[1, null, ['a', []], {b: {}}]",
						Arrays.asList(1L, null, List.of("a", List.of()), Map.of("b", Map.of()))),
				Arguments.of("{a: {b: [{c: 1.5}, date('2024-02-29')]}}",
						Map.of("a", Map.of("b", List.of(Map.of("c", 1.5), LocalDate.of(2024, 2, 29))))),
				Arguments.of("range(1, 100000)", LongStream.rangeClosed(1, 100_000).boxed().toList()));
	}

	@ParameterizedTest
	@MethodSource("values")
	void returnsValues(String expression, @Nullable Object value) {
		assertThat(read("RETURN %s AS data".formatted(expression), Map.of())).isEqualTo(value);
	}

	static Stream<Arguments> parameters() {
		return Stream.of(Arguments.of(1, 1L), Arguments.of(1L, 1L), Arguments.of(1.5f, 1.5),
				Arguments.of("text", "text"), Arguments.of(null, null), Arguments.of(List.of(), List.of()),
				Arguments.of(Arrays.asList(1, null, "a"), Arrays.asList(1L, null, "a")),
				Arguments.of(LocalDate.of(2024, 2, 29), LocalDate.of(2024, 2, 29)),
				Arguments.of(Map.of("list", List.of(Map.of("one", 1))), Map.of("list", List.of(Map.of("one", 1L)))));
	}

	@ParameterizedTest
	@MethodSource("parameters")
	void takesParameters(@Nullable Object given, @Nullable Object returned) {
		var parameters = new HashMap<String, @Nullable Object>();
		parameters.put("given", given);
		assertThat(read("RETURN $given AS data", parameters)).isEqualTo(returned);
		assertThat(read("RETURN {inside: [$given]} AS data", parameters))
			.isEqualTo(Map.of("inside", Arrays.asList(returned)));
	}

	@Test
	void returnsPropertiesWithListsForLists() {
		write("""
				CREATE (:Sample {whole: [1, 2], fractions: [1.5], texts: ['a', 'b'], flags: [true, false], none: [],
				  days: [date('2024-02-29')], one: 1, fraction: 0.5, day: date('2024-02-29')})""");
		try {
			var day = LocalDate.of(2024, 2, 29);
			assertThat(read("MATCH (n:Sample) RETURN properties(n) AS data", Map.of()))
				.isEqualTo(Map.of("whole", List.of(1L, 2L), "fractions", List.of(1.5), "texts", List.of("a", "b"),
						"flags", List.of(true, false), "none", List.of(), "days", List.of(day), "one", 1L, "fraction",
						0.5, "day", day));
			assertThat(read("MATCH (n:Sample) RETURN n.texts AS data", Map.of())).isEqualTo(List.of("a", "b"));
		}
		finally {
			write("MATCH (n:Sample) DELETE n");
		}
	}

	@Test
	void returnsNullWithoutARow() {
		assertThat(read("UNWIND [] AS data RETURN data", Map.of())).isNull();
	}

	@Test
	void readsWhatHasJustBeenWritten() {
		write("CREATE (:Sample {value: 1})");
		assertThat(read("MATCH (n:Sample) RETURN n.value AS data", Map.of())).isEqualTo(1L);
		write("MATCH (n:Sample) DELETE n");
		assertThat(read("MATCH (n:Sample) RETURN n.value AS data", Map.of())).isNull();
	}

	@Test
	void refusesASecondRow() {
		assertThatThrownBy(() -> read("UNWIND [1, 2] AS data RETURN data", Map.of()))
			.isInstanceOf(RuntimeException.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "CREATE (n:Sample) RETURN 1 AS data", "MATCH (n) SET n.sample = 1 RETURN 1 AS data",
			"CREATE INDEX sample FOR (n:Sample) ON (n.name)" })
	void refusesToWrite(String statement) {
		assertThatExceptionOfType(ClientException.class).isThrownBy(() -> read(statement, Map.of()));
		assertThat(read("OPTIONAL MATCH (n:Sample) RETURN count(n) AS data", Map.of())).isEqualTo(0L);
	}

	@ParameterizedTest
	@ValueSource(strings = { "RETURN DISTINCT", "RETURN nothing AS data", "RETURN $missing AS data" })
	void saysWhatIsWrongWithAStatement(String statement) {
		assertThatExceptionOfType(ClientException.class).isThrownBy(() -> read(statement, Map.of()))
			.satisfies(failure -> assertThat(failure.code()).startsWith("Neo.ClientError.Statement."))
			.satisfies(failure -> assertThat(failure.getMessage()).isEqualTo(overBolt(statement).getMessage()));
	}

	private ClientException overBolt(String statement) {
		try (var session = driver.session()) {
			session.run(statement).consume();
			throw new IllegalStateException("It is right");
		}
		catch (ClientException e) {
			return e;
		}
	}

	@Test
	void saysWhatFailsWhileAStatementRuns() {
		assertThatExceptionOfType(ClientException.class)
			.isThrownBy(() -> read("RETURN 1 / $zero AS data", Map.of("zero", 0)))
			.satisfies(failure -> assertThat(failure.code()).isEqualTo("Neo.ClientError.Statement.ArithmeticError"));
	}

	@Test
	void endsAStatementThatTakesTooLong() {
		planner.awaitPlan(SLOW, Map.of(), Deadline.in(LONG));
		assertThatExceptionOfType(StatementTimeoutException.class)
			.isThrownBy(() -> reader(runner()).read(SLOW, Map.of(), Deadline.in(Duration.ofMillis(200))))
			.withMessageContaining("200 ms: ask for less");
		awaitNoneRuns(SLOW);
	}

	@Test
	void endsTheStatementWhenTheCallerIsInterrupted() throws InterruptedException {
		planner.awaitPlan(SLOW, Map.of(), Deadline.in(LONG));
		var caller = Thread.ofVirtual().start(() -> reader(runner()).read(SLOW, Map.of(), Deadline.in(LONG)));
		await().atMost(LONG).until(() -> running(SLOW) == 1);
		caller.interrupt();
		caller.join();
		awaitNoneRuns(SLOW);
	}

	@Test
	void triesAgainAfterAPassingFault() {
		var faults = new AtomicInteger(2);
		var reader = reader(failing(faults, "DatabaseUnavailable"));
		assertThat(reader.read("RETURN $one AS data", Map.of("one", 1), Deadline.in(LONG))).isEqualTo(1L);
		assertThat(faults).hasValue(-1);
	}

	@Test
	void doesNotTryForEver() {
		var faults = new AtomicInteger(3);
		var reader = reader(failing(faults, "DatabaseUnavailable"));
		assertThatExceptionOfType(GraphUnavailableException.class)
			.isThrownBy(() -> reader.read("RETURN 1 AS data", Map.of(), Deadline.in(LONG)));
		assertThat(faults).hasValue(0);
	}

	@ParameterizedTest
	@ValueSource(strings = { "MemoryPoolOutOfMemoryError", "TransactionOutOfMemoryError" })
	void saysWhatTheDatabaseHasNoMemoryFor(String code) {
		var faults = new AtomicInteger(3);
		var reader = reader(failing(faults, code));
		assertThatExceptionOfType(StatementMemoryException.class)
			.isThrownBy(() -> reader.read("RETURN 1 AS data", Map.of(), Deadline.in(LONG)))
			.withMessageContaining("ask for less");
		assertThat(faults).hasValue(2);
	}

	@Test
	void doesNotTryAgainWhatCannotSucceed() {
		var faults = new AtomicInteger();
		var reader = reader(failing(faults, "DatabaseUnavailable"));
		assertThatExceptionOfType(ClientException.class)
			.isThrownBy(() -> reader.read("RETURN", Map.of(), Deadline.in(LONG)));
		assertThat(faults).hasValue(-1);
	}

	/** To plan this statement takes a hundred times as long as to run it. */
	@Test
	void runsAStatementWithThePlanThatWasMadeBefore() {
		var statement = IntStream.range(0, 15)
			.mapToObj(i -> "COUNT { (n)--(m)--(o)--() WHERE m.id > '%d' AND o.name <> n.name }".formatted(i))
			.collect(Collectors.joining(", ", "OPTIONAL MATCH (n:Person {id: $parameters.id}) RETURN [", "] AS data"));
		Map<String, @Nullable Object> parameters = Map.of("parameters", Map.of("id", "nobody", "first", 3));
		untilPlanned("EXPLAIN " + statement, parameters);
		assertThat(IntStream.range(0, 3)).anyMatch(i -> {
			clearPlans();
			return untilPlanned("EXPLAIN " + statement, parameters) > 2 * untilPlanned(statement, parameters);
		});
	}

	private long untilPlanned(String statement, Map<String, @Nullable Object> parameters) {
		var start = System.nanoTime();
		var end = new AtomicLong();
		runner().run(statement, parameters, Deadline.in(LONG), () -> end.set(System.nanoTime()));
		return end.get() - start;
	}

	private void clearPlans() {
		try (var session = driver.session()) {
			session.run("CALL db.clearQueryCaches()").consume();
		}
	}

	private void awaitNoneRuns(String statement) {
		await().atMost(LONG).until(() -> running(statement) == 0);
	}

	private long running(String statement) {
		try (var session = driver.session()) {
			return session.run("""
					SHOW TRANSACTIONS YIELD currentQuery
					WHERE currentQuery = $statement
					RETURN count(*) AS running""", Map.of("statement", statement)).single().get(0).asLong();
		}
	}

	private void write(String statement) {
		driver.executableQuery(statement).execute();
	}

	private @Nullable Object read(String statement, Map<String, @Nullable Object> parameters) {
		return reader(runner()).read(statement, parameters, Deadline.in(LONG));
	}

	final PlannedGraphReader reader(StatementRunner runner) {
		return new PlannedGraphReader(runner, LIMITS, planner);
	}

	/** Runs statements, but for as many faults, each in place of one. */
	private StatementRunner failing(AtomicInteger faults, String code) {
		return (statement, parameters, deadline, planned) -> {
			if (faults.getAndDecrement() > 0) {
				throw new TransientException("Neo.TransientError.General." + code, "a moment, please");
			}
			return runner().run(statement, parameters, deadline, planned);
		};
	}

}
