package dev.ferrograph.query.schema;

import dev.ferrograph.query.schema.RowType.NodeType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a field of an object type is in the graph. */
public sealed interface FieldMapping {

	/**
	 * The property, or the column, of this name.
	 *
	 * @param type the values that it may have
	 * @param nullable whether it may be missing
	 * @param folded the property that holds its text without case and accents; null if
	 * there is none
	 * @param sortKey the property that lists are sorted by in its place; null if that is
	 * itself
	 */
	record Property(String name, LeafType type, boolean nullable, @Nullable String folded,
			@Nullable String sortKey) implements FieldMapping {
	}

	/**
	 * Rows of their own.
	 *
	 * @param type what they are
	 * @param cardinality how the field holds them
	 * @param origin where they come from
	 */
	record Rows(RowType type, Cardinality cardinality, Origin origin) implements FieldMapping {

		/**
		 * The order of the rows where a request asks for no other; empty where they keep
		 * the order in which the statement returns them.
		 */
		public List<Order> orders() {
			return switch (origin) {
				case Origin.Column column -> List.of();
				case Origin.Traversal traversal -> endingWithId(traversal.order());
				case Origin.Computed computed -> endingWithId(computed.order());
				case Origin.Grouped grouped -> grouped.order();
				default -> endingWithId(type.order());
			};
		}

		/** Nodes are told apart by their ids. */
		private List<Order> endingWithId(List<Order> orders) {
			return type instanceof NodeType ? Order.endingWithId(orders) : orders;
		}

	}

	/** How a field holds its rows. */
	enum Cardinality {

		ONE, LIST, CONNECTION

	}

}
