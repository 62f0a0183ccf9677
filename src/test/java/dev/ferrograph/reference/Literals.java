package dev.ferrograph.reference;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Writes values into a query, here and there as variables. */
record Literals(Variables variables, Dice dice) {

	private static final JsonMapper json = JsonMapper.builder().build();

	/** A value, or a variable that holds it. */
	String write(Object value, GraphQLType type) {
		return dice.percent(15) ? variable(value, type, GraphQLTypeUtil.simplePrint(type)) : plain(value, type);
	}

	private String variable(Object value, GraphQLType type, String declared) {
		if (!declared.endsWith("!") && dice.percent(20)) {
			return variables.without(declared + " = " + new Literals(variables, Dice.never()).plain(value, type));
		}
		return variables.with(declared, value);
	}

	@SuppressWarnings("unchecked")
	private String plain(Object value, GraphQLType type) {
		var bare = GraphQLTypeUtil.unwrapNonNull(type);
		if (value == null) {
			return "null";
		}
		if (value instanceof List<?> list) {
			var item = GraphQLTypeUtil.unwrapOne(bare);
			var items = list.stream().map(each -> write(each, item)).toList();
			// one that is alone needs no brackets
			return items.size() == 1 && !items.getFirst().startsWith("$") && dice.percent(20) ? items.getFirst()
					: "[" + String.join(", ", items) + "]";
		}
		if (bare instanceof GraphQLInputObjectType object) {
			return object((Map<String, Object>) value, object);
		}
		return bare instanceof GraphQLEnumType ? value.toString() : json.writeValueAsString(value);
	}

	private String object(Map<String, Object> value, GraphQLInputObjectType type) {
		var fields = new ArrayList<String>();
		for (var each : value.entrySet()) {
			var field = type.getField(each.getKey());
			var text = type.isOneOf() ? oneOf(each.getValue(), field.getType())
					: write(each.getValue(), field.getType());
			fields.add(each.getKey() + ": " + text);
		}
		if (!type.isOneOf() && dice.percent(5)) {
			type.getFields()
				.stream()
				.filter(field -> !value.containsKey(field.getName()) && !GraphQLTypeUtil.isNonNull(field.getType()))
				.findFirst()
				.ifPresent(field -> fields.add(field.getName() + ": " + unset(field.getType())));
		}
		return "{" + String.join(", ", fields) + "}";
	}

	private String oneOf(Object value, GraphQLType type) {
		return dice.percent(15) ? variables.with(GraphQLTypeUtil.simplePrint(type) + "!", value) : plain(value, type);
	}

	/** A variable that is left out, which is as if nothing were there. */
	String unset(GraphQLType type) {
		return variables.without(GraphQLTypeUtil.simplePrint(type));
	}

}
