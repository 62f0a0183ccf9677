package dev.ferrograph.query.schema;

import dev.ferrograph.query.schema.RowType.NodeType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Checks that filters compare values and count nodes in ways that have an effect. */
final class OperatorCheck {

	/** All but those that only texts have. */
	private static final Set<Comparison> OF_VALUES = EnumSet
		.complementOf(EnumSet.of(Comparison.CONTAINS, Comparison.STARTS_WITH));

	/** Kinds are labels. */
	private static final Set<Comparison> OF_KINDS = EnumSet.of(Comparison.EQ, Comparison.IN);

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
			if (type instanceof GraphQLInputObjectType input && input.getName().endsWith(InputNames.WHERE)
					&& !isOfNodes(input.getName(), InputNames.WHERE)) {
				input.getFieldDefinitions().forEach(field -> check(input.getName(), field));
			}
		}
	}

	private void check(String input, GraphQLInputObjectField field) {
		if (input.endsWith(InputNames.LIST_WHERE)) {
			checkQuantifier(input, field);
		}
		else if (isOfNodes(input, InputNames.COUNT_WHERE)) {
			var filter = InputNames.withoutEnd(input, InputNames.COUNT_WHERE) + InputNames.WHERE;
			check(input, field, field.getName().equals("where") ? filter
					: given(OF_VALUES, "Int").getOrDefault(field.getName(), ""));
		}
		else {
			checkComparison(input, field);
		}
	}

	private void checkComparison(String input, GraphQLInputObjectField field) {
		var value = InputNames.withoutEnd(input, InputNames.WHERE);
		var operators = operators(value);
		var expected = operators.get(field.getName());
		if (expected == null) {
			problems.add(input + "." + field.getName(),
					"nothing compares so; a filter of values may have " + String.join(", ", operators.keySet()));
		}
		else {
			check(input, field, expected);
		}
	}

	/** The operators of a filter of values, and the type that each is given. */
	private static Map<String, String> operators(String value) {
		if (value.equals("NodeKind")) {
			return given(OF_KINDS, value);
		}
		var isText = value.equals("String");
		var operators = given(isText ? EnumSet.allOf(Comparison.class) : OF_VALUES, value.equals("Id") ? "ID" : value);
		operators.put(Comparison.IS_NULL, "Boolean");
		if (isText) {
			operators.put(Comparison.IGNORE_CASE, "Boolean");
		}
		return operators;
	}

	private static Map<String, String> given(Set<Comparison> comparisons, String type) {
		var given = new TreeMap<String, String>();
		for (var comparison : comparisons) {
			given.put(comparison.key(), comparison == Comparison.IN ? "[%s!]".formatted(type) : type);
		}
		return given;
	}

	private void checkQuantifier(String input, GraphQLInputObjectField field) {
		var item = InputNames.withoutEnd(input, InputNames.LIST_WHERE);
		check(input, field, switch (field.getName()) {
			case "some", "none", "all" -> item + InputNames.WHERE;
			case "count" -> isOfNodes(input, InputNames.LIST_WHERE) ? item + InputNames.COUNT_WHERE : "";
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
		return input.endsWith(end) && mapping.types().get(InputNames.withoutEnd(input, end)) instanceof NodeType;
	}

}
