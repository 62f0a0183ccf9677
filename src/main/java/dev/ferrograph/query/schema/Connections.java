package dev.ferrograph.query.schema;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Set;

/**
 * How the schema spells lists that come page by page, after the
 * <a href="https://relay.dev/graphql/connections.htm">Relay connections
 * specification</a>.
 */
public final class Connections {

	public static final String EDGES = "edges";

	public static final String NODES = "nodes";

	public static final String NODE = "node";

	public static final String CURSOR = "cursor";

	public static final String PAGE_INFO = "PageInfo";

	public static final String FACETS = "facets";

	/** The end of the names of types whose fields count the entries of lists. */
	private static final String FACETS_TYPE = "Facets";

	/** The fields that a connection may have. */
	static final Set<String> FIELDS = Set.of(EDGES, NODES, "pageInfo", "totalCount", FACETS);

	/** The fields that PageInfo may have. */
	static final Set<String> PAGE_INFO_FIELDS = Set.of("hasNextPage", "hasPreviousPage", "startCursor", "endCursor");

	private Connections() {
	}

	/** Whether it is the name of a type of such lists. */
	public static boolean isConnection(String type) {
		return type.endsWith("Connection");
	}

	/** The name of the type of the entries that such a type's fields count. */
	static String facetsOf(String type) {
		if (!type.endsWith(FACETS_TYPE)) {
			throw new IllegalArgumentException("@groupBy is for fields of a type that is called like the type of what"
					+ " is counted, with Facets at its end");
		}
		return type.substring(0, type.length() - FACETS_TYPE.length());
	}

	/** The name of the type whose fields count entries of a type. */
	static String facetsType(String entries) {
		return entries + FACETS_TYPE;
	}

	/** Whether an edge says more than its node and its cursor. */
	static boolean hasColumns(GraphQLObjectType edge) {
		return edge.getFieldDefinitions()
			.stream()
			.anyMatch(field -> !field.getName().equals(NODE) && !field.getName().equals(CURSOR));
	}

	/** The name of the type of the nodes of a connection that a field answers. */
	static String nodeTypeName(GraphQLFieldDefinition field) {
		var connection = (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(field.getType());
		var edge = (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(connection.getField(EDGES).getType());
		return GraphQLTypeUtil.unwrapAll(edge.getField(NODE).getType()).getName();
	}

	/**
	 * The name of the type of a connection's rows: of its nodes, or of its edges where
	 * these say more.
	 * @throws IllegalArgumentException if it has no edges with nodes
	 */
	static String rowTypeName(GraphQLObjectType connection) {
		var edges = connection.getField(EDGES);
		if (edges == null || !(GraphQLTypeUtil.unwrapAll(edges.getType()) instanceof GraphQLObjectType edge)
				|| edge.getField(NODE) == null) {
			throw new IllegalArgumentException("%s has no edges with a node".formatted(connection.getName()));
		}
		return hasColumns(edge) ? edge.getName() : GraphQLTypeUtil.unwrapAll(edge.getField(NODE).getType()).getName();
	}

}
