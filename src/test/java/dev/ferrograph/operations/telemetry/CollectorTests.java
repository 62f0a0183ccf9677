package dev.ferrograph.operations.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.micrometer.registry.otlp.OtlpMetricsSender;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A collector that is away fills no log. */
@ExtendWith(OutputCaptureExtension.class)
class CollectorTests {

	private final Collector collector = new Collector("Traces");

	@Test
	void isSaidOnceToBeAwayAndOnceToBeBack(CapturedOutput output) {
		collector.took();
		collector.failed(new IllegalStateException(new IOException("Connection refused")));
		collector.failed(new IllegalStateException(new IOException("Connection refused")));
		collector.took();
		collector.took();
		collector.failed(null);
		assertThat(lines(output)).satisfiesExactly(
				line -> assertThat(line)
					.endsWith("can't be sent to the OpenTelemetry collector, and are lost: Connection refused"),
				line -> assertThat(line).endsWith("Traces can be sent again"),
				line -> assertThat(line).endsWith("it refuses them"));
	}

	@Test
	void metricsThatCannotBeSentEndNothing(CapturedOutput output) throws Exception {
		var sender = MetricsConfiguration.reporting(request -> {
			throw new IOException("Connection refused");
		}, collector);
		sender.send(OtlpMetricsSender.Request.builder(new byte[0]).address("http://127.0.0.1:1").build());
		assertThat(lines(output)).singleElement().asString().contains("Connection refused");
	}

	@Test
	void tracesThatCannotBeSentAreSaidToBeLost(CapturedOutput output) {
		var span = mock(SpanData.class);
		when(span.getAttributes()).thenReturn(Attributes.empty());
		var exporter = mock(SpanExporter.class);
		when(exporter.export(any()))
			.thenReturn(CompletableResultCode.ofExceptionalFailure(new IOException("Connection refused")))
			.thenReturn(CompletableResultCode.ofSuccess());
		var plain = new PlainSpanExporter(exporter);
		assertThat(plain.export(List.of(span)).isSuccess()).isFalse();
		assertThat(plain.export(List.of(span)).isSuccess()).isTrue();
		assertThat(lines(output)).satisfiesExactly(
				line -> assertThat(line).contains("Traces can't be sent", "Connection refused"),
				line -> assertThat(line).endsWith("Traces can be sent again"));
	}

	private static List<String> lines(CapturedOutput output) {
		return output.getOut().lines().filter(line -> line.contains("telemetry.Collector ")).toList();
	}

}
