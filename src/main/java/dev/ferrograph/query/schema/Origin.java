package dev.ferrograph.query.schema;

import java.util.List;

/** Where the rows of a field come from. */
public sealed interface Origin {

	/** All nodes of the type; a root field. */
	record All() implements Origin {
	}

	/** The node whose id is the argument {@code id}; a root field. */
	record ById() implements Origin {

		/** The name of the argument. */
		public static final String ARGUMENT = "id";

	}

	/**
	 * The nodes whose ids are in the argument {@code ids}, in its order; a root field.
	 */
	record ByIds() implements Origin {

		/** The name of the argument. */
		public static final String ARGUMENT = "ids";

	}

	/**
	 * The other ends of the row's relationships of a type, or these relationships.
	 *
	 * @param relationship the type in the graph
	 * @param outgoing whether they start at the row
	 * @param order the order of what they lead to
	 */
	record Traversal(String relationship, boolean outgoing, List<Order> order) implements Origin {
	}

	/**
	 * What a statement returns.
	 *
	 * @param order the order of its rows
	 */
	record Computed(StatementFile file, List<Order> order) implements Origin {
	}

	/**
	 * The entries of a list, counted by what a path leads to from each.
	 *
	 * @param type what the entries are, by the type's name
	 * @param path names of fields
	 * @param order the order of the groups
	 */
	record Grouped(String type, List<String> path, List<Order> order) implements Origin {

		/** The column that holds the number of entries. */
		public static final String COUNT = "count";

	}

	/** The node at the start or else at the end of the row, a relationship. */
	record End(boolean start) implements Origin {
	}

	/** The node whose id is in this property of the row. */
	record Lookup(String property) implements Origin {
	}

	/** What the statement that returned the row has in this column. */
	record Column(String name) implements Origin {
	}

}
