package dev.ferrograph.query.schema;

import dev.ferrograph.query.schema.InputMapping.Combined;
import dev.ferrograph.query.schema.InputMapping.Kind;
import dev.ferrograph.query.schema.InputMapping.Operator;
import dev.ferrograph.query.schema.InputMapping.Related;
import dev.ferrograph.query.schema.InputMapping.Value;
import dev.ferrograph.query.schema.RowType.NodeType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads what the fields of filters and orders are in the graph. A filter of type
 * {@code T} is the input type {@code TWhere}; quantifiers over many are in
 * {@code TListWhere}, orders in {@code TOrder}.
 */
final class InputMappingReader {

	static final String WHERE = "Where";

	static final String ORDER = "Order";

	private static final String LIST_WHERE = "ListWhere";

	private final GraphQLSchema schema;

	private final Map<String, RowType> types;

	private final SchemaProblems problems;

	InputMappingReader(GraphQLSchema schema, Map<String, RowType> types, SchemaProblems problems) {
		this.schema = schema;
		this.types = types;
		this.problems = problems;
	}

	/** The fields of all filters and orders by input type, in the schema's order. */
	Map<String, Map<String, InputMapping>> read() {
		var inputs = new LinkedHashMap<String, Map<String, InputMapping>>();
		for (var type : types.values()) {
			for (var suffix : List.of(WHERE, ORDER)) {
				if (schema.getType(type.name() + suffix) instanceof GraphQLInputObjectType input) {
					inputs.put(input.getName(), fields(input));
				}
			}
		}
		return inputs;
	}

	private Map<String, InputMapping> fields(GraphQLInputObjectType type) {
		var fields = new LinkedHashMap<String, InputMapping>();
		type.getFieldDefinitions()
			.forEach(field -> problems.collect(type.getName() + "." + field.getName(),
					() -> fields.put(field.getName(), input(field))));
		return fields;
	}

	private InputMapping input(GraphQLInputObjectField field) {
		var type = typeName(field);
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
		var traversal = new Origin.Traversal(Directives.text(relationship, "type"),
				Directives.text(relationship, "direction").equals("OUT"), List.of());
		// an order counts what it is related to, and has the condition inside
		var where = type.endsWith(WHERE) ? type : conditionOf(type);
		var many = where.endsWith(LIST_WHERE);
		var target = where.substring(0, where.length() - (many ? LIST_WHERE : WHERE).length());
		if (!(types.get(target) instanceof NodeType nodes)) {
			throw new IllegalArgumentException("%s is not a filter of nodes".formatted(where));
		}
		return new Related(traversal, nodes, target + WHERE, many);
	}

	private String conditionOf(String count) {
		if (schema.getType(count) instanceof GraphQLInputObjectType type
				&& type.getField("where") instanceof GraphQLInputObjectField where) {
			return typeName(where);
		}
		throw new IllegalArgumentException("%s has no where that says what is counted".formatted(count));
	}

	private static String typeName(GraphQLInputObjectField field) {
		return ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType())).getName();
	}

}
