package dev.ferrograph.query.schema;

import dev.ferrograph.query.schema.InputMapping.Combined;
import dev.ferrograph.query.schema.InputMapping.KeyOfRelated;
import dev.ferrograph.query.schema.InputMapping.Kind;
import dev.ferrograph.query.schema.InputMapping.OfType;
import dev.ferrograph.query.schema.InputMapping.Operator;
import dev.ferrograph.query.schema.InputMapping.Related;
import dev.ferrograph.query.schema.InputMapping.Texts;
import dev.ferrograph.query.schema.InputMapping.Value;
import dev.ferrograph.query.schema.RowType.NodeType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what the fields of filters and orders are in the graph. */
final class InputMappingReader {

	private static final String TEXTS = "String" + InputNames.LIST_WHERE;

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
			for (var suffix : List.of(InputNames.WHERE, InputNames.ORDER)) {
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
		var type = InputNames.typeOf(field);
		if (field.hasAppliedDirective("relationship")) {
			return related(field, type);
		}
		return switch (field.getName()) {
			case "AND" -> new Combined(Operator.AND);
			case "OR" -> new Combined(Operator.OR);
			case "NOT" -> new Combined(Operator.NOT);
			default -> value(field.getName(), type);
		};
	}

	private InputMapping value(String name, String type) {
		if (type.equals("NodeKindWhere")) {
			return new Kind();
		}
		if (type.equals(TEXTS)) {
			return new Texts(name);
		}
		return type.endsWith(InputNames.WHERE)
				&& types.get(InputNames.withoutEnd(type, InputNames.WHERE)) instanceof NodeType nodes
						? new OfType(nodes, type) : new Value(name);
	}

	private InputMapping related(GraphQLInputObjectField field, String type) {
		var relationship = field.getAppliedDirective("relationship");
		var traversal = new Origin.Traversal(Directives.text(relationship, "type"),
				Directives.text(relationship, "direction").equals("OUT"), List.of());
		if (type.endsWith(InputNames.ORDER)) {
			return new KeyOfRelated(traversal,
					nodes(InputNames.withoutEnd(type, InputNames.ORDER), "%s is not an order of nodes", type), type);
		}
		// an order counts what it is related to, and has the condition inside
		var where = type.endsWith(InputNames.WHERE) ? type : conditionOf(type);
		var many = where.endsWith(InputNames.LIST_WHERE);
		var target = nodes(InputNames.withoutEnd(where, many ? InputNames.LIST_WHERE : InputNames.WHERE),
				"%s is not a filter of nodes", where);
		return new Related(traversal, target, target.name() + InputNames.WHERE, many);
	}

	private NodeType nodes(String name, String otherwise, String input) {
		if (!(types.get(name) instanceof NodeType nodes)) {
			throw new IllegalArgumentException(otherwise.formatted(input));
		}
		return nodes;
	}

	private String conditionOf(String count) {
		if (schema.getType(count) instanceof GraphQLInputObjectType type
				&& type.getField("where") instanceof GraphQLInputObjectField where) {
			return InputNames.typeOf(where);
		}
		throw new IllegalArgumentException("%s has no where that says what is counted".formatted(count));
	}

}
