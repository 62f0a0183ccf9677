package dev.ferrograph.reference;

import dev.ferrograph.text.FoldedText;
import graphql.schema.GraphQLDirectiveContainer;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Whether a filter lets a node through. A comparison with a value that is missing is
 * simply false.
 */
record Conditions(GraphQLSchema schema) {

	private static final UnaryOperator<Object> LOWER = toTexts(text -> text.toLowerCase(Locale.ROOT));

	private static final UnaryOperator<Object> FOLDED = toTexts(FoldedText::of);

	@SuppressWarnings("unchecked")
	boolean hold(Vertex node, String inputType, Map<String, Object> where) {
		var type = (GraphQLInputObjectType) schema.getType(inputType);
		return given(where).allMatch(each -> {
			var value = each.getValue();
			return switch (each.getKey()) {
				case "AND" -> ((List<Map<String, Object>>) value).stream().allMatch(one -> hold(node, inputType, one));
				case "OR" -> ((List<Map<String, Object>>) value).stream().anyMatch(one -> hold(node, inputType, one));
				case "NOT" -> !hold(node, inputType, (Map<String, Object>) value);
				default -> holds(node, type.getField(each.getKey()), (Map<String, Object>) value);
			};
		});
	}

	private boolean holds(Vertex node, GraphQLInputObjectField field, Map<String, Object> where) {
		var type = Directives.name(field.getType());
		if (isOfNodes(type) && !field.hasAppliedDirective("relationship")) {
			var label = Directives.text((GraphQLDirectiveContainer) schema.getType(type.replace("Where", "")), "node",
					"label");
			return !node.is(label) || hold(node, type, where);
		}
		if (field.hasAppliedDirective("relationship")) {
			var related = Directives.walk(node, field).stream().map(row -> (Vertex) row.value()).toList();
			if (type.endsWith("ListWhere")) {
				return quantified(related, type.replace("ListWhere", "Where"), where);
			}
			return related.stream().anyMatch(one -> hold(one, type, where));
		}
		if (type.equals("NodeKindWhere")) {
			return compared(kind(node), null, LOWER, where);
		}
		var folded = Directives.text(Types.find(schema, node).getField(field.getName()), "text", "folded");
		var value = node.get(field.getName());
		if (type.equals("StringListWhere")) {
			return quantified((List<?>) value, (List<?>) (folded == null ? null : node.get(folded)),
					folded == null ? LOWER : FOLDED, where);
		}
		return folded == null ? compared(value, LOWER.apply(value), LOWER, where)
				: compared(value, node.get(folded) == null ? LOWER.apply(value) : node.get(folded), FOLDED, where);
	}

	private boolean isOfNodes(String filter) {
		return schema.getType(filter.replace("Where", "")) instanceof GraphQLDirectiveContainer type
				&& type.hasAppliedDirective("node");
	}

	@SuppressWarnings("unchecked")
	private static boolean quantified(List<?> texts, List<?> folded, UnaryOperator<Object> form,
			Map<String, Object> where) {
		return given(where).allMatch(each -> {
			var wanted = (Map<String, Object>) each.getValue();
			var heedsCase = Boolean.FALSE.equals(wanted.get("ignoreCase")) || !wanted.containsKey("ignoreCase");
			var compared = folded == null || heedsCase ? texts == null ? List.of() : texts : folded;
			Predicate<Object> holds = text -> compared(text, LOWER.apply(text), form, wanted);
			return switch (each.getKey()) {
				case "some" -> compared.stream().anyMatch(holds);
				case "none" -> compared.stream().noneMatch(holds);
				case "all" -> compared.stream().allMatch(holds);
				default -> throw new UnsupportedOperationException("the reference does not know " + each.getKey());
			};
		});
	}

	@SuppressWarnings("unchecked")
	private boolean quantified(List<Vertex> related, String type, Map<String, Object> where) {
		return given(where).allMatch(each -> {
			var wanted = (Map<String, Object>) each.getValue();
			return switch (each.getKey()) {
				case "some" -> related.stream().anyMatch(one -> hold(one, type, wanted));
				case "none" -> related.stream().noneMatch(one -> hold(one, type, wanted));
				case "all" -> related.stream().allMatch(one -> hold(one, type, wanted));
				case "count" -> counted(related, type, new HashMap<>(wanted));
				default -> throw new UnsupportedOperationException("the reference does not know " + each.getKey());
			};
		});
	}

	@SuppressWarnings("unchecked")
	private boolean counted(List<Vertex> related, String type, Map<String, Object> wanted) {
		var which = (Map<String, Object>) wanted.remove("where");
		return compared(related.stream().filter(one -> which == null || hold(one, type, which)).count(), null, LOWER,
				wanted);
	}

	private static String kind(Vertex node) {
		return List.of("Subsystem", "Tool", "Project", "Concept")
			.stream()
			.filter(node::is)
			.findFirst()
			.map(label -> label.toUpperCase(Locale.ROOT))
			.orElse(null);
	}

	/** What is given: null is the same as nothing. */
	private static Stream<Map.Entry<String, Object>> given(Map<String, Object> fields) {
		return fields.entrySet().stream().filter(each -> each.getValue() != null);
	}

	/**
	 * Whether a value meets all conditions.
	 * @param loose the value as it is compared where case does not matter
	 * @param form makes other values comparable with that
	 */
	private static boolean compared(Object value, Object loose, UnaryOperator<Object> form,
			Map<String, Object> operators) {
		// null is the default, which is true
		var ignoreCase = operators.containsKey("ignoreCase") && !Boolean.FALSE.equals(operators.get("ignoreCase"));
		return given(operators).filter(each -> !each.getKey().equals("ignoreCase")).allMatch(each -> {
			if (each.getKey().equals("isNull")) {
				return each.getValue().equals(value == null);
			}
			return value != null && operator(each.getKey()).test(ignoreCase ? loose : value,
					ignoreCase ? form.apply(each.getValue()) : each.getValue());
		});
	}

	/** Applies to a text, or to all texts in a list. */
	private static UnaryOperator<Object> toTexts(UnaryOperator<String> form) {
		return value -> switch (value) {
			case String text -> form.apply(text);
			case List<?> list -> list.stream().map(toTexts(form)).toList();
			case null, default -> value;
		};
	}

	private static BiPredicate<Object, Object> operator(String name) {
		return switch (name) {
			case "eq" -> (value, wanted) -> Values.compare(value, wanted) == 0;
			case "in" ->
				(value, wanted) -> ((Collection<?>) wanted).stream().anyMatch(one -> Values.compare(value, one) == 0);
			case "contains" -> (value, wanted) -> ((String) value).contains((String) wanted);
			case "startsWith" -> (value, wanted) -> ((String) value).startsWith((String) wanted);
			case "lt" -> (value, wanted) -> Values.compare(value, wanted) < 0;
			case "lte" -> (value, wanted) -> Values.compare(value, wanted) <= 0;
			case "gt" -> (value, wanted) -> Values.compare(value, wanted) > 0;
			case "gte" -> (value, wanted) -> Values.compare(value, wanted) >= 0;
			default -> throw new UnsupportedOperationException("the reference does not know the operator " + name);
		};
	}

}
