package dev.ferrograph.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;

/** Everything that is in the graph, read at once and never again. */
record MemoryGraph(List<Vertex> vertices, List<Arc> arcs, Map<Object, List<Vertex>> byId,
		Map<String, List<Vertex>> byLabel, Map<List<String>, List<Object>> values) {

	MemoryGraph(List<Vertex> vertices, List<Arc> arcs) {
		this(vertices, arcs,
				vertices.stream().filter(vertex -> vertex.id() != null).collect(Collectors.groupingBy(Vertex::id)),
				new HashMap<>(), new HashMap<>());
	}

	static MemoryGraph load(Driver driver) {
		try (var session = driver.session()) {
			var vertices = new HashMap<String, Vertex>();
			session.run("MATCH (n) RETURN n").forEachRemaining(row -> {
				var node = row.get("n").asNode();
				vertices.put(node.elementId(), new Vertex(Set.copyOf(list(node.labels())), node.asMap()));
			});
			var arcs = session.run("MATCH ()-[r]->() RETURN r").list(row -> {
				var link = row.get("r").asRelationship();
				return new Arc(link.type(), vertices.get(link.startNodeElementId()),
						vertices.get(link.endNodeElementId()), link.asMap());
			});
			arcs.forEach(arc -> {
				arc.start().add(arc);
				arc.end().add(arc);
			});
			return new MemoryGraph(List.copyOf(vertices.values()), arcs);
		}
	}

	List<Vertex> labelled(String label) {
		return byLabel.computeIfAbsent(label, key -> vertices.stream().filter(vertex -> vertex.is(key)).toList());
	}

	/** The node of a label with an id. */
	Optional<Vertex> find(String label, Object id) {
		return withId(id).stream().filter(vertex -> vertex.is(label)).findFirst();
	}

	/** The nodes with an id, of whatever label. */
	List<Vertex> withId(Object id) {
		return byId.getOrDefault(id, List.of());
	}

	/** The values that nodes of a label have for a property, each once and in order. */
	List<Object> values(String label, String property) {
		return values.computeIfAbsent(List.of(label, property),
				key -> labelled(label).stream()
					.map(vertex -> vertex.get(property))
					.filter(Objects::nonNull)
					.flatMap(value -> value instanceof List<?> list ? list.stream() : Stream.of(value))
					.map(value -> (Object) value)
					.distinct()
					.sorted(Values::compare)
					.toList());
	}

	/** How many nodes there are of each label. */
	Map<String, Long> size() {
		var size = new HashMap<String, Long>();
		vertices.forEach(vertex -> vertex.labels().forEach(label -> size.merge(label, 1L, Long::sum)));
		return size;
	}

	private static List<String> list(Iterable<String> labels) {
		var list = new ArrayList<String>();
		labels.forEach(list::add);
		return list;
	}

}
