package dev.ferrograph.operations.telemetry;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.sdk.trace.data.DelegatingSpanData;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import java.util.List;
import java.util.Set;

/**
 * A span without what may quote a client, but for the name of its operation: it has the
 * attributes that are listed here, and neither events, messages of errors nor the trace
 * state, which clients send.
 */
final class PlainSpan extends DelegatingSpanData {

	private static final Set<String> ATTRIBUTES = Set.of(
			// of HTTP requests; uri is a pattern
			"method", "uri", "status", "outcome", "exception",
			// of GraphQL requests
			"graphql.operation.type", "graphql.operation.name", "graphql.outcome", "graphql.cost",
			// of statements, whose values are parameters
			"db.system.name", "db.query.text", "neo4j.bolt.messages");

	private final SpanData span;

	private final Attributes attributes;

	PlainSpan(SpanData span) {
		super(span);
		this.span = span;
		this.attributes = span.getAttributes()
			.toBuilder()
			.removeIf(attribute -> !ATTRIBUTES.contains(attribute.getKey()))
			.build();
	}

	@Override
	public SpanContext getSpanContext() {
		return withoutState(span.getSpanContext());
	}

	@Override
	public SpanContext getParentSpanContext() {
		return withoutState(span.getParentSpanContext());
	}

	private static SpanContext withoutState(SpanContext context) {
		return SpanContext.create(context.getTraceId(), context.getSpanId(), context.getTraceFlags(),
				TraceState.getDefault());
	}

	@Override
	public Attributes getAttributes() {
		return attributes;
	}

	@Override
	public int getTotalAttributeCount() {
		return attributes.size();
	}

	@Override
	public List<EventData> getEvents() {
		return List.of();
	}

	@Override
	public int getTotalRecordedEvents() {
		return 0;
	}

	@Override
	public StatusData getStatus() {
		return StatusData.create(span.getStatus().getStatusCode(), "");
	}

}
