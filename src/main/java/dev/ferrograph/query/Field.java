package dev.ferrograph.query;

import dev.ferrograph.query.RowType.NodeType;
import java.util.List;

/** What fills a field of the schema. */
sealed interface Field {

	/** The property, or the column, of this name. */
	record Property(String name, boolean nullable) implements Field {
	}

	/**
	 * Rows of their own.
	 *
	 * @param type what they are
	 * @param shape how the field holds them
	 * @param origin how to get to them
	 */
	record Rows(RowType type, Shape shape, Origin origin) implements Field {

		/**
		 * The order of the rows where a request asks for no other; empty where they come
		 * as the statement has put them.
		 */
		List<Order> orders() {
			return switch (origin) {
				case Origin.Column column -> List.of();
				case Origin.Walk walk -> endingWithId(walk.order());
				case Origin.Computed computed -> endingWithId(computed.order());
				default -> endingWithId(type.order());
			};
		}

		/** Nodes are told apart by their ids. */
		private List<Order> endingWithId(List<Order> orders) {
			return type instanceof NodeType ? Order.endingWithId(orders) : orders;
		}

	}

	/** How a field holds its rows. */
	enum Shape {

		ONE, LIST, CONNECTION

	}

}
