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
		 * The order of the rows where a request asks for no other; nodes are told apart
		 * by their ids.
		 */
		List<Order> orders() {
			var orders = switch (origin) {
				case Origin.Walk walk -> walk.order();
				case Origin.Computed computed -> computed.order();
				default -> type.order();
			};
			return type instanceof NodeType ? Order.endingWithId(orders) : orders;
		}

	}

	/** How a field holds its rows. */
	enum Shape {

		ONE, LIST, CONNECTION

	}

}
