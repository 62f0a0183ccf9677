package dev.ferrograph.query;

import dev.ferrograph.query.RowType.NodeType;

/** What a field of a filter or of an order is about. */
sealed interface Input {

	/** The property of this name. */
	record Value(String property) implements Input {
	}

	/** The node's label. */
	record Kind() implements Input {
	}

	/**
	 * The nodes at the other end of a relationship.
	 *
	 * @param walk how to get there
	 * @param target what they are
	 * @param where the input type of conditions on them
	 * @param many whether there can be several, so that a quantifier says how many must
	 * meet the condition
	 */
	record Related(Origin.Walk walk, NodeType target, String where, boolean many) implements Input {
	}

	/** More conditions on the same node. */
	record Combined(Operator operator) implements Input {
	}

	/** How conditions are combined. */
	enum Operator {

		AND, OR, NOT

	}

}
