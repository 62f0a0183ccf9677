package dev.ferrograph.query;

import dev.ferrograph.query.Field.Property;
import dev.ferrograph.query.Field.Rows;
import dev.ferrograph.query.Row.EdgeRow;
import dev.ferrograph.query.Row.NodeRow;
import dev.ferrograph.query.RowType.NodeType;
import java.util.ArrayList;
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
 * @param held what has to be fetched before
 */
record Sorting(List<Key> keys, Held held) {

	/** One thing that is compared. */
	record Key(Expression value, boolean descending, boolean nullable) {

		/**
		 * Whether the cursor's value is null is known only at run time, so both cases are
		 * in the text.
		 */
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
		var held = new Held(scope);
		var keys = new ArrayList<Key>();
		for (var order : orders) {
			keys.add(key(order, row, mapping, held));
		}
		return new Sorting(keys, held);
	}

	/** The order that a request asks for, a value of the type's input type for orders. */
	static Sorting of(List<?> orders, NodeRow row, Mapping mapping, Filters filters, Scope scope) {
		var held = new Held(scope);
		var keys = new ArrayList<Key>();
		var inputs = mapping.inputs(row.type().name() + "Order");
		for (var order : orders) {
			// an order is one field: the schema says @oneOf
			var chosen = chosen((Map<?, ?>) order);
			var input = Objects.requireNonNull(inputs.get(chosen.getKey()));
			keys.add(key(input, chosen.getValue(), row, mapping, filters, held));
		}
		keys.add(new Key(row.property("id"), false, false));
		return new Sorting(keys, held);
	}

	private static Map.Entry<?, ?> chosen(Map<?, ?> order) {
		var chosen = order.entrySet().stream().filter(field -> field.getValue() != null).findFirst();
		return chosen.orElseThrow(
				() -> new InvalidRequestException("orderBy: each key names a field and how to sort by it, not null."));
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

	private static Key key(Input input, @Nullable Object order, NodeRow row, Mapping mapping, Filters filters,
			Held held) {
		return switch (input) {
			case Input.Value(var property) ->
				new Key(row.property(property), "DESC".equals(order), nullable(row.type(), property, mapping));
			case Input.Related related -> {
				var count = (Map<String, ?>) Objects.requireNonNull(order);
				yield new Key(held.value(filters.count(row, related, (Map<String, ?>) count.get("where"))),
						"DESC".equals(count.get("direction")), false);
			}
			default -> throw new IllegalArgumentException("nothing to sort by");
		};
	}

	private static Key key(Order order, Row row, Mapping mapping, Held held) {
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
			var there = held.node(path.getFirst(), variable -> hop(from, walk, to, variable));
			return new Key(Cypher.property(there, path.getLast()), order.descending(), nullable);
		}
		throw new IllegalArgumentException("%s can't be sorted by %s".formatted(row.type().name(), order));
	}

	private static Expression hop(NodeRow from, Origin.Walk walk, NodeType to, SymbolicName there) {
		var path = Sources.path(walk, from, new NodeRow(to, there));
		return Cypher.head(Cypher.listBasedOn(path).returning(there));
	}

	private static boolean nullable(RowType type, String property, Mapping mapping) {
		return !property.equals("id")
				&& !(mapping.find(objectType(type), property) instanceof Property found && !found.nullable());
	}

	private static String objectType(RowType type) {
		return type instanceof NodeType node ? node.variants().getFirst().name() : type.name();
	}
}
