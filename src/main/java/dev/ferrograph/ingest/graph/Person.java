package dev.ferrograph.ingest.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** Someone who speaks, maintains or takes part. */
@Node
public record Person(@Id String id, String name, @Nullable String disambiguation, List<String> aliases,
		@Nullable String github, @Nullable String website, String loadedFrom) implements GraphNode {
}
