package dev.ferrograph.ingest.graph;

import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** Where a fact comes from. */
@Node
public record Source(@Id String id, String title, @Nullable String url, String loadedFrom) implements GraphNode {
}
