package dev.ferrograph.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ferrograph.FerrographTest;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
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

	private static final QueryProperties LIMITS = new QueryProperties(Duration.ofMinutes(1), 3);

	private static final String SLOW = "UNWIND range(1, 1000000000) AS n WITH n WHERE n % 7 = 8 RETURN count(n) AS data";

	@Autowired
	Driver driver;

	@Autowired
	StatementPlanner planner;

	@Test
	void givesUpOnAStatementThatTakesTooLong() {
		planner.awaitPlan(SLOW, Map.of(), LIMITS.timeout());
		var limits = new QueryProperties(Duration.ofMillis(200), 3);
		assertThatExceptionOfType(StatementTimeoutException.class)
			.isThrownBy(() -> new DriverGraphReader(driver, limits, planner).read(SLOW, Map.of()))
			.withMessageContaining("200 ms: ask for less");
	}

	@Test
	void saysThatTheDatabaseIsAway() {
		try (var nowhere = GraphDatabase.driver("bolt://127.0.0.1:1", AuthTokens.none())) {
			assertThatExceptionOfType(GraphUnavailableException.class)
				.isThrownBy(() -> reader(nowhere).read("RETURN 1 AS data", Map.of()));
		}
	}

	@Test
	void triesAgainAfterAPassingFault() {
		var faults = new AtomicInteger(2);
		assertThat(reader(failing(faults)).read("RETURN $one AS data", Map.of("one", 1))).isEqualTo(1L);
		assertThat(faults).hasValue(-1);
	}

	@Test
	void doesNotTryForEver() {
		var faults = new AtomicInteger(3);
		assertThatExceptionOfType(GraphUnavailableException.class)
			.isThrownBy(() -> reader(failing(faults)).read("RETURN 1 AS data", Map.of()));
		assertThat(faults).hasValue(0);
	}

	@ParameterizedTest
	@ValueSource(strings = { "MemoryPoolOutOfMemoryError", "TransactionOutOfMemoryError" })
	void saysWhatTheDatabaseHasNoMemoryFor(String code) {
		var faults = new AtomicInteger(3);
		assertThatExceptionOfType(StatementMemoryException.class)
			.isThrownBy(() -> reader(failing(faults, "Neo.TransientError.General." + code)).read("RETURN 1", Map.of()))
			.withMessageContaining("ask for less");
		assertThat(faults).hasValue(2);
	}

	@Test
	void doesNotTryAgainWhatCannotSucceed() {
		var faults = new AtomicInteger();
		assertThatExceptionOfType(ClientException.class)
			.isThrownBy(() -> reader(failing(faults)).read("RETURN", Map.of()));
		assertThat(faults).hasValue(-1);
	}

	@Test
	void anotherReaderTakesItsPlace() {
		GraphReader other = (statement, parameters) -> "another";
		try (var context = new AnnotationConfigApplicationContext()) {
			context.registerBean(DriverGraphReader.class, () -> reader(driver));
			context.registerBean("other", GraphReader.class, () -> other);
			context.refresh();
			assertThat(context.getBean(GraphReader.class)).isSameAs(other);
		}
	}

	private DriverGraphReader reader(Driver driver) {
		return new DriverGraphReader(driver, LIMITS, planner);
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
