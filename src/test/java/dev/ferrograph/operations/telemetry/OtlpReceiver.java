package dev.ferrograph.operations.telemetry;

import com.google.protobuf.ByteString;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceRequest;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.metrics.v1.Metric;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** Takes what is sent over OTLP/HTTP, and keeps it. */
class OtlpReceiver implements AutoCloseable {

	private final HttpServer server;

	private final List<ResourceSpans> spans = new CopyOnWriteArrayList<>();

	private final Set<String> metrics = ConcurrentHashMap.newKeySet();

	private OtlpReceiver(HttpServer server) {
		this.server = server;
	}

	static OtlpReceiver start() {
		try {
			var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
			var receiver = new OtlpReceiver(server);
			server.createContext("/v1/traces", receiver::takeTraces);
			server.createContext("/v1/metrics", receiver::takeMetrics);
			server.start();
			return receiver;
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	String endpoint() {
		return "http://127.0.0.1:" + server.getAddress().getPort();
	}

	private void takeTraces(HttpExchange exchange) throws IOException {
		spans.addAll(ExportTraceServiceRequest.parseFrom(exchange.getRequestBody()).getResourceSpansList());
		answer(exchange);
	}

	private void takeMetrics(HttpExchange exchange) throws IOException {
		ExportMetricsServiceRequest.parseFrom(exchange.getRequestBody())
			.getResourceMetricsList()
			.stream()
			.flatMap(resource -> resource.getScopeMetricsList().stream())
			.flatMap(scope -> scope.getMetricsList().stream())
			.map(Metric::getName)
			.forEach(metrics::add);
		answer(exchange);
	}

	private static void answer(HttpExchange exchange) throws IOException {
		exchange.sendResponseHeaders(200, -1);
		exchange.close();
	}

	/** The spans as they came, with what is said of the service. */
	List<ResourceSpans> resources() {
		return spans;
	}

	List<Span> allSpans() {
		return spans.stream()
			.flatMap(resource -> resource.getScopeSpansList().stream())
			.flatMap(scope -> scope.getSpansList().stream())
			.toList();
	}

	/** The spans of a trace. */
	List<Span> spans(String traceId) {
		return allSpans().stream().filter(span -> hex(span.getTraceId()).equals(traceId)).toList();
	}

	/** The names of the metrics. */
	Set<String> metrics() {
		return metrics;
	}

	static String hex(ByteString id) {
		return HexFormat.of().formatHex(id.toByteArray());
	}

	static Map<String, String> attributes(List<KeyValue> attributes) {
		return attributes.stream()
			.collect(Collectors.toMap(KeyValue::getKey, attribute -> attribute.getValue().getStringValue()));
	}

	@Override
	public void close() {
		server.stop(0);
	}

}
