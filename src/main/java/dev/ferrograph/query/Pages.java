package dev.ferrograph.query;

import dev.ferrograph.query.Field.Rows;
import dev.ferrograph.query.Row.ColumnsRow;
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
import org.neo4j.cypherdsl.core.IdentifiableElement;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder.OrderableOngoingReadingAndWith;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Compiles connections: one page of the rows that a filter lets through, in the order
 * that is asked for, and how many there are in all. Sorting and cutting come before
 * anything is fetched for a row, and what a request does not ask for is not computed.
 */
final class Pages {

	private final Mapping mapping;

	private final Scope scope;

	private final Projection projection;

	private final Filters filters;

	Pages(Mapping mapping, Scope scope, Projection projection) {
		this.mapping = mapping;
		this.scope = scope;
		this.projection = projection;
		this.filters = new Filters(mapping, scope);
	}

	/** What {@link Page} is made from. */
	Expression of(Rows field, Source source, Selection connection) {
		var window = Window.of(connection.path(), connection.arguments());
		var filter = filter(source.row(), connection);
		var parts = new ArrayList<Object>();
		if (connection.selectsAnyOf("nodes", "edges", "pageInfo")) {
			var order = orderName(field, connection);
			parts.addAll(List.of(Tree.PAGE, scope.parameter(values -> asked(window, order, values)), Tree.ROWS, Cypher
				.collect(page(source, filter, sorting(field, source.row(), connection), order, window, connection))));
		}
		if (connection.selectsAnyOf("totalCount")) {
			var all = source.reading().apply(filter).with(Row.variables(source.row()));
			parts.addAll(List.of(Tree.TOTAL, Cypher.count(all.returning(Row.variables(source.row())).build())));
		}
		return Cypher.mapOf(parts.toArray());
	}

	private Statement page(Source source, Condition filter, Sorting sorting, Binding order, Window window,
			Selection connection) {
		var costly = sorting.costly(scope);
		var held = sorting.with(costly);
		var within = within(held, order, window);
		return rows(source, filter, within, costly).orderBy(held.items(window.backwards()))
			// one more than asked for tells whether there is a next page
			.limit(scope.parameter(values -> size(window, values) + 1))
			.returning(row(source.row(), held, connection))
			.build();
	}

	private static OrderableOngoingReadingAndWith rows(Source source, Condition filter, Condition within,
			Map<SymbolicName, Sorting.Key> costly) {
		if (costly.isEmpty()) {
			return source.reading().apply(filter.and(within)).with(Row.variables(source.row()));
		}
		var variables = new ArrayList<IdentifiableElement>(List.of(Row.variables(source.row())));
		var columns = new ArrayList<>(variables);
		costly.forEach((variable, key) -> {
			columns.add(key.value().as(variable));
			variables.add(variable);
		});
		return source.reading().apply(filter).with(columns).where(within).with(variables);
	}

	private Condition within(Sorting sorting, Binding order, Window window) {
		var within = Cypher.noCondition();
		if (window.after() != null) {
			within = within.and(sorting.behind(window.after(), order, false, scope));
		}
		if (window.before() != null) {
			within = within.and(sorting.behind(window.before(), order, true, scope));
		}
		return within;
	}

	private Expression row(Row row, Sorting sorting, Selection connection) {
		var entries = new ArrayList<Object>(List.of(Tree.KEYS, sorting.values()));
		for (var part : connection.fields()) {
			if (part.name().equals("nodes")) {
				entries.addAll(List.of(part.resultKey(), projection.of(node(row), part)));
			}
			else if (part.name().equals("edges")) {
				entries.addAll(List.of(part.resultKey(), edge(row, part)));
			}
		}
		return Cypher.mapOf(entries.toArray());
	}

	private Expression edge(Row row, Selection edge) {
		var entries = new ArrayList<Object>();
		for (var part : edge.fields()) {
			if (part.name().equals(Connections.NODE)) {
				entries.addAll(List.of(part.resultKey(), projection.of(node(row), part)));
			}
			else if (!part.name().equals(Connections.CURSOR) && !part.isTypename()) {
				entries.addAll(List.of(part.resultKey(), projection.value(row, row.type().name(), part)));
			}
		}
		return Cypher.mapOf(entries.toArray());
	}

	/** The node of a page's row: the row itself, or one of its columns. */
	private NodeRow node(Row row) {
		if (row instanceof ColumnsRow columns) {
			var field = (Rows) mapping.field(columns.type().name(), Connections.NODE);
			return new NodeRow((NodeType) field.type(), columns.column(Connections.NODE));
		}
		return (NodeRow) row;
	}

	@SuppressWarnings("unchecked")
	private Condition filter(Row row, Selection connection) {
		var where = (Map<String, ?>) connection.arguments().get("where");
		return where == null ? Cypher.noCondition() : filters.of((NodeRow) row, row.type().name() + "Where", where);
	}

	private Sorting sorting(Rows field, Row row, Selection connection) {
		var asked = asked(connection);
		return asked == null ? Sorting.of(field.orders(), row, mapping, scope)
				: Sorting.of(asked, (NodeRow) row, mapping, filters);
	}

	/** Tells the cursors of this list from those of lists in another order. */
	private static Binding orderName(Rows field, Selection connection) {
		var asked = asked(connection);
		return values -> field.type().name() + (asked == null ? field.orders() : Slot.filled(asked, values));
	}

	/** What the answer's tree says of the page, beside its rows. */
	private static Map<String, Object> asked(Window window, Binding order, List<Object> values) {
		return Map.of("size", size(window, values), "backwards", window.backwards(), "after", window.after() != null,
				"before", window.before() != null, "order", String.valueOf(order.value(values)));
	}

	private static int size(Window window, List<Object> values) {
		return (Integer) Objects.requireNonNull(window.size().value(values));
	}

	private static @Nullable List<?> asked(Selection connection) {
		return connection.arguments().get("orderBy") instanceof List<?> orders && !orders.isEmpty() ? orders : null;
	}

}
