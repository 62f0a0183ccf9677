package dev.ferrograph.query.schema;

import dev.ferrograph.query.schema.RowType.NodeType;

/** What a field of a filter or of an order is about. */
public sealed interface InputMapping {

	/** The property of this name. */
	record Value(String property) implements InputMapping {
	}

	/** The texts in the property of this name. */
	record Texts(String property) implements InputMapping {
	}

	/** The node's label. */
	record Kind() implements InputMapping {
	}

	/**
	 * The nodes at the other end of a relationship.
	 *
	 * @param traversal how to get there
	 * @param target what they are
	 * @param where the input type of conditions on them
	 * @param many whether there can be several, so that a quantifier says how many must
	 * meet the condition
	 */
	record Related(Origin.Traversal traversal, NodeType target, String where, boolean many) implements InputMapping {
	}

	/**
	 * A key of the one node at the other end of a relationship.
	 *
	 * @param traversal how to get there
	 * @param target what it is
	 * @param order the input type of its keys
	 */
	record KeyOfRelated(Origin.Traversal traversal, NodeType target, String order) implements InputMapping {
	}

	/**
	 * Conditions on the node if it is of a type; other nodes meet them.
	 *
	 * @param where the input type of the conditions
	 */
	record OfType(NodeType type, String where) implements InputMapping {
	}

	/** More conditions on the same node. */
	record Combined(Operator operator) implements InputMapping {
	}

	/** How conditions are combined. */
	enum Operator {

		AND, OR, NOT

	}

}
