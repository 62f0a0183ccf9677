package dev.ferrograph.query.statement;

import dev.ferrograph.query.request.InvalidRequestException;
import dev.ferrograph.query.request.Placeholder;
import dev.ferrograph.query.schema.InputMapping.Combined;
import dev.ferrograph.query.schema.InputMapping.KeyOfRelated;
import dev.ferrograph.query.schema.InputMapping.Kind;
import dev.ferrograph.query.schema.InputMapping.OfType;
import dev.ferrograph.query.schema.InputMapping.Related;
import dev.ferrograph.query.schema.InputMapping.Texts;
import dev.ferrograph.query.schema.InputMapping.Value;
import dev.ferrograph.query.schema.FieldMapping.Property;
import dev.ferrograph.query.schema.InputMapping;
import dev.ferrograph.query.schema.Mapping;
import dev.ferrograph.query.statement.Row.NodeRow;
import dev.ferrograph.text.FoldedText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Compiles filters into conditions. A property that the node does not have meets no
 * condition but {@code isNull}.
 */
final class Filters {

	/** What holds always, and is left out of the statement. */
	private static final Condition NONE = Cypher.noCondition();

	private static final int MOST_CONDITIONS = 100;

	private static final int DEEPEST = 10;

	private final Mapping mapping;

	private final Scope scope;

	private int conditions;

	Filters(Mapping mapping, Scope scope) {
		this.mapping = mapping;
		this.scope = scope;
	}

	/**
	 * Holds for the nodes that the filter, a value of the named input type, lets through.
	 */
	Condition of(NodeRow row, String inputType, @Nullable Map<String, ?> filter) {
		return filter == null ? NONE : of(row, inputType, filter, 1);
	}

	/**
	 * How many nodes there are at the other end of a relationship that the filter lets
	 * through.
	 */
	Expression count(NodeRow row, Related related, @Nullable Map<String, ?> filter) {
		return count(row, related, filter == null ? Map.of() : filter, 1);
	}

	private Expression count(NodeRow row, Related related, Map<String, ?> filter, int depth) {
		var to = new NodeRow(related.target(), scope.variable("n"));
		// several relationships may lead to the same node
		return Cypher.count(Cypher.match(RowSources.path(related.traversal(), row, to))
			.where(of(to, related.where(), filter, depth))
			.returningDistinct(to.node())
			.build());
	}

	private Condition of(NodeRow row, String inputType, Map<String, ?> filter, int depth) {
		if (depth > DEEPEST) {
			throw new InvalidRequestException("A filter may be at most %d levels deep.".formatted(DEEPEST));
		}
		var all = NONE;
		// in the schema's order, so that the order in which a request names them makes no
		// other statement
		for (var field : mapping.inputs(inputType).entrySet()) {
			var value = filter.get(field.getKey());
			if (value != null) {
				all = and(all, condition(row, inputType, field.getValue(), value, depth));
			}
		}
		return all;
	}

	private Condition condition(NodeRow row, String inputType, InputMapping input, Object value, int depth) {
		count();
		return switch (input) {
			case Value property -> property(row, property.property(), map(value));
			case Texts texts -> texts(row, texts.property(), map(value));
			case Kind kind -> kind(row, map(value));
			case Related related when related.many() -> quantified(row, related, map(value), depth);
			case Related related -> exists(row, related, to -> of(to, related.where(), map(value), depth + 1));
			case OfType(var type, var where) -> {
				var condition = of(new NodeRow(type, row.node()), where, map(value), depth + 1);
				yield condition == NONE ? NONE
						: Cypher.anyNode(row.node()).hasLabels(type.labels().getFirst()).not().or(condition);
			}
			case KeyOfRelated key -> throw new IllegalArgumentException("an order, not a filter");
			case Combined(var operator) -> switch (operator) {
				case AND -> maps(value).map(each -> of(row, inputType, each, depth + 1)).reduce(NONE, Filters::and);
				case OR -> maps(value).map(each -> orTrue(of(row, inputType, each, depth + 1)))
					.reduce(Condition::or)
					.orElse(Cypher.literalFalse().asCondition());
				case NOT -> not(of(row, inputType, map(value), depth + 1));
			};
		};
	}

	private void count() {
		if (++conditions > MOST_CONDITIONS) {
			throw new InvalidRequestException("The filters have more than %d conditions.".formatted(MOST_CONDITIONS));
		}
	}

	private Condition quantified(NodeRow row, Related related, Map<String, ?> quantifiers, int depth) {
		var all = NONE;
		if (quantifiers.get("some") instanceof Map<?, ?> some) {
			all = and(all, exists(row, related, to -> of(to, related.where(), map(some), depth + 1)));
		}
		if (quantifiers.get("none") instanceof Map<?, ?> none) {
			all = and(all, exists(row, related, to -> of(to, related.where(), map(none), depth + 1)).not());
		}
		if (quantifiers.get("all") instanceof Map<?, ?> every) {
			all = and(all, exists(row, related, to -> not(of(to, related.where(), map(every), depth + 1))).not());
		}
		if (quantifiers.get("count") instanceof Map<?, ?> count) {
			count();
			var where = count.get("where") instanceof Map<?, ?> given ? map(given) : Map.<String, Object>of();
			all = and(all, compared(map(count), new Text(count(row, related, where, depth + 1), text -> text)));
		}
		return all;
	}

