package dev.ferrograph.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the schema says the rows of an answer are: nodes, relationships, or the columns of
 * a statement.
 */
sealed interface RowType {

	/** The type's name in the schema. */
	String name();

	/** The order of lists for which nothing else is said. */
	List<Order> order();

	/**
	 * Nodes.
	 *
	 * @param label the label that they carry; null for an interface of nodes of any label
	 * @param variants the labels of the object types that they can be, by type name: the
	 * type itself, or all implementations of an interface
	 */
	record NodeType(String name, @Nullable String label, List<Order> order, List<Variant> variants) implements RowType {

		boolean isInterface() {
			return variants.size() != 1 || !variants.getFirst().name().equals(name);
		}
	}

	/** An object type that a node can be, and the label by which it is known. */
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

}
