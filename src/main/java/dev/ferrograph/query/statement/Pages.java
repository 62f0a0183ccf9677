package dev.ferrograph.query.statement;

import dev.ferrograph.query.schema.InputNames;
import dev.ferrograph.query.answer.ResponseShape.Content;
import dev.ferrograph.query.answer.ResponseShape.InfoField;
import dev.ferrograph.query.answer.ResponseShape.Part;
import dev.ferrograph.query.answer.ResponseShape;
import dev.ferrograph.query.request.PageArguments;
import dev.ferrograph.query.request.PageSelection;
import dev.ferrograph.query.request.Selection;
import dev.ferrograph.query.schema.Connections;
import dev.ferrograph.query.schema.FieldMapping.Rows;
import dev.ferrograph.query.schema.Mapping;
import dev.ferrograph.query.schema.RowType.ColumnsType;
import dev.ferrograph.query.request.ParameterBinding;
import dev.ferrograph.query.schema.Origin;
import dev.ferrograph.query.schema.RowType.NodeType;
import dev.ferrograph.query.statement.Row.ColumnsRow;
import dev.ferrograph.query.statement.Row.NodeRow;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;
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

	/** What a page is made from. */
	Projected of(Rows field, RowSource source, Selection connection) {
		var selected = PageSelection.of(connection);
		var filter = filter(source.row(), connection);
		if (field.origin() instanceof Origin.Computed && selected.readings() > 1) {
			return computedOnce(field, source, filter, connection, selected);
		}
		return parts(field, source, filter, () -> count(source, filter), connection, selected);
	}

	/**
	 * Reads the rows of a statement file once for all parts of the connection, as the
	 * statement may take long to plan and to run. They are sorted before they are
	 * collected: if a list is unwound and its rows are sorted then, the database reckons
	 * the memory of the whole list with each row.
	 */
	private Projected computedOnce(Rows field, RowSource source, Condition filter, Selection connection,
			PageSelection selected) {
		var sorting = sorting(field, source.row(), connection);
		var precomputed = sorting.precomputed();
		var all = scope.variable("a");
		var collected = RowSources.collected(source.row(), sorting, all, scope.variable("a"));
		var parts = parts(field, collected, Conditions.NONE, () -> Cypher.size(all), connection, selected);
		var found = source.reading()
			.apply(filter)
			.with(precomputed.columns(source.row()))
			.orderBy(sorting.items(PageArguments.of(field, connection).backwards()))
			.with(Cypher.collect(Cypher.listOf(variables(source.row(), sorting))).as(all))
			.returning(parts.expression())
			.build();
		return new Projected(Cypher.head(Cypher.collect(found)), parts.shape());
	}

	private static SymbolicName[] variables(Row row, Sorting sorting) {
		return sorting.precomputed().variables(row).toArray(SymbolicName[]::new);
	}

	private Projected parts(Rows field, RowSource source, Condition filter, Supplier<Expression> count,
			Selection connection, PageSelection selected) {
		var page = PageArguments.of(field, connection);
		var parts = new ArrayList<Expression>();
		var columns = new Columns();
		if (selected.rows()) {
			var sorting = source.sorting() != null ? source.sorting() : sorting(field, source.row(), connection);
			add(sorting.precomputed().boundTo(source.row()), sorting, selected, columns);
			parts.add(Cypher.collect(page(field, source, filter, sorting, page, selected, columns)));
		}
		else {
			// no row is selected, and wrong arguments are refused all the same
			scope.value(page::rows);
			if (page.after() != null || page.before() != null) {
				within(sorting(field, source.row(), connection), page);
			}
		}
		var facets = new IdentityHashMap<Selection, ResponseShape.Fields>();
		for (var part : selected.facets()) {
			var counted = facets(source, filter, part);
			parts.add(counted.expression());
			facets.put(part, (ResponseShape.Fields) counted.shape());
		}
		if (selected.total()) {
			parts.add(count.get());
		}
		var shapes = connection.fields()
			.stream()
			.map(part -> facets.containsKey(part)
					? new Part.Facets(part.resultKey(), selected.column(part), facets.get(part))
					: part(part, connection.typeName(), columns))
			.toList();
		return new Projected(Cypher.listOf(parts), new ResponseShape.Connection(selected, page, shapes));
	}

	private static Expression count(RowSource source, Condition filter) {
		var variables = Row.variables(source.row());
		return Cypher.count(source.reading().apply(filter).with(variables).returning(variables).build());
	}

	/** The rows are found once, and then counted by each of the groups. */
	private Projected facets(RowSource source, Condition filter, Selection facets) {
		var rows = scope.variable("a");
		var groups = projection.of(new ColumnsRow(new ColumnsType(facets.typeName()), Map.of(RowSources.ROWS, rows)),
				facets);
		var counted = source.reading()
			.apply(filter)
			.with(Cypher.collect(((NodeRow) source.row()).node()).as(rows))
			.returning(groups.expression())
			.build();
		return new Projected(Cypher.head(Cypher.collect(counted)), groups.shape());
	}

	private Statement page(Rows field, RowSource source, Condition filter, Sorting sorting, PageArguments page,
			PageSelection selected, Columns columns) {
		if (field.origin() instanceof Origin.All && filter == Conditions.NONE && IndexOrder.serves(sorting)) {
			return new IndexOrder(source, sorting, page, scope).page(within(sorting, page),
					scope.value(size(page, selected)), columns.list());
		}
		if (source.sorting() != null) {
			return source.reading()
				.apply(within(sorting, page))
				.with(variables(source.row(), sorting))
				.limit(scope.value(size(page, selected)))
				.returning(columns.list())
				.build();
		}
		return rows(source, filter, within(sorting, page), sorting.precomputed())
			.orderBy(sorting.items(page.backwards()))
			.limit(scope.value(size(page, selected)))
			.returning(columns.list())
			.build();
	}

	/** One row more than requested tells whether there is a next page. */
	private static ParameterBinding size(PageArguments page, PageSelection selected) {
		return values -> page.rows(values) + (selected.more() ? 1 : 0);
	}

	private static OrderableOngoingReadingAndWith rows(RowSource source, Condition filter, Condition within,
			PrecomputedKeys precomputed) {
		if (precomputed.isEmpty()) {
			return source.reading().apply(filter.and(within)).with(Row.variables(source.row()));
		}
		return source.reading()
			.apply(filter)
			.with(precomputed.columns(source.row()))
			.where(within)
			.with(precomputed.variables(source.row()).toArray(SymbolicName[]::new));
	}

	private Condition within(Sorting sorting, PageArguments page) {
		var within = Cypher.noCondition();
		if (page.after() != null) {
			within = within.and(sorting.beyond(page.after(), page.order(), false, scope));
		}
		if (page.before() != null) {
			within = within.and(sorting.beyond(page.before(), page.order(), true, scope));
		}
		return within;
	}

	private void add(Row row, Sorting sorting, PageSelection selected, Columns columns) {
		if (selected.keys()) {
			columns.add(sorting.values());
		}
		for (var part : selected.parts()) {
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
		return where == null ? Conditions.NONE
				: filters.of(node(row), node(row).type().name() + InputNames.WHERE, where);
	}

	private Sorting sorting(Rows field, Row row, Selection connection) {
		var asked = PageArguments.orderBy(connection);
		return asked == null ? Sorting.of(field.orders(), row, mapping, scope)
				: Sorting.of(asked, (NodeRow) row, mapping, filters, scope);
	}

}
