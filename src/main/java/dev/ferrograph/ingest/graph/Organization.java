package dev.ferrograph.ingest.graph;

import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** What people are affiliated with. */
@Node
public record Organization(@Id String id, String name, @Nullable String url, String loadedFrom) implements GraphNode {
}
