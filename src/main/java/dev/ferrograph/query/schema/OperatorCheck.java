package dev.ferrograph.query.schema;

import dev.ferrograph.query.schema.RowType.NodeType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Checks that filters compare values and count nodes in ways that have an effect. */
final class OperatorCheck {

	/** The operators of each filter of values, and what each is given; T is the value. */
	private static final Map<String, String> COMPARISONS = Map.of("eq", "T", "in", "[T!]", "lt", "T", "lte", "T", "gt",
			"T", "gte", "T", "isNull", "Boolean");

	/** Those that only texts have. */
	private static final Map<String, String> OF_TEXTS = Map.of("contains", "T", "startsWith", "T", "ignoreCase",
			"Boolean");

	/** Those that there are for kinds, which are labels. */
	private static final Set<String> OF_KINDS = Set.of("eq", "in");

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
		else {
			checkComparison(input, field);
		}
	}

	private void checkComparison(String input, GraphQLInputObjectField field) {
		var value = withoutEnd(input, InputMappingReader.WHERE);
		var operators = new TreeMap<>(COMPARISONS);
		if (value.equals("String")) {
			operators.putAll(OF_TEXTS);
		}
		if (value.equals("NodeKind")) {
			operators.keySet().retainAll(OF_KINDS);
		}
		var expected = operators.get(field.getName());
		if (expected == null) {
			problems.add(input + "." + field.getName(),
					"nothing compares so; a filter of values may have " + String.join(", ", operators.keySet()));
		}
		else {
			check(input, field, expected.replace("T", value.equals("Id") ? "ID" : value));
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
