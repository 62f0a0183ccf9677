package dev.ferrograph.ingest.graph;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * What one person did for a change.
 *
 * @param date the day on which it was first seen
 * @param year the year of that day, by which contributions are counted
 * @param url the message that shows it
 */
@Node
public record Contribution(@Id String id, ContributionRole role, LocalDate date, int year, @Nullable String url,
		String loadedFrom) implements GraphNode {
}
