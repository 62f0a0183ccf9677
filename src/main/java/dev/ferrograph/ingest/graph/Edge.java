package dev.ferrograph.ingest.graph;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A relationship between two nodes, with properties in the types that Neo4j's driver
 * takes.
 */
public record Edge(NodeId from, Relationship type, NodeId to, Map<String, Object> properties) {

	public Edge {
		properties = Map.copyOf(properties);
	}

	/** What tells a relationship apart from others; most types have no id. */
	record Key(String from, String type, String to, @Nullable Object id) {
	}

	Key key() {
		return new Key(from.toString(), type.name(), to.toString(), properties.get("id"));
	}

	/** A relationship that knows nothing but the file which states it. */
	public static Edge of(NodeId from, Relationship type, NodeId to, String loadedFrom) {
		return new Edge(from, type, to, Map.of("loadedFrom", loadedFrom));
	}

	/** The same with one property more, or as it is where the value is absent. */
	public Edge with(String property, @Nullable Object value) {
		if (value == null) {
			return this;
		}
		var more = new HashMap<>(properties);
		more.put(property, value);
		return new Edge(from, type, to, more);
	}
}
