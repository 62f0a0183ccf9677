package dev.ferrograph.ingest.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.neo4j.driver.Record;
import org.neo4j.driver.Values;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Writes relationships, all between the same labels and of the same type at once. What
 * several owners say of a relationship is merged before it is written.
 */
@Component
class EdgeWriter {

	private static final String REMOVE = """
			UNWIND $rows AS element
			MATCH ()-[gone]->()
			WHERE elementId(gone) = element
			DELETE gone
			""";

	private static final String CHANGE = """
			UNWIND $rows AS row
			MATCH ()-[edge]->()
			WHERE elementId(edge) = row.element
			SET edge = row.properties
			""";

	private record Kind(Label from, Relationship type, Label to) {

		static Kind of(Edge edge) {
			return new Kind(edge.from().label(), edge.type(), edge.to().label());
		}

	}

	private record Stored(String element, Edge.Key key, Map<String, Object> properties) {

		static Stored of(Record row) {
			var properties = row.get("properties").asMap();
			var key = new Edge.Key(row.get("from").asString(), row.get("type").asString(), row.get("to").asString(),
					properties.get("id"));
			return new Stored(row.get("element").asString(), key, properties);
		}

		boolean isStatedBy(Owner owner) {
			return properties.get(Statements.OWNERS) instanceof Collection<?> owners && owners.contains(owner.name());
		}
	}

	private final Neo4jClient client;

	EdgeWriter(Neo4jClient client) {
		this.client = client;
	}

	/**
	 * Makes these relationships those that the owner states; their nodes must be there. A
	 * relationship that nobody states any longer is removed.
	 */
	void replace(Owner owner, List<Edge> edges) {
		Map<Edge.Key, Edge> stated = new LinkedHashMap<>();
		edges.forEach(edge -> stated.put(edge.key(), edge));
		var changed = new ArrayList<Map<String, Object>>();
		var gone = new ArrayList<String>();
		for (var stored : stored(owner, edges)) {
			var others = Statements.of(stored.properties(), name -> true).without(owner);
			var edge = stated.remove(stored.key());
			var all = edge == null ? others : others.with(owner, properties(edge));
			if (all.isEmpty()) {
				gone.add(stored.element());
			}
			else if (!all.stored().equals(stored.properties())) {
				changed.add(Map.of("element", stored.element(), "properties", all.stored()));
			}
		}
		write(REMOVE, gone);
		write(CHANGE, changed);
		stated.values().stream().collect(Collectors.groupingBy(Kind::of)).forEach((kind, all) -> add(owner, kind, all));
	}

	/**
	 * The relationships that the owner has stated before or may state now, and possibly
	 * others; of some that are alike first those that the owner, or any owner, states.
	 */
	private List<Stored> stored(Owner owner, List<Edge> edges) {
		return client.query("""
				MATCH (from)-[edge]->(to)
				WHERE $owner IN [] + edge.owners OR (edge.owners IS NULL AND edge.loadedFrom IS NOT NULL)
				  OR (from.id IN $from AND to.id IN $to)
				RETURN elementId(edge) AS element, type(edge) AS type, properties(edge) AS properties,
				  %s AS from, %s AS to
				""".formatted(idOf("from"), idOf("to")))
			.bindAll(Map.of("owner", owner.name(), "labels", OwnedNodes.LABELS, "from",
					edges.stream().map(edge -> edge.from().toString()).distinct().toList(), "to",
					edges.stream().map(edge -> edge.to().toString()).distinct().toList()))
			.fetchAs(Stored.class)
			.mappedBy((types, row) -> Stored.of(row))
			.all()
			.stream()
			.sorted(Comparator.comparing((Stored stored) -> !stored.isStatedBy(owner))
				.thenComparing(stored -> !stored.properties().containsKey(Statements.OWNERS))
				.thenComparing(Stored::element))
			.toList();
	}

	/** A node that only has the id of another is none that owners state. */
	private static String idOf(String node) {
		return "CASE WHEN $labels[split(toStringOrNull(%1$s.id), ':')[0]] IN labels(%1$s) THEN %1$s.id ELSE elementId(%1$s) END"
			.formatted(node);
	}

	private void write(String statement, List<?> rows) {
		if (!rows.isEmpty()) {
			client.query(statement).bind(rows).to("rows").run();
		}
	}

	private void add(Owner owner, Kind kind, List<Edge> edges) {
		var rows = edges.stream()
			.map(edge -> Map.of("from", edge.from().toString(), "to", edge.to().toString(), "properties",
					Statements.NONE.with(owner, properties(edge)).stored()))
			.toList();
		write("""
				UNWIND $rows AS row
				MATCH (from:%s {id: row.from})
				MATCH (to:%s {id: row.to})
				CREATE (from)-[edge:%s]->(to)
				SET edge = row.properties
				""".formatted(kind.from().cypher(), kind.to().cypher(), kind.type()), rows);
	}

	/** As the driver reads them. */
	private static Map<String, Object> properties(Edge edge) {
		return Values.value(edge.properties()).asMap();
	}

}
