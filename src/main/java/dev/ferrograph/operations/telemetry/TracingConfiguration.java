package dev.ferrograph.operations.telemetry;

import io.micrometer.observation.ObservationPredicate;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.SpanExporters;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.observation.ServerRequestObservationConvention;

/** Traces requests where an endpoint for traces is configured. */
@Configuration(proxyBeanMethods = false)
@Conditional(TracesConfigured.class)
class TracingConfiguration {

	/** Whatever makes a span, and whatever it notes in it, passes here. */
	@Bean
	SpanExporters spanExporters(ObjectProvider<SpanExporter> exporters) {
		return SpanExporters.of(exporters.orderedStream().<SpanExporter>map(PlainSpanExporter::new).toList());
	}

	@Bean
	ObservationPredicate tracedObservations() {
		return new TracedObservations();
	}

	@Bean
	ServerRequestObservationConvention requestSpans() {
		return new RequestSpans();
	}

	@Bean
	TraceIdFilter traceIdFilter() {
		return new TraceIdFilter();
	}

}
