package dev.ferrograph.ingest.graph;

import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * What people are affiliated with. *
 *
 * @param version another one whenever what the files say of it is another
 */
@Node
public record Organization(@Id String id, String name, @Nullable String url, String version,
		String loadedFrom) implements GraphNode {
}
