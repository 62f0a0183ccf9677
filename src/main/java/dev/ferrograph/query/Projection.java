package dev.ferrograph.query;

import dev.ferrograph.query.Field.Property;
import dev.ferrograph.query.Field.Rows;
import dev.ferrograph.query.Row.NodeRow;
import dev.ferrograph.query.RowType.NodeType;
import dev.ferrograph.query.RowType.Variant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;

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
		this.sources = new Sources(mapping, scope);
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
			case CONNECTION -> new Pages(mapping, scope, this).of(field, source, selected);
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
		// not a projection of the node: nested, next to a CALL, Neo4j 2026.08 loses
		// values in them
		return Cypher.mapOf(entries.toArray());
	}

	/** What a selected field of a row holds. */
	Expression value(Row row, String objectType, Selection selected) {
		return switch (mapping.field(objectType, selected.name())) {
			case Property property -> row.property(property.name());
			case Rows rows -> rows(rows, row, selected);
		};
	}

	private Expression list(Rows field, Source source, Selection selected) {
		var row = source.row();
		var rows = source.reading().apply(Cypher.noCondition()).with(Row.variables(row));
		var tree = of(row, selected);
		if (field.orders().isEmpty()) {
			return Cypher.collect(rows.returning(tree).build());
		}
		var ordered = rows.orderBy(Sorting.of(field.orders(), row, mapping, scope).items(false));
		return selected.arguments().get("first") instanceof Integer first ? Cypher.collect(
				ordered.limit(scope.parameter(Window.size(selected.path(), "first", first))).returning(tree).build())
				: Cypher.collect(ordered.returning(tree).build());
	}

}
