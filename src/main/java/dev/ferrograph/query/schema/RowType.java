package dev.ferrograph.query.schema;

import java.util.List;

/**
 * What the schema says the rows of an answer are: nodes, relationships, or the columns of
 * a statement.
 */
public sealed interface RowType {

	/** The type's name in the schema. */
	String name();

	/** The order of lists for which nothing else is said. */
	List<Order> order();

	/**
	 * Nodes.
	 *
	 * @param labels the labels by which such nodes are found, of which each has one: its
	 * own, or, of an interface without a label, those of its implementations
	 * @param variants the object types that such a node can be: the type itself, or all
	 * implementations of an interface
	 */
	record NodeType(String name, List<String> labels, List<Order> order, List<Variant> variants) implements RowType {

		public boolean isInterface() {
			return variants.size() != 1 || !variants.getFirst().name().equals(name);
		}

	}

	/** An object type that a node can be, and the label that tells it from the others. */
	record Variant(String name, String label) {
	}

	/**
	 * Relationships, each with its two ends.
	 *
	 * @param relationship their type in the graph
	 */
	record EdgeType(String name, String relationship, List<Order> order) implements RowType {
	}

	/** The columns of a {@link StatementFile}. */
	record ColumnsType(String name) implements RowType {

		@Override
		public List<Order> order() {
			return List.of();
		}

	}

	/** The object type whose fields stand for those of all rows. */
	default String objectType() {
		return this instanceof NodeType node ? node.variants().getFirst().name() : name();
	}

}
