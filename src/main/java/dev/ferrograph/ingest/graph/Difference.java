package dev.ferrograph.ingest.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * In what a content differs from the one before, so that the rest need not be looked at.
 *
 * @param nodes the ids of the nodes that are new, gone or say something else
 * @param ends between what relationships are new, gone or say something else
 */
record Difference(Set<String> nodes, Set<Ends> ends) {

	/** Two nodes with relationships between them. */
	record Ends(NodeId from, NodeId to) {

		static Ends of(Edge edge) {
			return new Ends(edge.from(), edge.to());
		}

	}

	static Difference between(GraphContent before, GraphContent now) {
		return new Difference(
				inOne(before.nodes(), now.nodes()).map(GraphNode::id).collect(Collectors.toUnmodifiableSet()),
				inOne(before.edges(), now.edges()).map(Ends::of).collect(Collectors.toUnmodifiableSet()));
	}

	private static <T> Stream<T> inOne(List<T> before, List<T> now) {
		return Stream.concat(without(now, before), without(before, now));
	}

	private static <T> Stream<T> without(List<T> some, List<T> others) {
		var known = new HashSet<>(others);
		return some.stream().filter(each -> !known.contains(each));
	}

	/** The ids among them of nodes with this label. */
	Set<String> nodes(String label) {
		return nodes.stream()
			.filter(id -> label.equals(OwnedNodes.LABELS.get(id.substring(0, id.indexOf(':')))))
			.collect(Collectors.toSet());
	}

}
