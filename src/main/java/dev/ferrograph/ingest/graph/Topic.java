package dev.ferrograph.ingest.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Transient;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * An area of work; its kind is a second label beside {@code Topic}.
 *
 * @param formerIds ids that led to this node before and still do
 * @param paths patterns of the files that belong to it
 * @param pathExpressions the same as regular expressions, one of which matches the whole
 * path of such a file
 * @param version another one whenever what the files say of it is another
 */
@Node
public record Topic(@Id String id, List<String> formerIds, String name, @Transient TopicKind kind, List<String> aliases,
		List<String> paths, List<String> pathExpressions, @Nullable String summary, @Nullable String url,
		@Nullable String repository, String version, String loadedFrom) implements GraphNode {
}
