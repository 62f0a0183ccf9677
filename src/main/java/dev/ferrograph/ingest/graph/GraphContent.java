package dev.ferrograph.ingest.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Collects nodes and relationships on their way into the graph. */
public final class GraphContent {

	private final List<GraphNode> nodes = new ArrayList<>();

	private final List<Edge> edges = new ArrayList<>();

	private final List<Distinct> distinct = new ArrayList<>();

	/** Two nodes that are not the same, however alike they are. */
	public record Distinct(NodeId one, NodeId other) {
	}

	public void add(GraphNode node) {
		nodes.add(node);
	}

	public void add(Edge edge) {
		edges.add(edge);
	}

	/** Says of two nodes that they are not the same. It is not kept in the graph. */
	public void tellApart(NodeId one, NodeId other) {
		distinct.add(new Distinct(one, other));
	}

	public List<GraphNode> nodes() {
		return List.copyOf(nodes);
	}

	/** The nodes of one type. */
	public <N extends GraphNode> List<N> nodes(Class<N> type) {
		return nodes.stream().filter(type::isInstance).map(type::cast).toList();
	}

	public List<Edge> edges() {
		return List.copyOf(edges);
	}

	/**
	 * Says on the relationships between talks and topics when the talks were held. To be
	 * called once, when all is stated.
	 */
	public void addTalkDays() {
		var dated = TalkDays.in(this);
		edges.clear();
		edges.addAll(dated);
	}

	/** Which nodes are not the same, in either order. */
	public List<Distinct> distinct() {
		return List.copyOf(distinct);
	}

	/**
	 * Checks that everything is stated once and that relationships have their nodes.
	 * @throws IllegalArgumentException otherwise
	 */
	void check() {
		var ids = nodes.stream().map(GraphNode::id).collect(Collectors.toSet());
		require(ids.size() == nodes.size(), () -> "a node is stated twice");
		var keys = new HashSet<Edge.Key>();
		for (var edge : edges) {
			require(ids.contains(edge.from().toString()) && ids.contains(edge.to().toString()),
					() -> "%s connects a node that is not stated".formatted(edge));
			require(keys.add(edge.key()), () -> "%s is stated twice".formatted(edge));
		}
	}

	private static void require(boolean holds, Supplier<String> otherwise) {
		if (!holds) {
			throw new IllegalArgumentException(otherwise.get());
		}
	}

}
