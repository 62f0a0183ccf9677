package dev.ferrograph.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ObservedGraphReaderTests {

	private final MeterRegistry registry = new SimpleMeterRegistry();

	private final Outage outage = new Outage(InstantSource.system());

	static Stream<Arguments> failures() {
		return Stream.of(Arguments.of(new StatementTimeoutException(Duration.ofSeconds(10)), "timeout"),
				Arguments.of(new StatementMemoryException(new IllegalStateException()), "memory"),
				Arguments.of(new GraphUnavailableException(new IllegalStateException()), "unavailable"),
				Arguments.of(new IllegalStateException(), "failed"));
	}

	@Test
	void timesWhatIsAnswered() {
		assertThat(read((statement, parameters, deadline) -> "answer")).isEqualTo("answer");
		assertThat(count("ok")).isEqualTo(1);
	}

	@ParameterizedTest
	@MethodSource("failures")
	void timesWhatFails(RuntimeException failure, String outcome) {
		assertThatThrownBy(() -> read(failing(failure))).isSameAs(failure);
		assertThat(count(outcome)).isEqualTo(1);
	}

	@Test
	void saysWhenAnOutageBeginsAndEnds(CapturedOutput output) {
		var failure = new GraphUnavailableException(new IllegalStateException("connection lost"));
		assertThatThrownBy(() -> read(failing(failure))).isSameAs(failure);
		assertThatThrownBy(() -> read(failing(failure))).isSameAs(failure);
		read((statement, parameters, deadline) -> "answer");
		assertThat(output.getOut().lines().filter(line -> line.contains("Neo4j can't be reached"))).hasSize(1);
		assertThat(output).contains("Neo4j answers again, after 0 s and 2 failed statements");
	}

	private static GraphReader failing(RuntimeException failure) {
		return (statement, parameters, deadline) -> {
			throw failure;
		};
	}

	private @Nullable Object read(GraphReader reader) {
		return new ObservedGraphReader(reader, () -> registry, outage).read("RETURN 1", Map.of(),
				Deadline.in(Duration.ofSeconds(1)));
	}

	private long count(String outcome) {
		return registry.get(ObservedGraphReader.NAME).tag("outcome", outcome).timer().count();
	}

}
