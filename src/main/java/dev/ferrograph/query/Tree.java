package dev.ferrograph.query;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The keys in an answer's tree that are not result keys of the request: they begin with a
 * colon, which no name in GraphQL does.
 */
final class Tree {

	/** The labels of a node, where its type is an interface. */
	static final String LABELS = ":labels";

	/** The rows of a connection, one more than asked for where there are more. */
	static final String ROWS = ":rows";

	/** How many rows a connection has in all. */
	static final String TOTAL = ":total";

	/** What was asked for of a connection: which page, and in which order. */
	static final String PAGE = ":page";

	/** The values that a row of a connection is sorted by. */
	static final String KEYS = ":keys";

	/** A node among those found by their ids. */
	static final String NODE = ":node";

	private Tree() {
	}

	/** Whether it is the tree of a connection without rows. */
	static boolean isEmpty(@Nullable Object tree) {
		return tree instanceof Map<?, ?> connection
				&& (List.of().equals(connection.get(ROWS)) || Long.valueOf(0).equals(connection.get(TOTAL)));
	}

}
