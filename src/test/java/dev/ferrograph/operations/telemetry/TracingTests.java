package dev.ferrograph.operations.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.ferrograph.CountingReader;
import dev.ferrograph.EndpointClient;
import dev.ferrograph.FerrographTest;
import io.opentelemetry.proto.trace.v1.Span.SpanKind;
import io.opentelemetry.proto.trace.v1.Span;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What a collector receives of requests, where one is configured. */
@FerrographTest
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
class TracingTests {

	private static final OtlpReceiver receiver = OtlpReceiver.start();

	private static final String CALLER = "b7ad6b7169203331";

	private static final String TOPIC = "query topic($id: ID!) { topic(id: $id) { name } }";

	/** In the embedded engine, or over Bolt. */
	private static final List<String> STATEMENT_SPANS = "embedded".equals(System.getProperty("test.neo4j", "embedded"))
			? List.of("engine run") : List.of("session run", "bolt handle");

	private final String trace = UUID.randomUUID().toString().replace("-", "");

	@Autowired
	EndpointClient client;

	@Autowired
	CountingReader reader;

	@DynamicPropertySource
	static void endpoints(DynamicPropertyRegistry properties) {
		properties.add(Signal.TRACES.property(), () -> receiver.endpoint() + "/v1/traces");
		properties.add(Signal.METRICS.property(), () -> receiver.endpoint() + "/v1/metrics");
		properties.add("management.opentelemetry.tracing.export.schedule-delay", () -> "50ms");
		properties.add("management.otlp.metrics.export.step", () -> "1s");
	}

	/** Closes the receiver after the service, which sends until its end. */
	@TestConfiguration
	static class Closing {

		@Bean
		OtlpReceiver receiver() {
			return receiver;
		}

	}

	@Test
	void aRequestIsPartOfItsClientsTrace() {
		post(Map.of("query", TOPIC, "variables", Map.of("id", "topic:rcu")));
		var spans = spans();
		var request = named("POST /graphql", spans);
		assertThat(OtlpReceiver.hex(request.getParentSpanId())).isEqualTo(CALLER);
		assertThat(attributes(request)).containsEntry("status", "200").containsEntry("method", "POST");
		var operation = named("graphql query", spans);
		assertThat(operation.getParentSpanId()).isEqualTo(request.getSpanId());
		assertThat(attributes(operation)).containsOnly(Map.entry("graphql.operation.type", "query"),
				Map.entry("graphql.operation.name", "topic"), Map.entry("graphql.outcome", "OK"),
				Map.entry("graphql.cost", "2"));
		assertThat(spans.stream().filter(span -> span.getName().equals(STATEMENT_SPANS.getFirst()))).isNotEmpty()
			.allMatch(span -> span.getParentSpanId().equals(operation.getSpanId()))
			.anyMatch(span -> attributes(span).getOrDefault("db.query.text", "").startsWith("CYPHER 25 MATCH"));
		assertThat(spans).extracting(Span::getName)
			.containsOnlyElementsOf(
					Stream.concat(Stream.of("POST /graphql", "graphql query"), STATEMENT_SPANS.stream()).toList());
	}

	@Test
	void theServiceIsNamed() {
		post(Map.of("query", "{ __typename }"));
		spans();
		assertThat(receiver.resources()).isNotEmpty()
			.allSatisfy(resource -> assertThat(OtlpReceiver.attributes(resource.getResource().getAttributesList()))
				.containsEntry("service.name", "ferrograph"));
	}

