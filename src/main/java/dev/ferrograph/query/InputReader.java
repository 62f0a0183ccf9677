package dev.ferrograph.query;

import dev.ferrograph.query.Input.Combined;
import dev.ferrograph.query.Input.Kind;
import dev.ferrograph.query.Input.Operator;
import dev.ferrograph.query.Input.Related;
import dev.ferrograph.query.Input.Value;
import dev.ferrograph.query.RowType.NodeType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Reads what the fields of filters and orders are about. A filter of type {@code T} is
 * the input type {@code TWhere}; quantifiers over many are in {@code TListWhere}, orders
 * in {@code TOrder}.
 */
final class InputReader {

	private static final String WHERE = "Where";

	private static final String LIST_WHERE = "ListWhere";

	private static final String ORDER = "Order";

	private final GraphQLSchema schema;

	private final Map<String, RowType> types;

	private InputReader(GraphQLSchema schema, Map<String, RowType> types) {
		this.schema = schema;
		this.types = types;
	}

	/** The fields of all filters and orders by input type, in the schema's order. */
	static Map<String, Map<String, Input>> read(GraphQLSchema schema, Map<String, RowType> types) {
		var reader = new InputReader(schema, types);
		var inputs = new LinkedHashMap<String, Map<String, Input>>();
		for (var type : types.values()) {
			for (var suffix : List.of(WHERE, ORDER)) {
				if (schema.getType(type.name() + suffix) instanceof GraphQLInputObjectType input) {
					inputs.put(input.getName(), reader.fields(input));
				}
			}
		}
		return inputs;
	}

	private Map<String, Input> fields(GraphQLInputObjectType type) {
		var fields = new LinkedHashMap<String, Input>();
		type.getFieldDefinitions().forEach(field -> fields.put(field.getName(), input(field)));
		return fields;
	}

	private Input input(GraphQLInputObjectField field) {
		var type = ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType())).getName();
		if (field.hasAppliedDirective("relationship")) {
			return related(field, type);
		}
		return switch (field.getName()) {
			case "AND" -> new Combined(Operator.AND);
			case "OR" -> new Combined(Operator.OR);
			case "NOT" -> new Combined(Operator.NOT);
			default -> type.equals("NodeKindWhere") ? new Kind() : new Value(field.getName());
		};
	}

	private Related related(GraphQLInputObjectField field, String type) {
		var relationship = field.getAppliedDirective("relationship");
		var walk = new Origin.Walk(relationship.getArgument("type").getValue(),
				"OUT".equals(relationship.getArgument("direction").getValue()), List.of());
		// an order counts what it is related to, and has the condition inside
		var where = type.endsWith(WHERE) ? type : conditionOf(type);
		var many = where.endsWith(LIST_WHERE);
		var target = where.substring(0, where.length() - (many ? LIST_WHERE : WHERE).length());
		return new Related(walk, (NodeType) Objects.requireNonNull(types.get(target), target), target + WHERE, many);
	}

	private String conditionOf(String count) {
		var where = ((GraphQLInputObjectType) schema.getType(count)).getField("where").getType();
		return ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(where)).getName();
	}

}
