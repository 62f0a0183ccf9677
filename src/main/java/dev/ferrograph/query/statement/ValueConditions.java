package dev.ferrograph.query.statement;

import dev.ferrograph.neo4j.GraphVocabulary;
import dev.ferrograph.query.request.Placeholder;
import dev.ferrograph.query.schema.Comparison;
import dev.ferrograph.query.schema.FieldMapping.Property;
import dev.ferrograph.query.schema.Mapping;
import dev.ferrograph.query.statement.Row.NodeRow;
import dev.ferrograph.text.FoldedText;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;

/** Compiles the conditions of filters that are about one value of a node. */
final class ValueConditions {

	private final Mapping mapping;

	private final Scope scope;

	/** Counts a condition more, and refuses it if there are too many. */
	private final Runnable count;

	ValueConditions(Mapping mapping, Scope scope, Runnable count) {
		this.mapping = mapping;
		this.scope = scope;
		this.count = count;
	}

	/** Holds if the number compares so. */
	Condition number(Expression number, Map<String, ?> operators) {
		return compared(operators, new Text(number, text -> text));
	}

	/** Holds if the property of this name compares so. */
	Condition property(NodeRow row, String name, Map<String, ?> operators) {
		var property = row.property(name);
		var text = Boolean.TRUE.equals(operators.get(Comparison.IGNORE_CASE)) ? folded(row, name)
				: new Text(property, value -> value);
		var all = compared(operators, text);
		if (operators.get(Comparison.IS_NULL) instanceof Boolean isNull) {
			all = Conditions.and(all, isNull ? property.isNull() : property.isNotNull());
		}
		return all;
	}

	private Condition compared(Map<String, ?> operators, Text text) {
		var all = Conditions.NONE;
		for (var operator : Comparison.values()) {
			var other = operators.get(operator.key());
			if (other != null) {
				all = Conditions.and(all, condition(operator, text.expression(), compared(other, text)));
			}
		}
		return all;
	}

	private static Condition condition(Comparison operator, Expression value, Expression other) {
		return switch (operator) {
			case EQ -> value.isEqualTo(other);
			case IN -> value.in(other);
			case CONTAINS -> value.contains(other);
			case STARTS_WITH -> value.startsWith(other);
			case LT -> value.lt(other);
			case LTE -> value.lte(other);
			case GT -> value.gt(other);
			case GTE -> value.gte(other);
		};
	}

	/** What is compared, and what makes a text comparable with it. */
	private record Text(Expression expression, UnaryOperator<String> form) {
	}

	private Text folded(NodeRow row, String name) {
		var lower = Cypher.toLower(row.property(name));
		var folded = foldedProperty(row, name);
		// what people have added to the graph by hand has no folded text
		return folded == null ? new Text(lower, FoldedText::lowerCase)
				: new Text(Cypher.coalesce(row.property(folded), lower), FoldedText::of);
	}

	private @Nullable String foldedProperty(NodeRow row, String name) {
		return mapping.find(row.type().objectType(), name) instanceof Property property ? property.folded() : null;
	}

	private Expression compared(Object other, Text text) {
		return other instanceof Placeholder placeholder
				? scope.value(placeholder.map(value -> inForm(value, text.form()))) : scope.argument(other);
	}

	private static Object inForm(Object value, UnaryOperator<String> form) {
		return switch (value) {
			case String text -> form.apply(text);
			case List<?> texts -> texts.stream().map(text -> inForm(text, form)).toList();
			default -> value;
		};
	}

	/** Holds if the node is of such a kind. */
	Condition kind(NodeRow row, Map<String, ?> operators) {
		var labels = Cypher.labels(row.node());
		var all = Conditions.NONE;
		if (operators.get(Comparison.EQ.key()) instanceof String kind) {
			all = Conditions.and(all, scope.argument(GraphVocabulary.labelOf(kind)).in(labels));
		}
		if (operators.get(Comparison.IN.key()) instanceof List<?> kinds) {
			var wanted = scope
				.argument(kinds.stream().map(kind -> GraphVocabulary.labelOf(String.valueOf(kind))).toList());
			all = Conditions.and(all, Cypher.raw("any(label IN $E WHERE label IN $E)", labels, wanted).asCondition());
		}
		return all;
	}

	/** Holds if so many of the texts of a list compare so. */
	Condition texts(NodeRow row, String name, Map<String, ?> quantifiers) {
		var all = Conditions.NONE;
		if (quantifiers.get("some") instanceof Map<?, ?> some) {
			var text = scope.variable("t");
			all = Conditions.and(all,
					Cypher.any(text).in(list(row, name, some)).where(text(row, name, text, map(some))));
		}
		if (quantifiers.get("none") instanceof Map<?, ?> none) {
			var text = scope.variable("t");
			all = Conditions.and(all,
					Cypher.none(text).in(list(row, name, none)).where(text(row, name, text, map(none))));
		}
		if (quantifiers.get("all") instanceof Map<?, ?> every) {
			var text = scope.variable("t");
			all = Conditions.and(all,
					Cypher.all(text).in(list(row, name, every)).where(text(row, name, text, map(every))));
		}
		return all;
	}

	/** The texts that are compared; none where the node does not have the property. */
	private Expression list(NodeRow row, String name, Map<?, ?> operators) {
		var folded = Boolean.TRUE.equals(operators.get(Comparison.IGNORE_CASE)) ? foldedProperty(row, name) : null;
		return folded == null ? Cypher.coalesce(row.property(name), Cypher.listOf())
				: Cypher.coalesce(row.property(folded), row.property(name), Cypher.listOf());
	}

	private Condition text(NodeRow row, String name, SymbolicName text, Map<String, ?> operators) {
		count.run();
		var compared = !Boolean.TRUE.equals(operators.get(Comparison.IGNORE_CASE)) ? new Text(text, value -> value)
				: new Text(Cypher.toLower(text),
						foldedProperty(row, name) == null ? FoldedText::lowerCase : FoldedText::of);
		var all = compared(operators, compared);
		if (operators.get(Comparison.IS_NULL) instanceof Boolean isNull) {
			all = Conditions.and(all, isNull ? text.isNull() : text.isNotNull());
		}
		return Conditions.orTrue(all);
	}

	@SuppressWarnings("unchecked")
	private static Map<String, ?> map(Object value) {
		return (Map<String, ?>) value;
	}

}
