package dev.ferrograph.ingest.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Values;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Writes relationships, those between the same labels and of the same type together. What
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
			SET edge += row.changes
			""";

	private record Kind(Label from, Relationship type, Label to) {

		static Kind of(Edge edge) {
			return new Kind(edge.from().label(), edge.type(), edge.to().label());
		}

	}

	private record Stored(String element, String fromElement, Edge.Key key, Map<String, Object> properties) {

		static Stored of(Record row) {
			var properties = row.get("properties").asMap();
			var key = new Edge.Key(row.get("from").asString(), row.get("type").asString(), row.get("to").asString(),
					properties.get("id"));
			return new Stored(row.get("element").asString(), row.get("fromElement").asString(), key, properties);
		}

		boolean isStatedBy(Owner owner) {
			return properties.get(Statements.OWNERS) instanceof Collection<?> owners && owners.contains(owner.name());
		}
	}

	private final Neo4jClient client;

	private final RowWriter rows;

	EdgeWriter(Neo4jClient client, RowWriter rows) {
		this.client = client;
		this.rows = rows;
	}

	/**
	 * What makes these relationships those that the owner states. A relationship that
	 * nobody states any longer is removed.
	 * @param difference in what they differ from what the owner states so far; null if
	 * that is not known
	 */
	EdgeChanges changes(Owner owner, List<Edge> edges, @Nullable Difference difference) {
		Map<Edge.Key, Edge> stated = new LinkedHashMap<>();
		edges.stream()
			.filter(edge -> difference == null || difference.ends().contains(Difference.Ends.of(edge)))
			.forEach(edge -> stated.put(edge.key(), edge));
		var changed = new ArrayList<Map<String, Object>>();
		var gone = new ArrayList<String>();
		var from = new HashSet<String>();
		for (var stored : difference == null ? stored(owner, edges) : stored(owner, difference)) {
			var others = Statements.of(stored.properties(), name -> true).without(owner);
			var edge = stated.remove(stored.key());
			var all = edge == null ? others : others.with(owner, properties(edge));
			if (all.isEmpty()) {
				gone.add(stored.element());
				from.add(stored.fromElement());
			}
			else if (!all.stored().equals(stored.properties())) {
				changed.add(Map.of("element", stored.element(), "changes", changes(stored.properties(), all.stored())));
				from.add(stored.fromElement());
			}
		}
		return new EdgeChanges(changed, gone, List.copyOf(stated.values()), from);
	}

	/**
	 * The properties to set, and, as null, those to remove. The others are left out, as a
	 * transaction takes memory for each that is set.
	 */
	private static Map<String, @Nullable Object> changes(Map<String, Object> before, Map<String, Object> after) {
		var changes = new HashMap<String, @Nullable Object>(after);
		changes.entrySet().removeIf(change -> Objects.equals(change.getValue(), before.get(change.getKey())));
		before.keySet().stream().filter(name -> !after.containsKey(name)).forEach(name -> changes.put(name, null));
		return changes;
	}

	/**
	 * Makes the changes; the nodes of the relationships must be there.
	 * @return how many relationships were created
	 */
	long write(Owner owner, EdgeChanges changes) {
		rows.write("relationships that go", REMOVE, changes.gone());
		rows.write("changed relationships", CHANGE, changes.changed());
		return alike(changes.added()).stream().mapToLong(added -> add(owner, added)).sum();
	}

	/** The relationships in groups, each of one type between the same labels. */
	static Collection<List<Edge>> alike(List<Edge> edges) {
		return edges.stream().collect(Collectors.groupingBy(Kind::of)).values();
	}

	/**
	 * The relationships that the owner has stated before or may state now, and possibly
	 * others.
	 */
	private List<Stored> stored(Owner owner, List<Edge> edges) {
		return inOrder(owner,
				read("""
						MATCH (from)-[edge]->(to)
						WHERE $owner IN [] + edge.owners OR (edge.owners IS NULL AND edge.loadedFrom IS NOT NULL)
						  OR (from.id IN $from AND to.id IN $to)
						""",
						Map.of("owner", owner.name(), "labels", OwnedNodes.LABELS, "from",
								edges.stream().map(edge -> edge.from().toString()).distinct().toList(), "to",
								edges.stream().map(edge -> edge.to().toString()).distinct().toList())));
	}

	/** All relationships between nodes between which there is a difference. */
	private List<Stored> stored(Owner owner, Difference difference) {
		return inOrder(owner,
				difference.ends()
					.stream()
					.collect(Collectors.groupingBy(ends -> List.of(ends.from().label(), ends.to().label())))
					.entrySet()
					.stream()
					.flatMap(group -> read("""
							UNWIND $ends AS ends
							MATCH (from:%s {id: ends[0]})
							MATCH (to:%s {id: ends[1]})
							MATCH (from)-[edge]->(to)
							""".formatted(group.getKey().getFirst().cypher(), group.getKey().getLast().cypher()),
							Map.of("labels", OwnedNodes.LABELS, "ends",
									group.getValue()
										.stream()
										.map(ends -> List.of(ends.from().toString(), ends.to().toString()))
										.toList()))
						.stream())
					.toList());
	}

	private Collection<Stored> read(String match, Map<String, Object> parameters) {
		return client.query(match + """
				RETURN elementId(edge) AS element, elementId(from) AS fromElement, type(edge) AS type,
				  properties(edge) AS properties, %s AS from, %s AS to
				""".formatted(idOf("from"), idOf("to")))
			.bindAll(parameters)
			.fetchAs(Stored.class)
			.mappedBy((types, row) -> Stored.of(row))
			.all();
	}

	/** Of some that are alike first those that the owner, or any owner, states. */
	private static List<Stored> inOrder(Owner owner, Collection<Stored> all) {
		return all.stream()
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

	private long add(Owner owner, List<Edge> edges) {
		var kind = Kind.of(edges.getFirst());
		var added = edges.stream()
			.map(edge -> Map.of("from", edge.from().toString(), "to", edge.to().toString(), "properties",
					toStore(owner, edge)))
			.toList();
		return rows.write("relationships " + kind.type(), """
				UNWIND $rows AS row
				MATCH (from:%s {id: row.from})
				MATCH (to:%s {id: row.to})
				CREATE (from)-[edge:%s]->(to)
				SET edge = row.properties
				""".formatted(kind.from().cypher(), kind.to().cypher(), kind.type()), added);
	}

	/** The properties of a new relationship, which only this owner states. */
	static Map<String, Object> toStore(Owner owner, Edge edge) {
		return Statements.NONE.with(owner, properties(edge)).stored();
	}

	/** As the driver reads them. */
	private static Map<String, Object> properties(Edge edge) {
		return Values.value(edge.properties()).asMap();
	}

}
