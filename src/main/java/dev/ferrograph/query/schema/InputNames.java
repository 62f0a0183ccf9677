package dev.ferrograph.query.schema;

import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLTypeUtil;

/**
 * The names of input types say what they are for: a filter of type {@code T} is
 * {@code TWhere}, quantifiers over many are {@code TListWhere}, conditions on their
 * number {@code TCountWhere}, orders {@code TOrder}.
 */
public final class InputNames {

	public static final String WHERE = "Where";

	public static final String ORDER = "Order";

	static final String LIST_WHERE = "ListWhere";

	static final String COUNT_WHERE = "CountWhere";

	private InputNames() {
	}

	/** The name without that end; the same if it has another one. */
	static String withoutEnd(String name, String end) {
		return name.endsWith(end) ? name.substring(0, name.length() - end.length()) : name;
	}

	/** The name of the field's type, or of the type of its list's items. */
	static String typeOf(GraphQLInputObjectField field) {
		return GraphQLTypeUtil.unwrapAll(field.getType()).getName();
	}

}
