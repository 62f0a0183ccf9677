package dev.ferrograph.query;

import dev.ferrograph.query.Field.Property;
import dev.ferrograph.query.Field.Rows;
import dev.ferrograph.query.Row.ColumnsRow;
import dev.ferrograph.query.Row.NodeRow;
import dev.ferrograph.query.RowType.NodeType;
import dev.ferrograph.query.RowType.Variant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Statement;

/**
 * Compiles selections into map projections: what is asked of a row becomes one
 * expression, with a subquery for every field that leads to more rows. The maps have the
 * result keys of the request.
 */
final class Projection {

	private final Mapping mapping;

	private final Scope scope;

	private final Sources sources;

	Projection(Mapping mapping, Scope scope) {
		this.mapping = mapping;
		this.scope = scope;
		this.sources = new Sources(scope);
	}

	/** What the selection asks of a row. */
	Expression of(Row row, Selection selection) {
		return row instanceof NodeRow node ? ofNode(node, selection) : map(row, row.type().name(), selection.fields());
	}

	/**
	 * What a selected field that leads to rows holds; with no row, it is a root field.
	 */
	Expression rows(Rows field, @Nullable Row from, Selection selected) {
		var held = from == null ? null : sources.held(field, from);
		if (held != null) {
			return of(held, selected);
		}
		var source = sources.of(field, from, selected.arguments());
		return switch (field.shape()) {
			case ONE -> Cypher.head(Cypher.collect(source.reading()
				.apply(Cypher.noCondition())
				.with(Row.variables(source.row()))
				.returning(of(source.row(), selected))
				.build()));
			case LIST -> list(field, source, selected);
			case CONNECTION -> connection(field, source, selected);
		};
	}

	private Expression ofNode(NodeRow row, Selection selection) {
		var type = row.type();
		var byVariant = new LinkedHashMap<List<Selection>, List<Variant>>();
		for (var variant : type.variants()) {
			var fields = selection.fields()
				.stream()
				.filter(field -> field.objectTypes().contains(variant.name()))
				.toList();
			byVariant.computeIfAbsent(fields, none -> new ArrayList<>()).add(variant);
		}
		if (byVariant.size() == 1) {
			return map(row, type.variants().getFirst().name(), byVariant.keySet().iterator().next());
		}
		var choice = Cypher.caseExpression();
		for (var each : byVariant.entrySet()) {
			var is = each.getValue()
				.stream()
				.map(variant -> Cypher.anyNode(row.node()).hasLabels(variant.label()))
				.reduce(Cypher.noCondition(), (one, other) -> one.or(other));
			choice = choice.when(is).then(map(row, each.getValue().getFirst().name(), each.getKey()));
		}
		return choice;
	}

	private Expression map(Row row, String objectType, List<Selection> fields) {
		var entries = new ArrayList<Object>();
		if (row instanceof NodeRow node && node.type().isInterface()) {
			entries.add(Tree.LABELS);
			entries.add(Cypher.labels(node.node()));
		}
		for (var field : fields) {
			if (!field.name().startsWith("__")) {
				entries.add(field.resultKey());
				entries.add(value(row, objectType, field));
			}
		}
		return row instanceof NodeRow node ? node.node().project(entries.toArray()) : Cypher.mapOf(entries.toArray());
	}

	private Expression value(Row row, String objectType, Selection selected) {
		return switch (mapping.field(objectType, selected.name())) {
			case Property property -> row.property(property.name());
			case Rows rows -> rows(rows, row, selected);
		};
	}

	private Expression list(Rows field, Source source, Selection selected) {
		var row = source.row();
		var ordered = source.reading()
			.apply(Cypher.noCondition())
			.with(Row.variables(row))
			.orderBy(sorting(field, row).items(false));
		var first = selected.arguments().get("first");
		var tree = of(row, selected);
		return Cypher.collect(first == null ? ordered.returning(tree).build()
				: ordered.limit(scope.parameter(Window.size(selected.path(), "first", (Integer) first)))
					.returning(tree)
					.build());
	}

	private Expression connection(Rows field, Source source, Selection selected) {
		var window = Window.of(selected.path(), selected.arguments());
		var parts = new ArrayList<Object>();
		if (selected.fields().stream().anyMatch(part -> Tree.NEEDS_ROWS.contains(part.name()))) {
			parts.addAll(List.of(Tree.ORDER, Cypher.literalOf(orderName(field)), Tree.ROWS,
					Cypher.collect(page(field, source, window, selected))));
		}
		if (selected.fields().stream().anyMatch(part -> part.name().equals("totalCount"))) {
			var all = source.reading().apply(Cypher.noCondition()).with(Row.variables(source.row()));
			parts.addAll(List.of(Tree.TOTAL, Cypher.count(all.returning(Row.variables(source.row())).build())));
		}
		return Cypher.mapOf(parts.toArray());
	}

	private Statement page(Rows field, Source source, Window window, Selection selected) {
		var row = source.row();
		var sorting = sorting(field, row);
		var within = Cypher.noCondition();
		if (window.after() != null) {
			within = within.and(sorting.behind(Cursor.values(window.after(), orderName(field)), false, scope));
		}
		if (window.before() != null) {
			within = within.and(sorting.behind(Cursor.values(window.before(), orderName(field)), true, scope));
		}
		return source.reading()
			.apply(within)
			.with(Row.variables(row))
			.orderBy(sorting.items(window.backwards()))
			// one more than asked for tells whether there is a next page
			.limit(scope.parameter(window.size() + 1))
			.returning(pageRow(row, sorting, selected))
			.build();
	}

	private Expression pageRow(Row row, Sorting sorting, Selection connection) {
		var entries = new ArrayList<Object>(List.of(Tree.KEYS, sorting.values()));
		var node = row instanceof ColumnsRow columns ? nodeOf(columns) : row;
		for (var part : connection.fields()) {
			if (part.name().equals("nodes")) {
				entries.addAll(List.of(part.resultKey(), of(node, part)));
			}
			else if (part.name().equals("edges")) {
				entries.addAll(List.of(part.resultKey(), edge(row, node, part)));
			}
		}
		return Cypher.mapOf(entries.toArray());
	}

	private Expression edge(Row row, Row node, Selection selection) {
		var entries = new ArrayList<Object>();
		for (var part : selection.fields()) {
			if (part.name().equals(Connections.NODE)) {
				entries.addAll(List.of(part.resultKey(), of(node, part)));
			}
			else if (!part.name().equals(Connections.CURSOR) && !part.name().startsWith("__")) {
				entries.addAll(List.of(part.resultKey(), value(row, row.type().name(), part)));
			}
		}
		return Cypher.mapOf(entries.toArray());
	}

	private NodeRow nodeOf(ColumnsRow columns) {
		var field = (Rows) mapping.field(columns.type().name(), Connections.NODE);
		return new NodeRow((NodeType) field.type(), columns.column(Connections.NODE), null);
	}

	private Sorting sorting(Rows field, Row row) {
		return Sorting.of(orders(field), row, mapping, scope);
	}

	private static List<Order> orders(Rows field) {
		var orders = switch (field.origin()) {
			case Origin.Walk walk -> walk.order();
			case Origin.Computed computed -> computed.order();
			default -> field.type().order();
		};
		return field.type() instanceof NodeType ? Order.endingWithId(orders) : orders;
	}

	private static String orderName(Rows field) {
		return field.type().name() + orders(field);
	}

}
