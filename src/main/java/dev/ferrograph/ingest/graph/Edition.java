package dev.ferrograph.ingest.graph;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * One edition of a conference.
 *
 * @param seriesName what its series is called, for search
 * @param startedBy by which day it had begun: its first day, or else its last, or the
 * last of its year where no more is known
 */
@Node
public record Edition(@Id String id, String name, @Nullable String seriesName, int year, @Nullable LocalDate startDate,
		@Nullable LocalDate endDate, LocalDate startedBy, @Nullable String city, @Nullable String country,
		boolean online, @Nullable String url, @Nullable String video, @Nullable Integer attendeeCount,
		String loadedFrom) implements GraphNode {
}
