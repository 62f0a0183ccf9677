package dev.ferrograph.ingest.graph;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Property;

/**
 * A slot in the programme of an edition.
 *
 * @param duration in minutes
 * @param language a tag of BCP 47
 * @param links further ones, and recordings
 * @param identifiers its ids in other systems, each after the system's name and a slash
 * @param version another one whenever what the files say of it is another
 */
@Node
public record Talk(@Id String id, String title, @Nullable String subtitle, boolean titleExact, @Nullable String summary,
		@Property("abstract") @Nullable String abstractText, TalkKind kind, @Nullable LocalDate day,
		@Nullable OffsetDateTime startsAt, @Nullable Integer duration, @Nullable String track, @Nullable String room,
		@Nullable String language, boolean cancelled, @Nullable String url, @Nullable String slides,
		@Nullable String video, @Nullable String coverage, List<String> links, List<String> identifiers,
		boolean speakersComplete, String version, String loadedFrom) implements GraphNode {
}
