package dev.ferrograph.ingest.graph;

import java.util.ArrayList;
import java.util.List;

/** Collects nodes and relationships on their way into the graph. */
public final class GraphContent {

	private final List<GraphNode> nodes = new ArrayList<>();

	private final List<Edge> edges = new ArrayList<>();

	public void add(GraphNode node) {
		nodes.add(node);
	}

	public void add(Edge edge) {
		edges.add(edge);
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

}
