package dev.ferrograph.ingest.graph;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** A slot in the programme of an edition. */
@Node
public record Talk(@Id String id, String title, boolean titleExact, @Nullable String summary, TalkKind kind,
		@Nullable LocalDate day, @Nullable OffsetDateTime startsAt, @Nullable String track, @Nullable String url,
		@Nullable String slides, @Nullable String video, @Nullable String coverage, boolean speakersComplete,
		String loadedFrom) implements GraphNode {
}
