package dev.ferrograph.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import static org.awaitility.Awaitility.await;

import dev.ferrograph.FerrographTest;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.TransientException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** What reading makes of a database that is slow, away, or out of step for a moment. */
@FerrographTest
class DriverGraphReaderTests {

	private static final QueryProperties LIMITS = new QueryProperties(3);

	private static final String SLOW = "UNWIND range(1, 1000000000) AS n WITH n WHERE n % 7 = 8 RETURN count(n) AS data";

	@Autowired
	Driver driver;

	@Autowired
	StatementPlanner planner;

	@Test
	void givesUpOnAStatementThatTakesTooLong() {
		planner.awaitPlan(SLOW, Map.of(), soon());
		assertThatExceptionOfType(StatementTimeoutException.class)
			.isThrownBy(() -> reader(driver).read(SLOW, Map.of(), Deadline.in(Duration.ofMillis(200))))
			.withMessageContaining("200 ms: ask for less");
	}

	/** A server that takes connections and never says anything. */
	@Test
	void doesNotWaitForAServerThatHangs() throws IOException {
		try (var server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
				var hanging = GraphDatabase.driver("bolt://127.0.0.1:" + server.getLocalPort(), AuthTokens.none());
				var planner = new StatementPlanner(Sessions.of(hanging))) {
			assertThatExceptionOfType(StatementTimeoutException.class)
				.isThrownBy(() -> new DriverGraphReader(Sessions.of(hanging), LIMITS, planner).read("RETURN 1 AS data",
						Map.of(), Deadline.in(Duration.ofMillis(200))));
			// planned elsewhere
			assertThatExceptionOfType(StatementTimeoutException.class)
				.isThrownBy(
						() -> reader(hanging).read("RETURN 1 AS data", Map.of(), Deadline.in(Duration.ofMillis(200))))
				.withMessageContaining("200 ms: ask for less");
		}
	}

	@Test
	void endsTheStatementWhenTheCallerIsInterrupted() throws InterruptedException {
		planner.awaitPlan(SLOW, Map.of(), soon());
		var caller = Thread.ofVirtual().start(() -> reader(driver).read(SLOW, Map.of(), soon()));
		await().atMost(Duration.ofMinutes(1)).until(() -> running(SLOW) == 1);
		caller.interrupt();
		caller.join();
		await().atMost(Duration.ofMinutes(1)).until(() -> running(SLOW) == 0);
	}

	private long running(String statement) {
		try (var session = driver.session()) {
			return session.run("""
					SHOW TRANSACTIONS YIELD currentQuery
					WHERE currentQuery = $statement
					RETURN count(*) AS running""", Map.of("statement", statement)).single().get(0).asLong();
		}
	}

	@Test
	void saysThatTheDatabaseIsAway() {
		try (var nowhere = GraphDatabase.driver("bolt://127.0.0.1:1", AuthTokens.none())) {
			assertThatExceptionOfType(GraphUnavailableException.class)
				.isThrownBy(() -> reader(nowhere).read("RETURN 1 AS data", Map.of(), soon()));
		}
	}

	@Test
	void triesAgainAfterAPassingFault() {
		var faults = new AtomicInteger(2);
		assertThat(reader(failing(faults)).read("RETURN $one AS data", Map.of("one", 1), soon())).isEqualTo(1L);
		assertThat(faults).hasValue(-1);
	}

	@Test
	void doesNotTryForEver() {
		var faults = new AtomicInteger(3);
		assertThatExceptionOfType(GraphUnavailableException.class)
			.isThrownBy(() -> reader(failing(faults)).read("RETURN 1 AS data", Map.of(), soon()));
		assertThat(faults).hasValue(0);
	}

	@ParameterizedTest
	@ValueSource(strings = { "MemoryPoolOutOfMemoryError", "TransactionOutOfMemoryError" })
	void saysWhatTheDatabaseHasNoMemoryFor(String code) {
		var faults = new AtomicInteger(3);
		assertThatExceptionOfType(StatementMemoryException.class).isThrownBy(
				() -> reader(failing(faults, "Neo.TransientError.General." + code)).read("RETURN 1", Map.of(), soon()))
			.withMessageContaining("ask for less");
		assertThat(faults).hasValue(2);
	}

	@Test
	void doesNotTryAgainWhatCannotSucceed() {
		var faults = new AtomicInteger();
		assertThatExceptionOfType(ClientException.class)
			.isThrownBy(() -> reader(failing(faults)).read("RETURN", Map.of(), soon()));
		assertThat(faults).hasValue(-1);
	}

	@Test
	void anotherReaderTakesItsPlace() {
		GraphReader other = (statement, parameters, deadline) -> "another";
		try (var context = new AnnotationConfigApplicationContext()) {
			context.registerBean(DriverGraphReader.class, () -> reader(driver));
			context.registerBean("other", GraphReader.class, () -> other);
			context.refresh();
			assertThat(context.getBean(GraphReader.class)).isSameAs(other);
		}
	}

	private static Deadline soon() {
		return Deadline.in(Duration.ofMinutes(1));
	}

	private DriverGraphReader reader(Driver driver) {
		return new DriverGraphReader(Sessions.of(driver), LIMITS, planner);
	}

	private Driver failing(AtomicInteger faults) {
		return failing(faults, "Neo.TransientError.General.DatabaseUnavailable");
	}

	/** The driver, but for as many faults, each in place of a session. */
	private Driver failing(AtomicInteger faults, String code) {
		return (Driver) Proxy.newProxyInstance(Driver.class.getClassLoader(), new Class<?>[] { Driver.class },
				(proxy, method, arguments) -> {
					if (method.getName().equals("session") && faults.getAndDecrement() > 0) {
						throw new TransientException(code, "a moment, please");
					}
					try {
						return method.invoke(driver, arguments);
					}
					catch (InvocationTargetException e) {
						throw e.getCause();
					}
				});
	}

}
