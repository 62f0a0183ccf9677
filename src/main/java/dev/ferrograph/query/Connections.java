package dev.ferrograph.query;

import graphql.schema.GraphQLObjectType;

/**
 * How the schema spells lists that come page by page, after the
 * <a href="https://relay.dev/graphql/connections.htm">Relay connections
 * specification</a>.
 */
public final class Connections {

	public static final String NODE = "node";

	public static final String CURSOR = "cursor";

	public static final String PAGE_INFO = "PageInfo";

	private Connections() {
	}

	/** Whether it is a type of such lists. */
	public static boolean isConnection(String type) {
		return type.endsWith("Connection");
	}

	/** Whether an edge says more than its node and its cursor. */
	static boolean hasColumns(GraphQLObjectType edge) {
		return edge.getFieldDefinitions()
			.stream()
			.anyMatch(field -> !field.getName().equals(NODE) && !field.getName().equals(CURSOR));
	}

}
