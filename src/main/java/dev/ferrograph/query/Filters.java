package dev.ferrograph.query;

import dev.ferrograph.query.Input.Combined;
import dev.ferrograph.query.Input.Kind;
import dev.ferrograph.query.Input.Related;
import dev.ferrograph.query.Input.Value;
import dev.ferrograph.query.Row.NodeRow;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Statement;

/**
 * Compiles filters into conditions; a value that is not there fulfils none but the one
 * that asks for that.
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
		return Cypher.count(at(row, related, to -> of(to, related.where(), filter)));
	}

	private Condition of(NodeRow row, String inputType, Map<String, ?> filter, int depth) {
		if (depth > DEEPEST) {
			throw new InvalidRequestException("A filter may be at most %d levels deep.".formatted(DEEPEST));
		}
		var all = NONE;
		// in the schema's order, so that the order in which a request names them makes no
		// other statement
		for (var field : mapping.inputs(inputType).entrySet()) {
			if (filter.containsKey(field.getKey())) {
				all = and(all, condition(row, inputType, field.getValue(), filter.get(field.getKey()), depth));
			}
		}
		return all;
	}

	private Condition condition(NodeRow row, String inputType, Input input, @Nullable Object value, int depth) {
		if (++conditions > MOST_CONDITIONS) {
			throw new InvalidRequestException("The filters have more than %d conditions.".formatted(MOST_CONDITIONS));
		}
		return switch (input) {
			case Value property -> value == null ? NONE : property(row.property(property.property()), map(value));
			case Kind kind -> value == null ? NONE : kind(row, map(value));
			case Related related when related.many() ->
				value == null ? NONE : quantified(row, related, map(value), depth);
			case Related related -> one(row, related, value, depth);
			case Combined(var operator) -> value == null ? NONE : switch (operator) {
				case AND -> maps(value).map(each -> of(row, inputType, each, depth + 1)).reduce(NONE, Filters::and);
				case OR -> maps(value).map(each -> orTrue(of(row, inputType, each, depth + 1)))
					.reduce(Condition::or)
					.orElse(Cypher.literalFalse().asCondition());
				case NOT -> not(of(row, inputType, map(value), depth + 1));
			};
		};
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
		return all;
	}

	private Condition one(NodeRow row, Related related, @Nullable Object value, int depth) {
		return value == null ? exists(row, related, to -> NONE).not()
				: exists(row, related, to -> of(to, related.where(), map(value), depth + 1));
	}

	private Condition exists(NodeRow from, Related related, Function<NodeRow, Condition> condition) {
		return Cypher.exists(at(from, related, condition));
	}

	private Statement at(NodeRow from, Related related, Function<NodeRow, Condition> condition) {
		var to = new NodeRow(related.target(), scope.variable("n"));
		return Cypher.match(Sources.path(related.walk(), from, to))
			.where(condition.apply(to))
			.returning(to.node())
			.build();
	}

	private Condition property(Expression property, Map<String, ?> operators) {
		var ignoreCase = Boolean.TRUE.equals(operators.get("ignoreCase"));
		var value = ignoreCase ? Cypher.toLower(property) : property;
		var all = NONE;
		for (var operator : Comparison.values()) {
			if (operators.containsKey(operator.key())) {
				all = and(all, compared(operator, property, value, operators.get(operator.key()), ignoreCase));
			}
		}
		return all;
	}

	private Condition compared(Comparison operator, Expression property, Expression value, @Nullable Object other,
			boolean ignoreCase) {
		if (other == null) {
			return operator == Comparison.EQ ? property.isNull() : NONE;
		}
		return operator.compare(value,
				ignoreCase ? scope.parameter(((Slot) other).map(Filters::lowerCase)) : scope.argument(other));
	}

	private static Object lowerCase(Object value) {
		return value instanceof List<?> list ? list.stream().map(Filters::lowerCase).toList()
				: value.toString().toLowerCase(Locale.ROOT);
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
