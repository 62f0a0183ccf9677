package dev.ferrograph.reference;

import dev.ferrograph.reference.Ordering.Key;
import graphql.schema.GraphQLDirectiveContainer;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The order of a list: what the request asks for, or else what the schema says. */
record Orders(GraphQLSchema schema, Conditions conditions) {

	/**
	 * The order of a field's rows.
	 * @param rowType the type of a row, or of its node
	 * @param asked null or empty where the request asks for none
	 */
	Ordering of(GraphQLFieldDefinition field, String rowType, List<Map<String, Object>> asked) {
		if (asked != null && !asked.isEmpty()) {
			return byId(new Ordering(asked.stream().map(one -> asked(rowType, one)).toList()));
		}
		var keys = new ArrayList<String>();
		for (var directive : List.of("relationship", "computed", "groupBy")) {
			keys.addAll(Directives.order(field, directive));
		}
		var type = (GraphQLFieldsContainer) schema.getType(rowType);
		if (keys.isEmpty()) {
			for (var directive : List.of("node", "edge")) {
				keys.addAll(Directives.order((GraphQLDirectiveContainer) type, directive));
			}
		}
		return byId(new Ordering(keys.stream().map(key -> said(type, key)).toList()));
	}

	private static Ordering byId(Ordering order) {
		return order.then(new Key(row -> row.value() instanceof Vertex node ? node.id() : "", false));
	}

	private Key said(GraphQLFieldsContainer type, String text) {
		var descending = text.endsWith(" DESC");
		var path = text.replace(" DESC", "").split("\\.");
		return new Key(row -> path.length == 1 ? get(row, path[0]) : sortKey(hop(type, row, path[0]), path[1]),
				descending);
	}

	private Object get(Row row, String name) {
		return row.beside().containsKey(name) ? row.beside().get(name) : sortKey(row.value(), name);
	}

	/** What a value is sorted by in an order that names this property. */
	private Object sortKey(Object value, String name) {
		if (value instanceof Vertex node && Types.find(schema, node) instanceof GraphQLObjectType type
				&& type.getField(name) != null
				&& Directives.text(type.getField(name), "text", "sortKey") instanceof String key) {
			return node.get(key);
		}
		return property(value, name);
	}

	private static Object hop(GraphQLFieldsContainer type, Row row, String name) {
		if (row.beside().containsKey(name)) {
			return row.beside().get(name);
		}
		var field = type.getField(name);
		return switch (row.value()) {
			case Vertex node -> Directives.walk(node, field).stream().map(Row::value).findFirst().orElse(null);
			case Arc arc -> field.hasAppliedDirective("start") ? arc.start() : arc.end();
			default -> property(row.value(), name);
		};
	}

	/** A property of a node or relationship, or a column. */
	static Object property(Object value, String name) {
		return switch (value) {
			case null -> null;
			case Vertex node -> node.get(name);
			case Arc arc -> arc.properties().get(name);
			case Map<?, ?> columns -> columns.get(name);
			default -> throw new IllegalArgumentException("no " + name + " in " + value);
		};
	}

	private Key asked(String rowType, Map<String, Object> order) {
		return asked(rowType + "Order", order, row -> (Vertex) row.value());
	}

	/** A key of the node that belongs to a row; null where there is no such node. */
	@SuppressWarnings("unchecked")
	private Key asked(String inputType, Map<String, Object> order, Function<Row, Vertex> node) {
		var input = (GraphQLInputObjectType) schema.getType(inputType);
		var chosen = order.entrySet().iterator().next();
		var field = input.getField(chosen.getKey());
		if (!field.hasAppliedDirective("relationship")) {
			return new Key(row -> sortKey(node.apply(row), chosen.getKey()), "DESC".equals(chosen.getValue()));
		}
		var type = Directives.name(field.getType());
		if (type.endsWith("Order")) {
			return asked(type, (Map<String, Object>) chosen.getValue(), row -> first(node.apply(row), field));
		}
		var count = (Map<String, Object>) chosen.getValue();
		var where = (Map<String, Object>) count.get("where");
		var counted = (GraphQLInputObjectType) schema.getType(type);
		var filter = Directives.name(counted.getField("where").getType());
		return new Key(row -> node.apply(row) == null ? null
				: Directives.walk(node.apply(row), field)
					.stream()
					.filter(to -> where == null || conditions.hold((Vertex) to.value(), filter, where))
					.count(),
				"DESC".equals(count.get("direction")));
	}

	private static Vertex first(Vertex from, GraphQLInputObjectField field) {
		return from == null ? null
				: Directives.walk(from, field).stream().map(row -> (Vertex) row.value()).findFirst().orElse(null);
	}

}
