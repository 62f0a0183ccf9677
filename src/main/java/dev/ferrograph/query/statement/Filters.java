package dev.ferrograph.query.statement;

import dev.ferrograph.query.request.InvalidRequestException;
import dev.ferrograph.query.schema.InputMapping.Combined;
import dev.ferrograph.query.schema.InputMapping.KeyOfRelated;
import dev.ferrograph.query.schema.InputMapping.Kind;
import dev.ferrograph.query.schema.InputMapping.OfType;
import dev.ferrograph.query.schema.InputMapping.Related;
import dev.ferrograph.query.schema.InputMapping.Texts;
import dev.ferrograph.query.schema.InputMapping.Value;
import dev.ferrograph.query.schema.InputMapping;
import dev.ferrograph.query.schema.Mapping;
import dev.ferrograph.query.statement.Row.NodeRow;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Statement;

/**
 * Compiles filters into conditions. A property that the node does not have meets no
 * condition but {@code isNull}.
 */
final class Filters {

	private static final int MOST_CONDITIONS = 100;

	private final Mapping mapping;

	private final Scope scope;

	private final ValueConditions values;

	private int conditions;

	Filters(Mapping mapping, Scope scope) {
		this.mapping = mapping;
		this.scope = scope;
		this.values = new ValueConditions(mapping, scope, this::count);
	}

	/**
	 * Holds for the nodes that the filter, a value of the named input type, lets through.
	 */
	Condition of(NodeRow row, String inputType, @Nullable Map<String, ?> filter) {
		return filter == null ? Conditions.NONE : of(row, inputType, filter, FilterNesting.TOP);
	}

	/**
	 * How many nodes there are at the other end of a relationship that the filter lets
	 * through.
	 */
	Expression count(NodeRow row, Related related, @Nullable Map<String, ?> filter) {
		return count(row, related, filter == null ? Map.of() : filter, FilterNesting.TOP.intoList());
	}

	private Expression count(NodeRow row, Related related, Map<String, ?> filter, FilterNesting nesting) {
		var to = new NodeRow(related.target(), scope.variable("n"));
		// several relationships may lead to the same node
		return Cypher.count(Cypher.match(RowSources.path(related.traversal(), row, to))
			.where(of(to, related.where(), filter, nesting))
			.returningDistinct(to.node())
			.build());
	}

	private Condition of(NodeRow row, String inputType, Map<String, ?> filter, FilterNesting nesting) {
		var all = Conditions.NONE;
		// in the schema's order, so that the order in which a request names them makes no
		// other statement
		for (var field : mapping.inputs(inputType).entrySet()) {
			var value = filter.get(field.getKey());
			if (value != null) {
				all = Conditions.and(all, condition(row, inputType, field.getValue(), value, nesting));
			}
		}
		return all;
	}

	private Condition condition(NodeRow row, String inputType, InputMapping input, Object value,
			FilterNesting nesting) {
		count();
		return switch (input) {
			case Value property -> values.property(row, property.property(), map(value));
			case Texts texts -> values.texts(row, texts.property(), map(value));
			case Kind kind -> values.kind(row, map(value));
			case Related related when related.many() -> quantified(row, related, map(value), nesting);
			case Related related -> exists(row, related, to -> of(to, related.where(), map(value), nesting.deeper()));
			case OfType(var type, var where) -> {
				var condition = of(new NodeRow(type, row.node()), where, map(value), nesting.deeper());
				yield condition == Conditions.NONE ? Conditions.NONE
						: Cypher.anyNode(row.node()).hasLabels(type.labels().getFirst()).not().or(condition);
			}
			case KeyOfRelated key -> throw new IllegalArgumentException("an order, not a filter");
			case Combined(var operator) -> switch (operator) {
				case AND -> maps(value).map(each -> of(row, inputType, each, nesting.deeper()))
					.reduce(Conditions.NONE, Conditions::and);
				case OR -> maps(value).map(each -> Conditions.orTrue(of(row, inputType, each, nesting.deeper())))
					.reduce(Condition::or)
					.orElse(Cypher.literalFalse().asCondition());
				case NOT -> Conditions.not(of(row, inputType, map(value), nesting.deeper()));
			};
		};
	}

	private void count() {
		if (++conditions > MOST_CONDITIONS) {
			throw new InvalidRequestException("The filters have more than %d conditions.".formatted(MOST_CONDITIONS));
		}
	}

	private Condition quantified(NodeRow row, Related related, Map<String, ?> quantifiers, FilterNesting nesting) {
		var inside = nesting.intoList();
		var all = Conditions.NONE;
		if (quantifiers.get("some") instanceof Map<?, ?> some) {
			all = Conditions.and(all, exists(row, related, to -> of(to, related.where(), map(some), inside)));
		}
		if (quantifiers.get("none") instanceof Map<?, ?> none) {
			all = Conditions.and(all, exists(row, related, to -> of(to, related.where(), map(none), inside)).not());
		}
		if (quantifiers.get("all") instanceof Map<?, ?> every) {
			all = Conditions.and(all,
					exists(row, related, to -> Conditions.not(of(to, related.where(), map(every), inside))).not());
		}
		if (quantifiers.get("count") instanceof Map<?, ?> count) {
			count();
			var where = count.get("where") instanceof Map<?, ?> given ? map(given) : Map.<String, Object>of();
			all = Conditions.and(all, values.number(count(row, related, where, inside), map(count)));
		}
		return all;
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

	@SuppressWarnings("unchecked")
	private static Map<String, ?> map(Object value) {
		return (Map<String, ?>) value;
	}

	private static Stream<Map<String, ?>> maps(Object value) {
		return ((List<?>) value).stream().map(Filters::map);
	}

}
