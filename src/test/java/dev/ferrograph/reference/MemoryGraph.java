package dev.ferrograph.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.neo4j.driver.Driver;

/** Everything that is in the graph, read at once and never again. */
record MemoryGraph(List<Vertex> vertices, List<Arc> arcs) {

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
		return vertices.stream().filter(vertex -> vertex.is(label)).toList();
	}

	/** The node of a label with an id. */
	Optional<Vertex> find(String label, Object id) {
		return labelled(label).stream().filter(vertex -> id.equals(vertex.id())).findFirst();
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
