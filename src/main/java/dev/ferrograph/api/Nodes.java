package dev.ferrograph.api;

import graphql.language.Node;
import java.util.List;
import java.util.stream.Stream;

/** The nodes of a parsed text. */
public final class Nodes {

	private Nodes() {
	}

	/** A node and all nodes below it. */
	@SuppressWarnings({ "unchecked", "rawtypes" })
	public static Stream<Node<?>> of(Node<?> node) {
		return Stream.concat(Stream.of(node), ((List<Node>) (List) node.getChildren()).stream().flatMap(Nodes::of));
	}

}
