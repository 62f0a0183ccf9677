package dev.ferrograph.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.ferrograph.CountingReader;
import dev.ferrograph.EndpointClient;
import dev.ferrograph.FerrographTest;
import dev.ferrograph.neo4j.StatementTimeoutException;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What is left of a request in its response, the log and the metrics. */
@FerrographTest
@ExtendWith(OutputCaptureExtension.class)
class RequestTests {

	private static final String TOPIC = "query topic($id: ID!) { topic(id: $id) { name } }";

	private static final Map<String, Object> REQUEST = Map.of("query", TOPIC, "variables",
			Map.of("id", "topic:secret-value"));

	@Autowired
	EndpointClient client;

	@Autowired
	CountingReader reader;

	@Autowired
	MeterRegistry registry;

	@Test
	void theClientsIdComesBack() {
		var answer = client.post(REQUEST, "X-Request-Id", "client-1");
		assertThat(answer.header("X-Request-Id")).isEqualTo("client-1");
		assertThat(answer.body()).doesNotContain("requestId");
	}

	@Test
	void everyAddressHasAnId() {
		for (var address : new String[] { "/", "/graphiql", "/suggestions.csv", "/livez", "/nothing-here", "/a%2fb" }) {
			assertThat(client.send("GET", address, "", "X-Request-Id", "not well formed").header("X-Request-Id"))
				.as(address)
				.hasSize(36);
		}
	}

	@Test
	void errorsNameTheRequest() {
		for (var body : new String[] { "{\"query\":\"{\"}", "{\"query\":\"{nothing}\"}", "[]", "no JSON",
				"{\"documentId\":\"unknown\"}" }) {
			var answer = client.post(body);
			assertThat(answer.json().at("/errors/0/extensions/requestId").asString()).as(body)
				.isEqualTo(answer.header("X-Request-Id"))
				.isNotEmpty();
		}
		var put = client.send("PUT", "", "{}", "X-Request-Id", "put-1");
		assertThat(put.json().at("/errors/0/extensions/requestId").asString()).isEqualTo("put-1");
		var large = client.post("x".repeat(200_000), "X-Request-Id", "large-1");
		assertThat(large.json().at("/errors/0/extensions/requestId").asString()).isEqualTo("large-1");
	}

	@Test
	void everyLineOfARequestHasItsId(CapturedOutput output) {
		reader.failNext(new IllegalStateException("a fault"));
		client.post(REQUEST, "X-Request-Id", "faulty-1");
		assertThat(output.getOut().lines().filter(line -> line.contains("could not be answered")).toList()).hasSize(1)
			.allMatch(line -> line.contains("[faulty-1] "));
	}

	@Test
	void aTimeoutLeavesOneLineWithoutValues(CapturedOutput output) {
		reader.failNext(new StatementTimeoutException(Duration.ofSeconds(10)));
		client.post(REQUEST, "X-Request-Id", "late-1");
		await().untilAsserted(() -> assertThat(lines(output, "request=late-1")).singleElement()
			.asString()
			.contains("Not answered: code=TIMEOUT status=200 time=")
			.contains("operation=topic cost=2 client=127.0.0.1 path=/graphql request=late-1"));
		assertThat(output).doesNotContain("secret-value");
	}

	@Test
	void aRefusedRequestLeavesOneLine(CapturedOutput output) {
		client.post(Map.of("query", "query q { " + "a:__typename ".repeat(30) + " nothing }"), "X-Request-Id", "bad-1");
		client.send("DELETE", "", "", "X-Request-Id", "bad-2");
		client.post("x".repeat(200_000), "X-Request-Id", "bad-3");
		client.send("GET", "/suggestions.csv?first=secret-value", "", "X-Request-Id", "bad-4");
		await().untilAsserted(() -> {
			assertThat(lines(output, "request=bad-1")).singleElement().asString().contains("code=BAD_REQUEST");
			assertThat(lines(output, "request=bad-2")).singleElement()
				.asString()
				.contains("code=BAD_REQUEST status=405");
			assertThat(lines(output, "request=bad-3")).singleElement()
				.asString()
				.contains("code=LIMIT_EXCEEDED status=413");
			assertThat(lines(output, "request=bad-4")).singleElement()
				.asString()
				.contains("code=HTTP_400 status=400", "path=/suggestions.csv");
		});
		assertThat(output).doesNotContain("secret-value");
	}

	@Test
	void requestsAreCountedByOperationAndOutcome() {
		var fine = count("query", "topic", "OK");
		var refused = count("none", "other", "BAD_REQUEST");
		client.post(REQUEST);
		client.post(Map.of("query", "query mine { nothing }"));
		await().untilAsserted(() -> {
			assertThat(count("query", "topic", "OK")).isGreaterThan(fine);
			assertThat(count("none", "other", "BAD_REQUEST")).isGreaterThan(refused);
		});
	}

	@Test
	void namesThatClientsMakeUpAreNotInTheMetrics() {
		client.post(Map.of("query", "query mine { __typename }"));
		assertThat(registry.find(RequestMetrics.NAME).timers())
			.noneMatch(timer -> "mine".equals(timer.getId().getTag("operation")));
	}

	private static List<String> lines(CapturedOutput output, String part) {
		return output.getOut().lines().filter(line -> line.contains(part)).toList();
	}

	private long count(String kind, String operation, String outcome) {
		var timer = registry.find(RequestMetrics.NAME)
			.tags("kind", kind, "operation", operation, "outcome", outcome)
			.timer();
		return timer == null ? 0 : timer.count();
	}

}