	private Condition texts(NodeRow row, String name, Map<String, ?> quantifiers) {
		var all = NONE;
		if (quantifiers.get("some") instanceof Map<?, ?> some) {
			var text = scope.variable("t");
			all = and(all, Cypher.any(text).in(list(row, name, some)).where(text(row, name, text, map(some))));
		}
		if (quantifiers.get("none") instanceof Map<?, ?> none) {
			var text = scope.variable("t");
			all = and(all, Cypher.none(text).in(list(row, name, none)).where(text(row, name, text, map(none))));
		}
		if (quantifiers.get("all") instanceof Map<?, ?> every) {
			var text = scope.variable("t");
			all = and(all, Cypher.all(text).in(list(row, name, every)).where(text(row, name, text, map(every))));
		}
		return all;
	}

	/** The texts that are compared; none where the node does not have the property. */
	private Expression list(NodeRow row, String name, Map<?, ?> operators) {
		var folded = Boolean.TRUE.equals(operators.get("ignoreCase")) ? foldedProperty(row, name) : null;
		return folded == null ? Cypher.coalesce(row.property(name), Cypher.listOf())
				: Cypher.coalesce(row.property(folded), row.property(name), Cypher.listOf());
	}

	private Condition text(NodeRow row, String name, SymbolicName text, Map<String, ?> operators) {
		count();
		var compared = !Boolean.TRUE.equals(operators.get("ignoreCase")) ? new Text(text, value -> value) : new Text(
				Cypher.toLower(text), foldedProperty(row, name) == null ? Filters::lowerCase : FoldedText::of);
		var all = compared(operators, compared);
		if (operators.get("isNull") instanceof Boolean isNull) {
			all = and(all, isNull ? text.isNull() : text.isNotNull());
		}
		return orTrue(all);
	}

	private Condition exists(NodeRow from, Related related, Function<NodeRow, Condition> condition) {
		return Cypher.exists(at(from, related, condition));
	}

	private Statement at(NodeRow from, Related related, Function<NodeRow, Condition> condition) {
		var to = new NodeRow(related.target(), scope.variable("n"));
		return Cypher.match(RowSources.path(related.traversal(), from, to))
			.where(condition.apply(to))
			.returning(to.node())
			.build();
	}

	private Condition property(NodeRow row, String name, Map<String, ?> operators) {
		var property = row.property(name);
		var text = Boolean.TRUE.equals(operators.get("ignoreCase")) ? folded(row, name)
				: new Text(property, value -> value);
		var all = compared(operators, text);
		if (operators.get("isNull") instanceof Boolean isNull) {
			all = and(all, isNull ? property.isNull() : property.isNotNull());
		}
		return all;
	}

	private Condition compared(Map<String, ?> operators, Text text) {
		var all = NONE;
		for (var operator : Comparison.values()) {
			var other = operators.get(operator.key());
			if (other != null) {
				all = and(all, operator.compare(text.expression(), compared(other, text)));
			}
		}
		return all;
	}

	/** What is compared, and what makes a text comparable with it. */
	private record Text(Expression expression, UnaryOperator<String> form) {
	}

	private Text folded(NodeRow row, String name) {
		var lower = Cypher.toLower(row.property(name));
		var folded = foldedProperty(row, name);
		// what people have added to the graph by hand has no folded text
		return folded == null ? new Text(lower, Filters::lowerCase)
				: new Text(Cypher.coalesce(row.property(folded), lower), FoldedText::of);
	}

	private @Nullable String foldedProperty(NodeRow row, String name) {
		return mapping.find(row.type().objectType(), name) instanceof Property property ? property.folded() : null;
	}

	private static String lowerCase(String text) {
		return text.toLowerCase(Locale.ROOT);
	}

	private Expression compared(Object other, Text text) {
		return other instanceof Placeholder placeholder
				? scope.parameter(placeholder.map(value -> inForm(value, text.form()))) : scope.argument(other);
	}

	private static Object inForm(Object value, UnaryOperator<String> form) {
		return switch (value) {
			case String text -> form.apply(text);
			case List<?> texts -> texts.stream().map(text -> inForm(text, form)).toList();
			default -> value;
		};
	}

	private Condition kind(NodeRow row, Map<String, ?> operators) {
		var labels = Cypher.labels(row.node());
		var all = NONE;
		if (operators.get("eq") instanceof String kind) {
			all = and(all, scope.argument(label(kind)).in(labels));
		}
		if (operators.get("in") instanceof List<?> kinds) {
			var wanted = scope.argument(kinds.stream().map(kind -> label(String.valueOf(kind))).toList());
			all = and(all, Cypher.raw("any(label IN $E WHERE label IN $E)", labels, wanted).asCondition());
		}
		return all;
	}

	/** Kinds are the labels in capitals. */
	private static String label(String kind) {
		return kind.charAt(0) + kind.substring(1).toLowerCase(Locale.ROOT);
	}

	private static Condition and(Condition one, Condition other) {
		return one == NONE ? other : other == NONE ? one : one.and(other);
	}

	private static Condition not(Condition condition) {
		// what is unknown does not hold, so its opposite does
		return Cypher.coalesce(orTrue(condition), Cypher.literalFalse()).asCondition().not();
	}

	private static Condition orTrue(Condition condition) {
		return condition == NONE ? Cypher.literalTrue().asCondition() : condition;
	}

	@SuppressWarnings("unchecked")
	private static Map<String, ?> map(Object value) {
		return (Map<String, ?>) value;
	}

	private static Stream<Map<String, ?>> maps(Object value) {
		return ((List<?>) value).stream().map(Filters::map);
	}

}
