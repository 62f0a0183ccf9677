package dev.ferrograph.ingest.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Writes nodes, type by type. What several owners say of a node is merged before it is
 * written.
 */
@Component
class NodeWriter {

	static final List<String> TOPIC_KINDS = Stream.of(TopicKind.values()).map(TopicKind::cypher).toList();

	/** The kind of a topic is a label, and so that of another kind has to go. */
	private static final String WRITE_TOPICS = """
			UNWIND $rows AS row
			MERGE (node:Topic {id: row.id})
			SET node += row.changes
			REMOVE node.kind
			WITH node, row.changes.kind AS kind
			WHERE kind IS NOT NULL
			REMOVE node:Subsystem:Tool:Project:Concept
			SET node:$(left(kind, 1) + toLower(substring(kind, 1)))
			""";

	private static final String WRITE_OTHERS = """
			UNWIND $rows AS row
			MERGE (node:%s {id: row.id})
			SET node += row.changes
			""";

	private record Stored(String id, Map<String, Object> properties) {

		static Stored of(Record row) {
			var properties = new HashMap<>(row.get("properties").asMap());
			if (!row.get(NodeMapping.KIND).isNull()) {
				properties.put(NodeMapping.KIND, row.get(NodeMapping.KIND).asString().toUpperCase(Locale.ROOT));
			}
			return new Stored(row.get(NodeMapping.ID).asString(), properties);
		}

	}

	private final Neo4jClient client;

	private final NodeMapping mapping;

	private final RowWriter rows;

	NodeWriter(Neo4jClient client, NodeMapping mapping, RowWriter rows) {
		this.client = client;
		this.mapping = mapping;
		this.rows = rows;
	}

	/**
	 * What makes the nodes of the content those that the owner states. A node that nobody
	 * states any longer is removed.
	 * @param difference in what the content differs from what the owner states so far;
	 * null if that is not known
	 */
	List<NodeChanges> changes(Owner owner, GraphContent content, @Nullable Difference difference) {
		return GraphNode.TYPES.stream().map(type -> changes(owner, content, type, difference)).toList();
	}

	private <N extends GraphNode> NodeChanges changes(Owner owner, GraphContent content, Class<N> type,
			@Nullable Difference difference) {
		var label = mapping.label(type);
		var names = mapping.names(type);
		var different = difference == null ? null : difference.nodes(label);
		var stated = content.nodes(type)
			.stream()
			.filter(node -> different == null || different.contains(node.id()))
			.collect(Collectors.toMap(GraphNode::id, node -> mapping.properties(type, node)));
		var stored = different == null ? stored(label, owner, stated.keySet()) : stored(label, different);
		var changed = new ArrayList<Map<String, Object>>();
		var gone = new ArrayList<String>();
		Stream.concat(stored.keySet().stream(), stated.keySet().stream()).distinct().forEach(id -> {
			var before = stored.getOrDefault(id, Map.of());
			var others = Statements.of(before, names::contains).without(owner);
			var all = stated.containsKey(id) ? others.with(owner, stated.get(id)) : others;
			var changes = changes(label, before, all, names);
			if (all.isEmpty()) {
				gone.add(id);
			}
			else if (!changes.isEmpty()) {
				changed.add(Map.of(NodeMapping.ID, id, NodeMapping.CHANGES, changes));
			}
		});
		return new NodeChanges(label, changed, gone);
	}

	/** The changes that make new nodes, which no other owner states. */
	<N extends GraphNode> NodeChanges added(Owner owner, Class<N> type, List<N> stated) {
		var label = mapping.label(type);
		var names = mapping.names(type);
		return new NodeChanges(label, stated.stream().map(node -> {
			var all = Statements.NONE.with(owner, mapping.properties(type, node));
			return Map.<String, Object>of(NodeMapping.ID, node.id(), NodeMapping.CHANGES,
					changes(label, Map.of(), all, names));
		}).toList(), List.of());
	}

	/**
	 * Makes the changes; relationships of removed nodes go with them.
	 * @return how many nodes were created
	 */
	long write(List<NodeChanges> changes) {
		long created = 0;
		for (var each : changes) {
			var what = "nodes " + each.label();
			created += rows.write(what,
					each.label().equals(Label.TOPIC.cypher()) ? WRITE_TOPICS : WRITE_OTHERS.formatted(each.label()),
					each.rows());
			rows.write(what + " that go",
					"UNWIND $rows AS id MATCH (gone:%s {id: id}) DETACH DELETE gone".formatted(each.label()),
					each.gone());
		}
		return created;
	}

	/**
	 * The properties of the nodes that the owner has stated before or may state now, by
	 * id.
	 */
	private Map<String, Map<String, Object>> stored(String label, Owner owner, Set<String> ids) {
		return read(
				"""
						MATCH (node:%s)
						WHERE (node.id IN $ids OR $owner IN [] + node.owners OR (node.owners IS NULL AND node.loadedFrom IS NOT NULL))
						  AND valueType(node.id) STARTS WITH 'STRING'
						"""
					.formatted(label),
				Map.of("ids", ids, "owner", owner.name(), "kinds", TOPIC_KINDS));
	}

	/** The properties of the nodes with these ids, by id. */
	private Map<String, Map<String, Object>> stored(String label, Set<String> ids) {
		return ids.isEmpty() ? Map.of() : read("UNWIND $ids AS id MATCH (node:%s {id: id})".formatted(label),
				Map.of("ids", ids, "kinds", TOPIC_KINDS));
	}

	private Map<String, Map<String, Object>> read(String match, Map<String, Object> parameters) {
		return client
			.query(match
					+ """

							WITH node, [label IN labels(node) WHERE label IN $kinds] AS kinds
							RETURN node.id AS id, properties(node) AS properties, CASE WHEN size(kinds) = 1 THEN kinds[0] END AS kind
							""")
			.bindAll(parameters)
			.fetchAs(Stored.class)
			.mappedBy((types, row) -> Stored.of(row))
			.all()
			.stream()
			.collect(Collectors.toMap(Stored::id, Stored::properties));
	}

	/**
	 * The properties to set, and, as null, those to remove. What is neither stated by
	 * owners nor made from that is left alone.
	 */
	private static Map<String, @Nullable Object> changes(String label, Map<String, Object> before,
			Statements statements, Set<String> stated) {
		var changes = new HashMap<String, @Nullable Object>();
		before.keySet()
			.stream()
			.filter(name -> stated.contains(name) || Statements.isBookkeeping(name) || FoldedTexts.NAMES.contains(name))
			.forEach(name -> changes.put(name, null));
		changes.putAll(statements.stored());
		changes.putAll(FoldedTexts.of(label, statements.merged()));
		changes.entrySet()
			.removeIf(change -> change.getValue() != null && change.getValue().equals(before.get(change.getKey())));
		return changes;
	}

}
