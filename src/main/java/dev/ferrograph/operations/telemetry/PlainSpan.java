package dev.ferrograph.operations.telemetry;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.sdk.trace.data.DelegatingSpanData;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import java.util.List;
import java.util.Set;

/**
 * A span without what may quote a client: it has the attributes that are listed here, and
 * neither events nor messages of errors.
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
