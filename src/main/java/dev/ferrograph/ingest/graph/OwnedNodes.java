package dev.ferrograph.ingest.graph;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Sees to it that each node which an owner has stated has the label that its id names,
 * also where someone has changed one of them since.
 */
@Component
class OwnedNodes {

	/** The labels by the words that ids begin with. */
	static final Map<String, String> LABELS = Stream.of(Label.values())
		.collect(Collectors.toUnmodifiableMap(Label::word, Label::cypher));

	private final Neo4jClient client;

	OwnedNodes(Neo4jClient client) {
		this.client = client;
	}

	/**
	 * Removes the nodes that loading would not find again, and the labels that make
	 * others out to be something else as well.
	 * @return whether there were any
	 */
	boolean restore(Owner owner) {
		var removed = run(owner, """
				MATCH (node)
				WHERE $owner IN [] + node.owners
				WITH node, $labels[split(toStringOrNull(node.id), ':')[0]] AS label
				WHERE label IS NULL OR NOT label IN labels(node)
				DETACH DELETE node
				""");
		var relabelled = run(owner, """
				MATCH (node)
				WHERE $owner IN [] + node.owners
				WITH node, $labels[split(node.id, ':')[0]] AS label
				WITH node, [other IN labels(node) WHERE other <> label
				  AND (other IN $all OR (other IN $kinds AND label <> 'Topic'))] AS others
				WHERE size(others) > 0
				REMOVE node:$(others)
				""");
		return removed || relabelled;
	}

	private boolean run(Owner owner, String statement) {
		return client.query(statement)
			.bindAll(Map.of("owner", owner.name(), "labels", LABELS, "all", LABELS.values(), "kinds",
					NodeWriter.TOPIC_KINDS))
			.run()
			.counters()
			.containsUpdates();
	}

}
