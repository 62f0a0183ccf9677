package dev.ferrograph.query;

import dev.ferrograph.query.Field.Rows;
import dev.ferrograph.query.Row.ColumnsRow;
import dev.ferrograph.query.Row.NodeRow;
import dev.ferrograph.query.RowType.NodeType;
import dev.ferrograph.query.Shape.Content;
import dev.ferrograph.query.Shape.InfoField;
import dev.ferrograph.query.Shape.Part;
import java.util.ArrayList;
import java.util.Map;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder.OrderableOngoingReadingAndWith;

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

	/** What {@link PageOfRows} is made from. */
	Projected of(Rows field, Source source, Selection connection) {
		var layout = PageLayout.of(connection);
		var window = Window.of(field, connection);
		var filter = filter(source.row(), connection);
		var parts = new ArrayList<Expression>();
		var columns = new Columns();
		if (layout.rows()) {
			var sorting = sorting(field, source.row(), connection);
			add(sorting.held().beside(source.row()), sorting, layout, columns);
			parts.add(Cypher.collect(page(source, filter, sorting, window, layout, columns)));
		}
		else {
			// no row is asked for, and a wrong number of them is refused all the same
			scope.parameter(window::rows);
		}
		if (layout.total()) {
			var all = source.reading().apply(filter).with(Row.variables(source.row()));
			parts.add(Cypher.count(all.returning(Row.variables(source.row())).build()));
		}
		var shapes = connection.fields().stream().map(part -> part(part, connection.typeName(), columns)).toList();
		return new Projected(Cypher.listOf(parts), new Shape.Connection(layout, window, shapes));
	}

	private Statement page(Source source, Condition filter, Sorting sorting, Window window, PageLayout layout,
			Columns columns) {
		return rows(source, filter, within(sorting, window), sorting.held()).orderBy(sorting.items(window.backwards()))
			// one more than asked for tells whether there is a next page
			.limit(scope.parameter(values -> window.rows(values) + (layout.more() ? 1 : 0)))
			.returning(columns.list())
			.build();
	}

	private static OrderableOngoingReadingAndWith rows(Source source, Condition filter, Condition within, Held held) {
		if (held.isEmpty()) {
			return source.reading().apply(filter.and(within)).with(Row.variables(source.row()));
		}
		return source.reading()
			.apply(filter)
			.with(held.columns(source.row()))
			.where(within)
			.with(held.variables(source.row()));
	}

	private Condition within(Sorting sorting, Window window) {
		var within = Cypher.noCondition();
		if (window.after() != null) {
			within = within.and(sorting.behind(window.after(), window.order(), false, scope));
		}
		if (window.before() != null) {
			within = within.and(sorting.behind(window.before(), window.order(), true, scope));
		}
		return within;
	}

	private void add(Row row, Sorting sorting, PageLayout layout, Columns columns) {
		if (layout.keys()) {
			columns.add(sorting.values());
		}
		for (var part : layout.parts()) {
			columns.add(part, part.name().equals("nodes") ? projection.of(node(row), part) : edge(row, part));
		}
	}

	private Projected edge(Row row, Selection edges) {
		var columns = new Columns();
		for (var part : edges.fields()) {
			if (part.name().equals(Connections.CURSOR)) {
				columns.put(part, new Content.Cursor());
			}
			else if (!part.isTypename()) {
				columns.add(part, part.name().equals(Connections.NODE) ? projection.of(node(row), part)
						: projection.value(row, row.type().name(), part));
			}
		}
		return new Projected(columns.list(), columns.fields(edges.typeName(), edges.fields()));
	}

	private static Part part(Selection part, String type, Columns columns) {
		return switch (part.name()) {
			case "nodes", "edges" -> new Part.Items(part.resultKey(), (Content.Column) columns.content(part));
			case "pageInfo" -> new Part.PageInfo(part.resultKey(),
					part.fields().stream().map(field -> new InfoField(field.resultKey(), field.name())).toList());
			case "totalCount" -> new Part.TotalCount(part.resultKey());
			default -> new Part.Typename(part.resultKey(), type);
		};
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
		var asked = Window.asked(connection);
		return asked == null ? Sorting.of(field.orders(), row, mapping, scope)
				: Sorting.of(asked, (NodeRow) row, mapping, filters, scope);
	}

}
