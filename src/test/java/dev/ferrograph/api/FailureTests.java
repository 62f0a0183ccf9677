package dev.ferrograph.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.CountingReader;
import dev.ferrograph.FerrographTest;
import dev.ferrograph.GraphQlApi;
import dev.ferrograph.neo4j.GraphUnavailableException;
import dev.ferrograph.neo4j.StatementTimeoutException;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What is answered where the database does not. */
@FerrographTest
@ExtendWith(OutputCaptureExtension.class)
class FailureTests {

	@Autowired
	GraphQlApi api;

	@Autowired
	CountingReader reader;

	static Stream<Arguments> failures() {
		return Stream.of(
				Arguments.of(new StatementTimeoutException(Duration.ofSeconds(10)), "TIMEOUT",
						"The answer took longer than 10000 ms: ask for less."),
				Arguments.of(new GraphUnavailableException(new IllegalStateException("secret host")), "UNAVAILABLE",
						"The graph can't be reached at the moment; try again later."),
				Arguments.of(new IllegalStateException("secret statement"), "INTERNAL_ERROR",
						"Something went wrong on our side; the log says more."));
	}

	@ParameterizedTest
	@MethodSource("failures")
	void eachHasItsCodeAndAMessageWithoutInternals(RuntimeException failure, String code, String message) {
		reader.failNext(failure);
		var answer = api.ask("{ topic(id: \"topic:rcu\") { name } }");
		assertThat(answer.code()).isEqualTo(code);
		assertThat(answer.message()).isEqualTo(message);
		assertThat(answer.body().at("/errors/0/path/0").asString()).isEqualTo("topic");
		assertThat(answer.body().at("/data/topic").isNull()).isTrue();
		assertThat(answer.body().toString()).doesNotContain("secret");
	}

	@Test
	void aLongAliasIsShortenedInTheLog(CapturedOutput output) {
		reader.failNext(new IllegalStateException("a fault"));
		var alias = "x".repeat(50_000);
		assertThat(api.ask("{ %s: topic(id: \"topic:rcu\") { name } }".formatted(alias)).code())
			.isEqualTo("INTERNAL_ERROR");
		assertThat(output).contains("could not be answered").doesNotContain("x".repeat(500));
	}

	@Test
	void oneRootFieldThatFailsLeavesTheOthers() {
		reader.failNext(new IllegalStateException("a fault"));
		var answer = api.ask("{ topic(id: \"topic:rcu\") { name } person(id: \"person:gary-guo\") { name } }");
		assertThat(answer.body().at("/data/topic").isNull()).isTrue();
		assertThat(answer.body().at("/data/person/name").asString()).isEqualTo("Gary Guo");
		assertThat(answer.body().get("errors").size()).isEqualTo(1);
	}

}
