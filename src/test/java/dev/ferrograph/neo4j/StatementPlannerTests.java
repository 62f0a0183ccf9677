package dev.ferrograph.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ferrograph.FerrographTest;
import dev.ferrograph.cypher.ReadyQueries;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.beans.factory.annotation.Autowired;

/** Statements are planned before they run, in a time of their own. */
@FerrographTest
class StatementPlannerTests {

	private static final String STATEMENT = "RETURN $one AS data";

	private static final Duration SHORT = Duration.ofMillis(50);

	private static final Duration LONG = Duration.ofMinutes(1);

	@Autowired
	Driver driver;

	@Autowired
	ReadyQueries readyQueries;

	/** Opened when the database may begin to plan. */
	private final CountDownLatch gate = new CountDownLatch(1);

	private final Queue<String> explained = new ConcurrentLinkedQueue<>();

	private StatementPlanner planner;

	@BeforeEach
	void start() {
		planner = new StatementPlanner(Sessions.of(gated()));
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
		try (var nowhere = GraphDatabase.driver("bolt://127.0.0.1:1", AuthTokens.none())) {
			assertThatExceptionOfType(GraphUnavailableException.class)
				.isThrownBy(() -> new DriverGraphReader(Sessions.of(nowhere), new QueryProperties(1), planner)
					.read(STATEMENT, Map.of("one", 1), Deadline.in(LONG)));
		}
		assertThat(reader().read(STATEMENT, Map.of("one", 1), Deadline.in(LONG))).isEqualTo(1L);
		assertThat(explained).containsExactly("EXPLAIN " + STATEMENT, "EXPLAIN " + STATEMENT);
	}

	/** The driver takes an interrupt for a lost connection. */
	@Test
	void doesNotPlanAgainWhenACallerGaveUp() {
		gate.countDown();
		planner.awaitPlan(STATEMENT, Map.of("one", 1), Deadline.in(LONG));
		var interrupted = proxy(Driver.class, (proxy, method, arguments) -> {
			Thread.currentThread().interrupt();
			throw new ServiceUnavailableException("interrupted");
		});
		assertThatExceptionOfType(GraphUnavailableException.class)
			.isThrownBy(() -> new DriverGraphReader(Sessions.of(interrupted), new QueryProperties(1), planner)
				.read(STATEMENT, Map.of("one", 1), Deadline.in(LONG)));
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

	@Test
	void plansTheGuidesStatementsInAdvance() throws InterruptedException {
		gate.countDown();
		new ReadyQueryPlans(readyQueries, planner).planAll();
		assertThat(explained)
			.containsExactlyElementsOf(readyQueries.all().stream().map(query -> "EXPLAIN " + query.text()).toList());
	}

	private DriverGraphReader reader() {
		return new DriverGraphReader(Sessions.of(driver), new QueryProperties(1), planner);
	}

	/** The driver, but no statement is explained before the gate opens. */
	private Driver gated() {
		return proxy(Driver.class, (proxy, method, arguments) -> {
			var result = called(() -> method.invoke(driver, arguments));
			return result instanceof Session session ? gated(session) : result;
		});
	}

	private Session gated(Session session) {
		return proxy(Session.class, (proxy, method, arguments) -> {
			if (method.getName().equals("run") && arguments[0].toString().startsWith("EXPLAIN")) {
				explained.add(String.valueOf(arguments[0]));
				gate.await();
			}
			return called(() -> method.invoke(session, arguments));
		});
	}

	private static <T> T proxy(Class<T> type, InvocationHandler handler) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, handler));
	}

	private static Object called(Call call) throws Throwable {
		try {
			return call.call();
		}
		catch (InvocationTargetException e) {
			throw e.getCause();
		}
	}

	private interface Call {

		Object call() throws ReflectiveOperationException;

	}

}
