package dev.ferrograph.reference;

import graphql.schema.GraphQLDirectiveContainer;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the schema's directives say. */
final class Directives {

	private Directives() {
	}

	/** Null where there is no such directive, or no such argument is given. */
	static String text(GraphQLDirectiveContainer element, String directive, String argument) {
		var applied = element.getAppliedDirective(directive);
		Object value = applied == null ? null : applied.getArgument(argument).getValue();
		return value == null ? null : value.toString();
	}

	/** The keys of the directive's order; none where it gives none. */
	static List<String> order(GraphQLDirectiveContainer element, String directive) {
		var applied = element.getAppliedDirective(directive);
		List<String> keys = applied == null ? null : applied.getArgument("orderBy").getValue();
		return keys == null ? List.of() : keys;
	}

	/** Where a relationship leads from a node, or from where it comes. */
	static List<Row> walk(Vertex from, GraphQLDirectiveContainer field) {
		var type = text(field, "relationship", "type");
		var out = "OUT".equals(text(field, "relationship", "direction"));
		var seen = new HashSet<Vertex>();
		return from.arcs(type, out)
			.stream()
			.filter(arc -> seen.add(arc.from(from)))
			.map(arc -> Row.along(arc, from))
			.toList();
	}

	static List<Arc> arcs(Vertex from, GraphQLDirectiveContainer field) {
		return from.arcs(text(field, "relationship", "type"), "OUT".equals(text(field, "relationship", "direction")));
	}

	static String name(GraphQLType type) {
		return GraphQLTypeUtil.unwrapAll(type).getName();
	}

	static boolean isList(GraphQLType type) {
		return GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(type));
	}

	static boolean isConnection(GraphQLType type) {
		return name(type).endsWith("Connection");
	}

	static Set<String> pageArguments() {
		return Set.of("first", "last", "after", "before");
	}

}
