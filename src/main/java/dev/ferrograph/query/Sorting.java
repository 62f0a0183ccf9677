package dev.ferrograph.query;

import dev.ferrograph.query.Field.Property;
import dev.ferrograph.query.Field.Rows;
import dev.ferrograph.query.Row.EdgeRow;
import dev.ferrograph.query.Row.NodeRow;
import dev.ferrograph.query.RowType.NodeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Parameter;
import org.neo4j.cypherdsl.core.SortItem;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * The order of a list inside a statement, and where a row stands in it.
 *
 * @param keys what is compared, one after the other
 */
record Sorting(List<Key> keys) {

	/**
	 * One thing that is compared.
	 *
	 * @param costly whether it is worth computing only once for a row
	 */
	record Key(Expression value, boolean descending, boolean nullable, boolean costly) {

		Key(Expression value, boolean descending, boolean nullable) {
			this(value, descending, nullable, false);
		}

		private Key as(SymbolicName variable) {
			return new Key(variable, descending, nullable);
		}

		/** What is null may be asked for at run time, so both cases are in the text. */
		private Condition equalTo(Parameter<?> other) {
			var equal = value.isEqualTo(other);
			return nullable ? equal.or(value.isNull().and(other.isNull())) : equal;
		}

		private Condition behind(Parameter<?> other, boolean backwards) {
			var further = descending != backwards ? value.lt(other) : value.gt(other);
			if (!nullable) {
				return further;
			}
			return further
				.or(backwards ? value.isNotNull().and(other.isNull()) : value.isNull().and(other.isNotNull()));
		}

	}

	/**
	 * The order for rows of a source; a path that the row has not is an
	 * {@link IllegalArgumentException}.
	 */
	static Sorting of(List<Order> orders, Row row, Mapping mapping, Scope scope) {
		return new Sorting(orders.stream().map(order -> key(order, row, mapping, scope)).toList());
	}

	/** The order that a request asks for, a value of the type's input type for orders. */
	static Sorting of(List<?> orders, NodeRow row, Mapping mapping, Filters filters) {
		var keys = new ArrayList<Key>();
		var inputs = mapping.inputs(row.type().name() + "Order");
		for (var order : orders) {
			// an order is one field: the schema says @oneOf
			var chosen = ((Map<?, ?>) order).entrySet().iterator().next();
			keys.add(
					key(Objects.requireNonNull(inputs.get(chosen.getKey())), chosen.getValue(), row, mapping, filters));
		}
		keys.add(new Key(row.property("id"), false, false));
		return new Sorting(keys);
	}

	/**
	 * The keys that are worth computing only once for a row, by the variables that are to
	 * hold them.
	 */
	Map<SymbolicName, Key> costly(Scope scope) {
		var costly = new LinkedHashMap<SymbolicName, Key>();
		keys.stream().filter(Key::costly).forEach(key -> costly.put(scope.variable("k"), key));
		return costly;
	}

	/** The same order with variables in place of the keys that they hold. */
	Sorting with(Map<SymbolicName, Key> held) {
		var variables = new HashMap<Key, SymbolicName>();
		held.forEach((variable, key) -> variables.put(key, variable));
		return new Sorting(keys.stream()
			.map(key -> variables.containsKey(key) ? key.as(Objects.requireNonNull(variables.get(key))) : key)
			.toList());
	}

	List<SortItem> items(boolean backwards) {
		var items = new ArrayList<SortItem>();
		for (var key : keys) {
			if (key.nullable() && (key.descending() || backwards)) {
				// Cypher takes null for the greatest value; here it comes last in either
				// direction
				var isNull = Cypher.raw("($E IS NULL)", key.value());
				items.add(backwards ? isNull.descending() : isNull.ascending());
			}
			items.add(key.descending() != backwards ? key.value().descending() : key.value().ascending());
		}
		return items;
	}

	/**
	 * Holds for the rows behind the one of a cursor: after it or, looking backwards,
	 * before it.
	 */
	Condition behind(Slot cursor, Binding order, boolean backwards, Scope scope) {
		var condition = Cypher.noCondition();
		var equalSoFar = Cypher.noCondition();
		for (int i = 0; i < keys.size(); i++) {
			int index = i;
			var other = scope.parameter(values -> Cursor
				.values((String) cursor.value(values), String.valueOf(order.value(values)), keys.size())
				.get(index));
			condition = condition.or(equalSoFar.and(keys.get(i).behind(other, backwards)));
			equalSoFar = equalSoFar.and(keys.get(i).equalTo(other));
		}
		return condition;
	}

	Expression values() {
		return Cypher.listOf(keys.stream().map(Key::value).toList());
	}

	private static Key key(Input input, @Nullable Object order, NodeRow row, Mapping mapping, Filters filters) {
		return switch (input) {
			case Input.Value(var property) ->
				new Key(row.property(property), "DESC".equals(order), nullable(row.type(), property, mapping));
			case Input.Related related -> {
				var count = (Map<String, ?>) Objects.requireNonNull(order);
				yield new Key(filters.count(row, related, (Map<String, ?>) count.get("where")),
						"DESC".equals(count.get("direction")), false, true);
			}
			default -> throw new IllegalArgumentException("nothing to sort by");
		};
	}

	private static Key key(Order order, Row row, Mapping mapping, Scope scope) {
		var path = order.path();
		if (path.size() == 1) {
			return new Key(row.property(path.getFirst()), order.descending(),
					nullable(row.type(), path.getFirst(), mapping));
		}
		if (row instanceof NodeRow node && node.beside().containsKey(path.getFirst())) {
			return new Key(Cypher.property(node.property(path.getFirst()), path.getLast()), order.descending(), true);
		}
		if (row instanceof Row.ColumnsRow columns) {
			return new Key(Cypher.property(columns.column(path.getFirst()), path.getLast()), order.descending(),
					!path.getLast().equals("id"));
		}
		var field = (Rows) mapping.field(objectType(row.type()), path.getFirst());
		var nullable = nullable(field.type(), path.getLast(), mapping);
		if (row instanceof EdgeRow edge && field.origin() instanceof Origin.End end) {
			return new Key(Cypher.property(end.start() ? edge.start() : edge.end(), path.getLast()), order.descending(),
					nullable);
		}
		if (row instanceof NodeRow from && field.origin() instanceof Origin.Walk walk
				&& field.type() instanceof NodeType to) {
			return new Key(hop(from, walk, to, path.getLast(), scope), order.descending(), nullable, true);
		}
		throw new IllegalArgumentException("%s can't be sorted by %s".formatted(row.type().name(), order));
	}

	private static Expression hop(NodeRow from, Origin.Walk walk, NodeType to, String property, Scope scope) {
		var here = Cypher.anyNode(from.node());
		var there = Cypher.node(String.valueOf(to.label())).named(scope.variable("n"));
		var path = walk.outgoing() ? here.relationshipTo(there, walk.relationship())
				: here.relationshipFrom(there, walk.relationship());
		return Cypher.head(Cypher.listBasedOn(path).returning(there.property(property)));
	}

	private static boolean nullable(RowType type, String property, Mapping mapping) {
		return !property.equals("id")
				&& !(mapping.find(objectType(type), property) instanceof Property found && !found.nullable());
	}

	private static String objectType(RowType type) {
		return type instanceof NodeType node ? node.variants().getFirst().name() : type.name();
	}
}
