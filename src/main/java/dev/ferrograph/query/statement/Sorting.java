package dev.ferrograph.query.statement;

import dev.ferrograph.query.schema.InputNames;
import dev.ferrograph.query.request.Cursor;
import dev.ferrograph.query.request.InvalidRequestException;
import dev.ferrograph.query.request.ParameterBinding;
import dev.ferrograph.query.request.Placeholder;
import dev.ferrograph.query.schema.FieldMapping.Rows;
import dev.ferrograph.query.schema.InputMapping;
import dev.ferrograph.query.schema.Mapping;
import dev.ferrograph.query.schema.Order;
import dev.ferrograph.query.schema.Origin;
import dev.ferrograph.query.schema.RowType.NodeType;
import dev.ferrograph.query.statement.Row.EdgeRow;
import dev.ferrograph.query.statement.Row.NodeRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SortItem;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * The order of a list.
 *
 * @param keys what is compared, the first key first
 * @param precomputed the keys that must be computed before rows are sorted
 */
record Sorting(List<Key> keys, PrecomputedKeys precomputed) {

	/** One value that is compared. */
	record Key(Expression value, boolean descending, boolean nullable) {

		/**
		 * Whether the cursor's value is null is known only at run time, so both cases are
		 * in the text.
		 */
		private Condition equalTo(Expression other) {
			var equal = value.isEqualTo(other);
			return nullable ? equal.or(value.isNull().and(other.isNull())) : equal;
		}

		private Condition beyond(Expression other, boolean backwards) {
			var further = descending != backwards ? value.lt(other) : value.gt(other);
			if (!nullable) {
				return further;
			}
			return further
				.or(backwards ? value.isNotNull().and(other.isNull()) : value.isNull().and(other.isNotNull()));
		}

	}

	/**
	 * The order that the schema gives.
	 * @throws IllegalArgumentException if the row does not have what an order compares
	 */
	static Sorting of(List<Order> orders, Row row, Mapping mapping, Scope scope) {
		var precomputed = new PrecomputedKeys(scope);
		var keys = new ArrayList<Key>();
		for (var order : orders) {
			keys.add(key(order, row, mapping, precomputed));
		}
		return new Sorting(keys, precomputed);
	}

	/** The order that a request gives. */
	static Sorting of(List<?> orders, NodeRow row, Mapping mapping, Filters filters, Scope scope) {
		var precomputed = new PrecomputedKeys(scope);
		var keys = new ArrayList<Key>();
		var inputs = mapping.inputs(row.type().name() + InputNames.ORDER);
		for (var order : orders) {
			keys.add(key(inputs, (Map<?, ?>) order, new OrderedNode(row, scope), mapping, filters, precomputed));
		}
		keys.add(new Key(row.property("id"), false, false));
		return new Sorting(keys, precomputed);
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
	 * Holds for the rows after that of a cursor, or, backwards, for those before it.
	 */
	Condition beyond(Placeholder cursor, ParameterBinding order, boolean backwards, Scope scope) {
		var condition = Cypher.noCondition();
		var equalSoFar = Cypher.noCondition();
		for (int i = 0; i < keys.size(); i++) {
			int index = i;
			var other = scope.value(values -> Cursor
				.values((String) cursor.value(values), String.valueOf(order.value(values)), keys.size())
				.get(index));
			condition = condition.or(equalSoFar.and(keys.get(i).beyond(other, backwards)));
			equalSoFar = equalSoFar.and(keys.get(i).equalTo(other));
		}
		return condition;
	}

	Expression values() {
		return Cypher.listOf(keys.stream().map(Key::value).toList());
	}

	/** The key that the order, a value of an input type with these fields, gives. */
	@SuppressWarnings("unchecked")
	private static Key key(Map<String, InputMapping> inputs, Map<?, ?> order, OrderedNode node, Mapping mapping,
			Filters filters, PrecomputedKeys precomputed) {
		// an order is one field: the schema says @oneOf
		var chosen = chosen(order);
		var field = (String) chosen.getKey();
		var value = Objects.requireNonNull(chosen.getValue());
		return switch (Objects.requireNonNull(inputs.get(field))) {
			case InputMapping.Value(var property) -> {
				var sortKey = mapping.sortKey(node.type(), property);
				yield new Key(node.property(sortKey.property(), precomputed), "DESC".equals(value),
						!node.isRow() || sortKey.nullable());
			}
			case InputMapping.Related related -> {
				var count = (Map<String, ?>) value;
				yield new Key(
						node.computed(counted -> filters.count(counted, related, (Map<String, ?>) count.get("where")),
								precomputed),
						"DESC".equals(count.get("direction")), !node.isRow());
			}
			case InputMapping.KeyOfRelated to ->
				key(mapping.inputs(to.order()), (Map<?, ?>) value, node.then(field, to), mapping, filters, precomputed);
			default -> throw new IllegalArgumentException("nothing to sort by");
		};
	}

	private static Key key(Order order, Row row, Mapping mapping, PrecomputedKeys precomputed) {
		var first = order.path().getFirst();
		var last = order.path().getLast();
		if (order.path().size() == 1) {
			var sortKey = mapping.sortKey(row.type(), first);
			return new Key(row.property(sortKey.property()), order.descending(), sortKey.nullable());
		}
		if (row instanceof NodeRow node && node.bound().containsKey(first)) {
			return new Key(Cypher.property(node.property(first), last), order.descending(), true);
		}
		var field = (Rows) mapping.field(row.type().objectType(), first);
		var sortKey = mapping.sortKey(field.type(), last);
		var there = switch (row) {
			case Row.ColumnsRow columns -> columns.column(first);
			case EdgeRow edge when field.origin() instanceof Origin.End end -> end.start() ? edge.start() : edge.end();
			case NodeRow from when field.origin() instanceof Origin.Traversal traversal
					&& field.type() instanceof NodeType to ->
				precomputed.node(first, variable -> hop(from, traversal, to, variable));
			default ->
				throw new IllegalArgumentException("%s can't be sorted by %s".formatted(row.type().name(), order));
		};
		return new Key(Cypher.property(there, sortKey.property()), order.descending(), sortKey.nullable());
	}

	private static Expression hop(NodeRow from, Origin.Traversal traversal, NodeType to, SymbolicName there) {
		var path = RowSources.path(traversal, from, new NodeRow(to, there));
		return Cypher.head(Cypher.listBasedOn(path).returning(there));
	}

}
