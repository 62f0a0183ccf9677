package dev.ferrograph.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class OutageTests {

	private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);

	private final Outage outage = new Outage(now::get);

	private final GraphUnavailableException failure = new GraphUnavailableException(
			new IllegalStateException("connection lost"));

	@Test
	void isLoggedOnceWithAStackTraceAndThenEachMinute(CapturedOutput output) {
		outage.failed(failure);
		for (int second = 1; second <= 130; second++) {
			now.set(Instant.EPOCH.plusSeconds(second));
			outage.failed(failure);
		}
		assertThat(output.getOut().lines().filter(line -> line.contains("WARN")).toList()).satisfiesExactly(
				line -> assertThat(line).endsWith("Neo4j can't be reached"),
				line -> assertThat(line).contains("since 60 s: 61 statements have failed", "connection lost"),
				line -> assertThat(line).contains("since 120 s: 121 statements have failed"));
		assertThat(output.getOut().lines().filter(line -> line.contains("\tat dev.ferrograph"))).isNotEmpty();
	}

	@Test
	void itsEndIsLoggedOnce(CapturedOutput output) {
		outage.answered();
		outage.failed(failure);
		now.set(Instant.EPOCH.plusSeconds(5));
		outage.answered();
		outage.answered();
		assertThat(output.getOut().lines().filter(line -> line.contains("answers again")).toList()).singleElement()
			.asString()
			.contains("after 5 s and 1 failed statements");
	}

	@Test
	void theNextOneIsLoggedAnew(CapturedOutput output) {
		outage.failed(failure);
		outage.answered();
		outage.failed(failure);
		assertThat(output.getOut().lines().filter(line -> line.endsWith("Neo4j can't be reached"))).hasSize(2);
	}

}
