package dev.ferrograph.ingest.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * Someone who speaks, maintains or takes part.
 *
 * @param formerIds ids that led to this node before and still do, such as
 * {@code person:guo-gary}
 * @param identifiers their ids in other systems, each after the system's name and a slash
 * @param version another one whenever what the files say of it is another
 */
@Node
public record Person(@Id String id, List<String> formerIds, String name, @Nullable String disambiguation,
		List<String> aliases, @Nullable String github, @Nullable String website, List<String> identifiers,
		String version, String loadedFrom) implements GraphNode {
}
