package dev.ferrograph.ingest.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A conference as it comes back, edition after edition. *
 *
 * @param version another one whenever what the files say of it is another
 */
@Node
public record Series(@Id String id, String name, List<String> aliases, @Nullable String url, String version,
		String loadedFrom) implements GraphNode {
}
