package dev.ferrograph.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.ferrograph.EmbeddedOnly;
import dev.ferrograph.FerrographTest;
import io.micrometer.observation.ObservationRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.kernel.impl.api.KernelTransactions;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Autowired;

/** What threads and transactions statements have in the engine. */
@FerrographTest
@EmbeddedOnly
class EngineRunnerTests {

	private static final String SLOW = "UNWIND range(1, 2000000000) AS n WITH n WHERE n % 7 = 8 RETURN count(n) AS data";

	private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

	private static final Duration LONG = Duration.ofMinutes(1);

	@Autowired
	EmbeddedNeo4j engine;

	private EngineRunner runner;

	private StatementPlanner planner;

	private final List<Thread> callers = new ArrayList<>();

	@BeforeEach
	void start() {
		runner = new EngineRunner(engine.database(), ObservationRegistry.NOOP);
		planner = new StatementPlanner(runner);
		planner.awaitPlan(SLOW, Map.of(), Deadline.in(LONG));
		planner.awaitPlan("RETURN 1 AS data", Map.of(), Deadline.in(LONG));
	}

	@AfterEach
	void stop() {
		callers.forEach(Thread::interrupt);
		await().atMost(LONG).until(() -> running() == 0);
		planner.close();
		runner.close();
	}

	@Test
	void longStatementsLeaveThreadsToShortOnes() {
		runSlowly(2 * PROCESSORS);
		assertThat(reader().read("RETURN 1 AS data", Map.of(), Deadline.in(LONG))).isEqualTo(1L);
		assertThat(running()).isEqualTo(2 * PROCESSORS);
	}

	@Test
	void whoWaitsTooLongForAThreadHasTheAnswerOfOneWhoTakesTooLong() {
		runSlowly(4 * PROCESSORS);
		assertThatExceptionOfType(StatementTimeoutException.class)
			.isThrownBy(() -> reader().read("RETURN 1 AS data", Map.of(), Deadline.in(Duration.ofMillis(200))))
			.withMessageContaining("200 ms: ask for less");
		stop();
		start();
		assertThat(reader().read("RETURN 1 AS data", Map.of(), Deadline.in(LONG))).isEqualTo(1L);
	}

	@Test
	void whatIsGivenUpBeforeItHasAThreadNeverRuns() throws InterruptedException {
		runSlowly(4 * PROCESSORS);
		var planned = new AtomicReference<Thread>();
		var caller = Thread.ofVirtual().start(() -> {
			try {
				runner.run("RETURN 1 AS data", Map.of(), Deadline.in(LONG), () -> planned.set(Thread.currentThread()));
			}
			catch (ServiceUnavailableException e) {
				// it has been given up
			}
		});
		await().until(() -> caller.getState() == Thread.State.WAITING);
		caller.interrupt();
		caller.join();
		callers.forEach(Thread::interrupt);
		// one that was queued after it has run
		runner.run("RETURN 1 AS data", Map.of(), Deadline.in(LONG));
		assertThat(planned).hasNullValue();
	}

	@Test
	void whatHasNoTimeLeftIsNotTakenForUnplanned() {
		var planned = new AtomicBoolean();
		assertThatExceptionOfType(StatementTimeoutException.class)
			.isThrownBy(
					() -> runner.run("RETURN 1 AS data", Map.of(), Deadline.in(Duration.ZERO), () -> planned.set(true)))
			.withMessageContaining("ask for less");
		assertThat(planned).isFalse();
	}

	@Test
	void statementsHaveThreadsThatAreNotVirtualAndKnowTheRequest() {
		var thread = new AtomicReference<Thread>();
		var request = new AtomicReference<String>();
		MDC.put("requestId", "a-7");
		try {
			runner.run("RETURN 1 AS data", Map.of(), Deadline.in(LONG), () -> {
				thread.set(Thread.currentThread());
				request.set(MDC.get("requestId"));
			});
		}
		finally {
			MDC.remove("requestId");
		}
		assertThat(thread.get()).isNotNull().matches(it -> !it.isVirtual());
		assertThat(request).hasValue("a-7");
	}

	@Test
	void transactionsAreClosedAlsoWhereStatementsFail() {
		for (var statement : List.of("RETURN", "RETURN 1 / 0 AS data", "UNWIND [1, 2] AS data RETURN data",
				"CREATE (n:Sample)", "RETURN 1 AS data")) {
			try {
				reader().read(statement, Map.of(), Deadline.in(LONG));
			}
			catch (RuntimeException e) {
				// that it is closed then, is what matters
			}
		}
		await().atMost(LONG).untilAsserted(() -> assertThat(transactions().executingTransactions()).isEmpty());
	}

	@Test
	void saysThatAStatementNeedsTooMuchMemory() {
		var settings = engine.database().getDependencyResolver().resolveDependency(Config.class);
		var most = settings.get(GraphDatabaseSettings.memory_transaction_max_size);
		settings.setDynamic(GraphDatabaseSettings.memory_transaction_max_size, 1L << 20, "test");
		try {
			assertThatExceptionOfType(StatementMemoryException.class).isThrownBy(() -> reader().read(
					"UNWIND range(1, 1000000) AS n WITH collect(toString(n)) AS texts RETURN size(texts) AS data",
					Map.of(), Deadline.in(LONG)));
		}
		finally {
			settings.setDynamic(GraphDatabaseSettings.memory_transaction_max_size, most, "test");
		}
	}

	@Test
	void theEngineEndsAStatementWhenItsTimeIsOver() {
		assertThatExceptionOfType(ClientException.class)
			.isThrownBy(() -> runner.run(SLOW, Map.of(), Deadline.in(Duration.ofMillis(200))))
			.matches(StatementTimeoutException::isCauseOf);
	}

	private void runSlowly(int times) {
		for (int i = 0; i < times; i++) {
			callers.add(Thread.ofVirtual().start(this::runSlowly));
		}
		await().atMost(LONG).until(() -> running() == times);
	}

	private void runSlowly() {
		try {
			reader().read(SLOW, Map.of(), Deadline.in(LONG));
		}
		catch (StatementTimeoutException e) {
			// it has been interrupted
		}
	}

	private long running() {
		return transactions().executingTransactions()
			.stream()
			.filter(transaction -> transaction.executingQuery()
				.filter(query -> query.rawQueryText().equals(SLOW))
				.isPresent())
			.count();
	}

	private KernelTransactions transactions() {
		return engine.database().getDependencyResolver().resolveDependency(KernelTransactions.class);
	}

	private PlannedGraphReader reader() {
		return new PlannedGraphReader(runner, new QueryProperties(1), planner);
	}

}
