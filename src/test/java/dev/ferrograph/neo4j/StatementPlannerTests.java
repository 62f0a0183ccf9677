package dev.ferrograph.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.ferrograph.FerrographTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.beans.factory.annotation.Autowired;

/** Statements are planned before they run, in a time of their own. */
@FerrographTest
class StatementPlannerTests {

	private static final String STATEMENT = "RETURN $one AS data";

	private static final ClientException TIMEOUT = new ClientException(
			"Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration", "late");

	private static final Duration SHORT = Duration.ofMillis(50);

	private static final Duration LONG = Duration.ofMinutes(1);

	@Autowired
	StatementRunner runner;

	/** Opened when the database may begin to plan. */
	private final CountDownLatch gate = new CountDownLatch(1);

	private final Queue<String> explained = new ConcurrentLinkedQueue<>();

	private StatementPlanner planner;

	@BeforeEach
	void start() {
		planner = new StatementPlanner(this::gated);
	}

	@AfterEach
	void stop() {
		gate.countDown();
		planner.close();
	}

	@Test
	void saysThatAPlanIsLateAndAnswersWhenItIsThere() {
		assertThatExceptionOfType(StatementTimeoutException.class)
			.isThrownBy(() -> reader().read(STATEMENT, Map.of("one", 1), Deadline.in(SHORT)))
			.withMessage(
					"The database is still planning the first query of this form after 50 ms: try again in a moment.");
		gate.countDown();
		assertThat(reader().read(STATEMENT, Map.of("one", 1), Deadline.in(LONG))).isEqualTo(1L);
		assertThat(explained).containsExactly("EXPLAIN " + STATEMENT);
	}

	@Test
	void plansOnceForAllWhoWait() throws InterruptedException {
		var answers = new ConcurrentLinkedQueue<Object>();
		var callers = Stream.of(1, 2, 3, 4, 5)
			.map(value -> Thread.ofVirtual()
				.start(() -> answers
					.add(String.valueOf(reader().read(STATEMENT, Map.of("one", value), Deadline.in(LONG))))))
			.toList();
		gate.countDown();
		for (var caller : callers) {
			caller.join();
		}
		assertThat(answers).containsExactlyInAnyOrder("1", "2", "3", "4", "5");
		assertThat(explained).hasSize(1);
	}

	@Test
	void plansOnceForAllValues() {
		gate.countDown();
		for (var value : List.of(1, "text", "longer than ten characters", List.of(1), List.of(2))) {
			assertThat(reader().read(STATEMENT, Map.of("one", value), Deadline.in(LONG))).isNotNull();
		}
		assertThat(explained).hasSize(1);
	}

	@Test
	void plansAgainWhenTheDatabaseWasAway() {
		gate.countDown();
		assertThat(reader().read(STATEMENT, Map.of("one", 1), Deadline.in(LONG))).isEqualTo(1L);
		assertThatExceptionOfType(GraphUnavailableException.class)
			.isThrownBy(() -> reader(failing(new ServiceUnavailableException("away"))).read(STATEMENT, Map.of("one", 1),
					Deadline.in(LONG)));
		assertThat(reader().read(STATEMENT, Map.of("one", 1), Deadline.in(LONG))).isEqualTo(1L);
		assertThat(explained).containsExactly("EXPLAIN " + STATEMENT, "EXPLAIN " + STATEMENT);
	}

	/** The driver takes an interrupt for a lost connection. */
	@Test
	void doesNotPlanAgainWhenACallerGaveUp() {
		gate.countDown();
		planner.awaitPlan(STATEMENT, Map.of("one", 1), Deadline.in(LONG));
		assertThatExceptionOfType(GraphUnavailableException.class)
			.isThrownBy(() -> reader((statement, parameters, deadline, planned) -> {
				Thread.currentThread().interrupt();
				throw new ServiceUnavailableException("interrupted");
			}).read(STATEMENT, Map.of("one", 1), Deadline.in(LONG)));
		planner.awaitPlan(STATEMENT, Map.of("one", 1), Deadline.in(LONG));
		assertThat(explained).containsExactly("EXPLAIN " + STATEMENT);
	}

	@Test
	void plansAgainWhatTheDatabaseHasForgotten() {
		gate.countDown();
		planner.awaitPlan(STATEMENT, Map.of("one", 1), Deadline.in(LONG));
		assertThatExceptionOfType(StatementTimeoutException.class)
			.isThrownBy(() -> reader(failing(TIMEOUT)).read(STATEMENT, Map.of("one", 1), Deadline.in(LONG)))
			.withMessageContaining("still planning");
		planner.awaitPlan(STATEMENT, Map.of("one", 1), Deadline.in(LONG));
		assertThat(explained).containsExactly("EXPLAIN " + STATEMENT, "EXPLAIN " + STATEMENT);
	}

	@Test
	void goesOnPlanningForACallerWhoGaveUp() throws InterruptedException {
		var caller = Thread.ofVirtual().start(() -> reader().read(STATEMENT, Map.of("one", 1), Deadline.in(LONG)));
		await().until(() -> !explained.isEmpty());
		caller.interrupt();
		caller.join();
		gate.countDown();
		planner.awaitPlan(STATEMENT, Map.of("one", 1), Deadline.in(LONG));
		assertThat(explained).containsExactly("EXPLAIN " + STATEMENT);
	}

	@Test
	void leavesItToTheStatementToSayWhatIsWrong() {
		gate.countDown();
		for (int call = 1; call <= 2; call++) {
			assertThatExceptionOfType(ClientException.class)
				.isThrownBy(() -> reader().read("RETURN nothing AS data", Map.of(), Deadline.in(LONG)))
				.withMessageContaining("nothing");
			// what could not be planned is not taken for planned
			assertThat(explained).hasSize(call);
		}
	}

	@Test
	void takesNoMoreThanItCanKeep() {
		var refused = 0;
		for (int i = 0; i < 200; i++) {
			try {
				planner.awaitPlan("RETURN " + i + " AS data", Map.of(), Deadline.in(Duration.ofMillis(1)));
			}
			catch (OverloadedException e) {
				refused++;
			}
			catch (StatementTimeoutException e) {
				// it waits for its plan
			}
		}
		// one in each thread, and four that wait for it
		assertThat(refused).isEqualTo(200 - 5 * Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
	}

	private PlannedGraphReader reader() {
		return reader(runner);
	}

	private PlannedGraphReader reader(StatementRunner runner) {
		return new PlannedGraphReader(runner, new QueryProperties(1), planner);
	}

	/** Runs statements, but explains none before the gate opens. */
	private @Nullable Object gated(String statement, Map<String, @Nullable Object> parameters, Deadline deadline,
			Runnable planned) {
		if (statement.startsWith("EXPLAIN")) {
			explained.add(statement);
			awaitGate();
		}
		return runner.run(statement, parameters, deadline, planned);
	}

	private void awaitGate() {
		try {
			gate.await();
		}
		catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new ServiceUnavailableException("interrupted");
		}
	}

	private static StatementRunner failing(Neo4jException failure) {
		return (statement, parameters, deadline, planned) -> {
			throw failure;
		};
	}

}
