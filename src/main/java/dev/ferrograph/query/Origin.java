package dev.ferrograph.query;

import java.util.List;

/** How to get from a row to the rows of one of its fields. */
sealed interface Origin {

	/** All nodes of the type, or the one whose id is asked for. */
	record All() implements Origin {
	}

	/**
	 * Along a relationship.
	 *
	 * @param relationship its type in the graph
	 * @param outgoing whether it starts at the row
	 * @param order the order of what it leads to
	 */
	record Walk(String relationship, boolean outgoing, List<Order> order) implements Origin {
	}

	/**
	 * By a statement.
	 *
	 * @param order the order of what it yields
	 */
	record Computed(StatementFile file, List<Order> order) implements Origin {
	}

	/** From a relationship to the node at its start, or else at its end. */
	record End(boolean start) implements Origin {
	}

	/** To the node whose id the property holds. */
	record Lookup(String property) implements Origin {
	}

	/** To what the statement that made the row has put into this column. */
	record Column(String name) implements Origin {
	}

}
