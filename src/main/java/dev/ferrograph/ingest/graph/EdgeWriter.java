package dev.ferrograph.ingest.graph;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Writes relationships, all between the same labels and of the same type at once. */
@Component
class EdgeWriter {

	private record Kind(Label from, Relationship type, Label to) {

		static Kind of(Edge edge) {
			return new Kind(edge.from().label(), edge.type(), edge.to().label());
		}

		String statement() {
			return """
					UNWIND $edges AS edge
					MATCH (from:%s {id: edge.from})
					MATCH (to:%s {id: edge.to})
					MERGE (from)-[stated:%s%s]->(to)
					SET stated = edge.properties
					RETURN count(stated)
					""".formatted(from.cypher(), to.cypher(), type, distinguishing());
		}

		private String distinguishing() {
			return switch (type) {
				case WORKS_ON -> " {role: edge.properties.role, entry: edge.properties.entry}";
				case AFFILIATED_WITH -> " {position: edge.properties.position}";
				default -> "";
			};
		}

	}

	private final Neo4jClient client;

	EdgeWriter(Neo4jClient client) {
		this.client = client;
	}

	/** Removes the relationships that were loaded from files. */
	void removeAll() {
		client.query("MATCH ()-[stated]->() WHERE stated.loadedFrom IS NOT NULL DELETE stated").run();
	}

	/** Adds relationships between nodes that are there. */
	void addAll(List<Edge> edges) {
		edges.stream().collect(Collectors.groupingBy(Kind::of)).forEach(this::add);
	}

	private void add(Kind kind, List<Edge> edges) {
		var rows = edges.stream()
			.map(edge -> Map.of("from", edge.from().toString(), "to", edge.to().toString(), "properties",
					edge.properties()))
			.toList();
		var written = client.query(kind.statement()).bind(rows).to("edges").fetchAs(Long.class).one().orElse(0L);
		if (written != rows.size()) {
			throw new IllegalStateException(
					"%d of %d relationships %s have no nodes".formatted(rows.size() - written, rows.size(), kind));
		}
	}

}
