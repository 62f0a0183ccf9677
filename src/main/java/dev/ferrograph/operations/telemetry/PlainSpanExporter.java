package dev.ferrograph.operations.telemetry;

import dev.ferrograph.Addresses;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Exports {@link PlainSpan}s, and none of probes and of the driver's connections, for
 * which there are metrics.
 */
class PlainSpanExporter implements SpanExporter {

	private static final AttributeKey<String> URI = AttributeKey.stringKey("uri");

	/** Of the driver's pool, and of each message to a server. */
	private static final List<AttributeKey<String>> UNWANTED = Stream
		.of("db.client.connection.pool.name", "network.protocol.name")
		.map(AttributeKey::stringKey)
		.toList();

	private final SpanExporter exporter;

	private final Collector collector = new Collector("Traces");

	PlainSpanExporter(SpanExporter exporter) {
		this.exporter = exporter;
	}

	@Override
	public CompletableResultCode export(Collection<SpanData> spans) {
		var plain = spans.stream().filter(PlainSpanExporter::isWanted).<SpanData>map(PlainSpan::new).toList();
		if (plain.isEmpty()) {
			return CompletableResultCode.ofSuccess();
		}
		var result = exporter.export(plain);
		return result.whenComplete(() -> {
			if (result.isSuccess()) {
				collector.took();
			}
			else {
				collector.failed(result.getFailureThrowable());
			}
		});
	}

	private static boolean isWanted(SpanData span) {
		var attributes = span.getAttributes().asMap();
		return UNWANTED.stream().noneMatch(attributes::containsKey)
				&& !(attributes.get(URI) instanceof String uri && Addresses.isForOperators(uri));
	}

	@Override
	public CompletableResultCode flush() {
		return exporter.flush();
	}

	@Override
	public CompletableResultCode shutdown() {
		return exporter.shutdown();
	}

}
