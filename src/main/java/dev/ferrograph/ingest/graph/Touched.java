package dev.ferrograph.ingest.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * The nodes whose part of the digest a load changes: those that it writes, and those from
 * which relationships lead that it writes or that go with their nodes.
 *
 * @param ids by label
 * @param gone the ids of those to be removed, by label
 * @param elements the inner ids of others
 */
record Touched(Map<String, Set<String>> ids, Map<String, List<String>> gone, Set<String> elements) {

	/** Of more than these, reading the whole graph is no more work. */
	private static final int MOST = 5000;

	static Touched by(List<NodeChanges> nodes, EdgeChanges edges) {
		var ids = new HashMap<String, Set<String>>();
		nodes.forEach(each -> ids.computeIfAbsent(each.label(), any -> new HashSet<>()).addAll(each.ids()));
		edges.added()
			.forEach(edge -> ids.computeIfAbsent(edge.from().label().cypher(), any -> new HashSet<>())
				.add(edge.from().toString()));
		return new Touched(ids, nodes.stream().collect(Collectors.toMap(NodeChanges::label, NodeChanges::gone)),
				edges.from());
	}

	boolean isSmall() {
		return elements.size() + ids.values().stream().mapToInt(Set::size).sum() <= MOST;
	}

	/** The inner ids of those that are there now. */
	Set<String> elements(Neo4jClient client) {
		var all = new HashSet<>(elements);
		ids.forEach((label, some) -> all
			.addAll(elements(client, "UNWIND $ids AS id MATCH (node:%s {id: id})".formatted(label), some)));
		gone.forEach((label, some) -> all.addAll(elements(client,
				"UNWIND $ids AS id MATCH (:%s {id: id})<--(node)".formatted(label), Set.copyOf(some))));
		return all;
	}

	private static Set<String> elements(Neo4jClient client, String match, Set<String> some) {
		return some.isEmpty() ? Set.of()
				: Set.copyOf(client.query(match + " RETURN DISTINCT elementId(node)")
					.bind(some)
					.to("ids")
					.fetchAs(String.class)
					.all());
	}

}
