package dev.ferrograph.query.schema;

import dev.ferrograph.query.schema.RowType.NodeType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Checks that filters compare values and count nodes in ways that have an effect. */
final class OperatorCheck {

	private static final Set<String> COMPARISONS = new TreeSet<>(
			Set.of("eq", "in", "lt", "lte", "gt", "gte", "contains", "startsWith", "ignoreCase", "isNull"));

	private static final Map<String, String> OF_COUNTS = Map.of("eq", "Int", "in", "[Int!]", "lt", "Int", "lte", "Int",
			"gt", "Int", "gte", "Int");

	private final GraphQLSchema schema;

	private final Mapping mapping;

	private final SchemaProblems problems;

	OperatorCheck(GraphQLSchema schema, Mapping mapping, SchemaProblems problems) {
		this.schema = schema;
		this.mapping = mapping;
		this.problems = problems;
	}

	void check() {
		for (var type : schema.getAllTypesAsList()) {
			if (type instanceof GraphQLInputObjectType input && input.getName().endsWith(InputMappingReader.WHERE)
					&& !isOfNodes(input.getName(), InputMappingReader.WHERE)) {
				input.getFieldDefinitions().forEach(field -> check(input.getName(), field));
			}
		}
	}

	private void check(String input, GraphQLInputObjectField field) {
		if (input.endsWith(InputMappingReader.LIST_WHERE)) {
			checkQuantifier(input, field);
		}
		else if (isOfNodes(input, InputMappingReader.COUNT_WHERE)) {
			var filter = withoutEnd(input, InputMappingReader.COUNT_WHERE) + InputMappingReader.WHERE;
			check(input, field, field.getName().equals("where") ? filter : OF_COUNTS.getOrDefault(field.getName(), ""));
		}
		else if (!COMPARISONS.contains(field.getName())) {
			problems.add(input + "." + field.getName(),
					"nothing compares so; a filter of values may have " + String.join(", ", COMPARISONS));
		}
	}

	private void checkQuantifier(String input, GraphQLInputObjectField field) {
		var item = withoutEnd(input, InputMappingReader.LIST_WHERE);
		check(input, field, switch (field.getName()) {
			case "some", "none", "all" -> item + InputMappingReader.WHERE;
			case "count" ->
				isOfNodes(input, InputMappingReader.LIST_WHERE) ? item + InputMappingReader.COUNT_WHERE : "";
			default -> "";
		});
	}

	private void check(String input, GraphQLInputObjectField field, String expected) {
		var given = GraphQLTypeUtil.simplePrint(GraphQLTypeUtil.unwrapNonNull(field.getType()));
		if (expected.isEmpty()) {
			problems.add(input + "." + field.getName(), "nothing reads it");
		}
		else if (!given.equals(expected)) {
			problems.add(input + "." + field.getName(), "its type is %s, and must be %s".formatted(given, expected));
		}
	}

	private boolean isOfNodes(String input, String end) {
		return input.endsWith(end) && mapping.types().get(withoutEnd(input, end)) instanceof NodeType;
	}

	private static String withoutEnd(String text, String end) {
		return text.substring(0, text.length() - end.length());
	}

}