	@Test
	void nothingOfWhatAClientSendsIsInASpan() {
		post(Map.of("query", TOPIC, "variables", Map.of("id", "topic:secret-value")));
		post(Map.of("query", "{ topic(id: \"topic:secret-value\") { name } }"));
		post(Map.of("query", "{ topic(id: \"secret-value\", first: 1) { nothing } }"));
		post(Map.of("query",
				"{ people(after: \"secret-value\") { totalCount } search(text: \"secret-value\") { totalCount } }"));
		reader.failNext(new IllegalStateException("secret-value"));
		post(Map.of("query", TOPIC, "variables", Map.of("id", "topic:rcu")));
		client.send("SECRETVALUE", "", "", "traceparent", parent());
		client.send("GET", "/secret-value?secret-value", "", "traceparent", parent(), "tracestate", "a=secret-value",
				"baggage", "a=secret-value");
		client.send("GET", "/suggestions.csv?first=secret-value", "", "traceparent", parent());
		await().untilAsserted(
				() -> assertThat(receiver.spans(trace).stream().filter(TracingTests::isOfRequest)).hasSize(8));
		assertThat(receiver.resources().toString()).doesNotContainIgnoringCase("secret-value", "secretvalue");
	}

	@Test
	void aFailureIsInTheSpanOfTheOperation() {
		reader.failNext(new IllegalStateException("a fault"));
		post(Map.of("query", TOPIC, "variables", Map.of("id", "topic:rcu")));
		assertThat(attributes(named("graphql query", spans()))).containsEntry("graphql.outcome", "INTERNAL_ERROR");
	}

	@Test
	void theLinesOfARequestHaveTheIdOfItsTrace(CapturedOutput output) {
		reader.failNext(new IllegalStateException("a fault"));
		client.post(Map.of("query", TOPIC, "variables", Map.of("id", "topic:rcu")), "traceparent", parent(),
				"X-Request-Id", "traced-1");
		await().untilAsserted(
				() -> assertThat(output.getOut().lines().filter(line -> line.contains("[traced-1 " + trace + "] ")))
					.anyMatch(line -> line.contains("could not be answered"))
					.anyMatch(line -> line.contains("Not answered: code=INTERNAL_ERROR")));
	}

	@Test
	void probesAndMetricsAreNotTraced() {
		for (var address : new String[] { "/livez", "/readyz", "/actuator/health/readiness", "/actuator/prometheus" }) {
			client.send("GET", address, "", "traceparent", parent());
		}
		post(Map.of("query", "{ __typename }"));
		assertThat(spans()).extracting(Span::getName).containsOnly("POST /graphql", "graphql query");
	}

	@Test
	void aClientMayAskNotToBeTraced() {
		client.post(Map.of("query", "{ __typename }"), "traceparent", "00-" + trace + "-" + CALLER + "-00");
		post(Map.of("query", "{ __typename }"));
		assertThat(spans()).extracting(Span::getName).containsOnlyOnce("POST /graphql");
	}

	@Test
	void whatTheServiceDoesByItselfIsNotTraced() {
		post(Map.of("query", "{ __typename }"));
		spans();
		assertThat(receiver.allSpans())
			.noneMatch(span -> span.getParentSpanId().isEmpty() && span.getKind() != SpanKind.SPAN_KIND_SERVER);
	}

	@Test
	void metricsAreSentToo() {
		post(Map.of("query", "{ statistics { people } }"));
		await().untilAsserted(() -> assertThat(receiver.metrics()).contains("ferrograph.requests",
				"ferrograph.statements", "db.client.connection.wait.time"));
	}

	private void post(Map<String, ?> body) {
		client.post(body, "traceparent", parent());
	}

	private String parent() {
		return "00-" + trace + "-" + CALLER + "-01";
	}

	/** The spans of the trace, once that of the request, which ends last, is there. */
	private List<Span> spans() {
		return await().until(() -> receiver.spans(trace), spans -> spans.stream().anyMatch(TracingTests::isOfRequest));
	}

	private static boolean isOfRequest(Span span) {
		return span.getKind() == SpanKind.SPAN_KIND_SERVER;
	}

	private static Span named(String name, List<Span> spans) {
		assertThat(spans).extracting(Span::getName).containsOnlyOnce(name);
		return spans.stream().filter(span -> span.getName().equals(name)).findFirst().orElseThrow();
	}

	private static Map<String, String> attributes(Span span) {
		return OtlpReceiver.attributes(span.getAttributesList());
	}

}
