package dev.ferrograph.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ferrograph.FerrographTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Reading through the driver, also from a server that is away or hangs. */
@FerrographTest
class DriverGraphReaderTests extends GraphReaderContract {

	@Override
	StatementRunner runner() {
		return new DriverRunner(Sessions.of(driver));
	}

	/** A server that takes connections and never says anything. */
	@Test
	void doesNotWaitForAServerThatHangs() throws IOException {
		try (var server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
				var hanging = GraphDatabase.driver("bolt://127.0.0.1:" + server.getLocalPort(), AuthTokens.none());
				var planner = new StatementPlanner(new DriverRunner(Sessions.of(hanging)))) {
			var runner = new DriverRunner(Sessions.of(hanging));
			assertThatExceptionOfType(StatementTimeoutException.class)
				.isThrownBy(() -> new PlannedGraphReader(runner, LIMITS, planner).read("RETURN 1 AS data", Map.of(),
						Deadline.in(Duration.ofMillis(200))));
			// planned elsewhere
			assertThatExceptionOfType(StatementTimeoutException.class)
				.isThrownBy(
						() -> reader(runner).read("RETURN 1 AS data", Map.of(), Deadline.in(Duration.ofMillis(200))))
				.withMessageContaining("200 ms: ask for less");
		}
	}

	@Test
	void saysThatTheDatabaseIsAway() {
		try (var nowhere = GraphDatabase.driver("bolt://127.0.0.1:1", AuthTokens.none())) {
			assertThatExceptionOfType(GraphUnavailableException.class)
				.isThrownBy(() -> reader(new DriverRunner(Sessions.of(nowhere))).read("RETURN 1 AS data", Map.of(),
						Deadline.in(Duration.ofMinutes(1))));
		}
	}

	@Test
	void anotherReaderTakesItsPlace() {
		GraphReader other = (statement, parameters, deadline) -> "another";
		try (var context = new AnnotationConfigApplicationContext()) {
			context.registerBean(PlannedGraphReader.class, () -> reader(runner()));
			context.registerBean("other", GraphReader.class, () -> other);
			context.refresh();
			assertThat(context.getBean(GraphReader.class)).isSameAs(other);
		}
	}

}
