package dev.ferrograph.query;

import dev.ferrograph.query.Field.Property;
import dev.ferrograph.query.Field.Rows;
import dev.ferrograph.query.Row.NodeRow;
import dev.ferrograph.query.RowType.Variant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;

/**
 * Compiles selections into expressions: what is asked of a row becomes one list, as its
 * {@link Layout} says, with a subquery for every field that leads to more rows.
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
		var layout = Layout.of(row.type(), selection);
		var columns = new ArrayList<Expression>();
		if (layout.labels()) {
			columns.add(Cypher.labels(((NodeRow) row).node()));
		}
		layout.columns().forEach(fields -> columns.add(value(row, fields)));
		return Cypher.listOf(columns);
	}

	/**
	 * What stands under one result key: one field, or, of an interface, another for each
	 * type.
	 */
	private Expression value(Row row, List<Selection> fields) {
		var first = fields.getFirst();
		if (!(row instanceof NodeRow node)) {
			return value(row, row.type().name(), first);
		}
		// null where the type is one for which nothing is selected: the shape of the
		// answer leaves it out
		if (fields.size() == 1) {
			return value(row, variants(node, first).getFirst().name(), first);
		}
		var choice = Cypher.caseExpression();
		for (var field : fields) {
			var variants = variants(node, field);
			var isOne = variants.stream()
				.map(variant -> Cypher.anyNode(node.node()).hasLabels(variant.label()))
				.reduce(Condition::or)
				.orElseThrow();
			choice = choice.when(isOne).then(value(row, variants.getFirst().name(), field));
		}
		return choice;
	}

	private static List<Variant> variants(NodeRow row, Selection field) {
		return row.type().variants().stream().filter(variant -> field.objectTypes().contains(variant.name())).toList();
	}

	/**
	 * What a selected field that leads to rows holds; with no row, it is a root field.
	 */
	Expression rows(Rows field, @Nullable Row from, Selection selected) {
		var atHand = from == null ? null : sources.atHand(field, selected.name(), from);
		if (atHand != null) {
			return field.origin() instanceof Origin.End ? of(atHand, selected)
					: Cypher.caseExpression().when(atHand.node().isNotNull()).then(of(atHand, selected));
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

	/** What a selected field of a row holds. */
	Expression value(Row row, String objectType, Selection selected) {
		return switch (mapping.field(objectType, selected.name())) {
			case Property property -> row.property(property.name());
			case Rows rows -> rows(rows, row, selected);
		};
	}

	private Expression list(Rows field, Source source, Selection selected) {
		var rows = source.reading().apply(Cypher.noCondition());
		if (field.orders().isEmpty()) {
			return Cypher.collect(rows.with(Row.variables(source.row())).returning(of(source.row(), selected)).build());
		}
		var sorting = Sorting.of(field.orders(), source.row(), mapping, scope);
		var ordered = rows.with(sorting.held().columns(source.row())).orderBy(sorting.items(false));
		var tree = of(sorting.held().beside(source.row()), selected);
		return selected.arguments().get("first") instanceof Slot first ? Cypher.collect(
				ordered.limit(scope.parameter(Window.size(selected.path(), "first", first))).returning(tree).build())
				: Cypher.collect(ordered.returning(tree).build());
	}

}
