package dev.ferrograph.query.statement;

import dev.ferrograph.query.answer.ResponseShape;
import dev.ferrograph.query.request.PageArguments;
import dev.ferrograph.query.request.ParameterBinding;
import dev.ferrograph.query.request.Placeholder;
import dev.ferrograph.query.request.Selection;
import dev.ferrograph.query.schema.FieldMapping.Property;
import dev.ferrograph.query.schema.FieldMapping.Rows;
import dev.ferrograph.query.schema.Mapping;
import dev.ferrograph.query.schema.Origin;
import dev.ferrograph.query.schema.RowType.NodeType;
import dev.ferrograph.query.schema.RowType.Variant;
import dev.ferrograph.query.statement.Row.NodeRow;
import graphql.schema.FieldCoordinates;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;

/**
 * Compiles what is selected of a row into one list of {@link Columns}, with a subquery
 * for each field that leads to more rows.
 */
final class Projection {

	private final Mapping mapping;

	private final Map<FieldCoordinates, UnaryOperator<@Nullable Object>> conversions;

	private final Scope scope;

	private final RowSources sources;

	Projection(Mapping mapping, Map<FieldCoordinates, UnaryOperator<@Nullable Object>> conversions, Scope scope) {
		this.conversions = conversions;
		this.mapping = mapping;
		this.scope = scope;
		this.sources = new RowSources(mapping, scope);
	}

	/** The selected fields of a row. */
	Projected of(Row row, Selection selection) {
		var columns = new Columns();
		var variants = row instanceof NodeRow node && dependsOnType(node.type(), selection) ? node.type().variants()
				: List.<Variant>of();
		if (!variants.isEmpty()) {
			columns.add(Cypher.labels(((NodeRow) row).node()));
		}
		byResultKey(selection).forEach(fields -> add(row, fields, columns));
		if (variants.isEmpty()) {
			return new Projected(columns.list(), columns.fields(row.type().objectType(), selection.fields()));
		}
		var byLabel = new LinkedHashMap<String, ResponseShape.Fields>();
		variants.forEach(variant -> byLabel.put(variant.label(), columns.fields(variant.name(), selection.fields())));
		return new Projected(columns.list(), new ResponseShape.Choice(byLabel));
	}

	/** Whether the answer depends on which of several types a node has. */
	private static boolean dependsOnType(NodeType type, Selection selection) {
		var types = type.variants().stream().map(Variant::name).collect(Collectors.toSet());
		return type.isInterface() && selection.fields()
			.stream()
			.anyMatch(field -> field.isTypename() || !field.objectTypes().containsAll(types));
	}

	private static Collection<List<Selection>> byResultKey(Selection selection) {
		return selection.fields()
			.stream()
			.filter(field -> !field.isTypename())
			.collect(Collectors.groupingBy(Selection::resultKey, LinkedHashMap::new, Collectors.toList()))
			.values();
	}

	/**
	 * The column of one result key: one field, or, of an interface, another for each
	 * type.
	 */
	private void add(Row row, List<Selection> fields, Columns columns) {
		var first = fields.getFirst();
		if (!(row instanceof NodeRow node)) {
			columns.add(first, value(row, row.type().name(), first));
		}
		// null for nodes of types for which it is not selected; the shape of the answer
		// leaves it out for these
		else if (fields.size() == 1) {
			columns.add(first, value(row, variants(node, first).getFirst().name(), first));
		}
		else {
			addChoice(node, fields, columns);
		}
	}

	private void addChoice(NodeRow row, List<Selection> fields, Columns columns) {
		var choice = Cypher.caseExpression();
		var shapes = new IdentityHashMap<Selection, ResponseShape>();
		for (var field : fields) {
			var variants = variants(row, field);
			var isOne = variants.stream()
				.map(variant -> Cypher.anyNode(row.node()).hasLabels(variant.label()))
				.reduce(Condition::or)
				.orElseThrow();
			var value = value(row, variants.getFirst().name(), field);
			choice = choice.when(isOne).then(value.expression());
			shapes.put(field, value.shape());
		}
		columns.add(choice, shapes);
	}

	private static List<Variant> variants(NodeRow row, Selection field) {
		return row.type().variants().stream().filter(variant -> field.objectTypes().contains(variant.name())).toList();
	}

	/** The value of a selected field. */
	Projected value(Row row, String objectType, Selection selected) {
		return switch (mapping.field(objectType, selected.name())) {
			case Property property ->
				new Projected(row.property(property.name()), new ResponseShape.Leaf(property.type(),
						conversions.get(FieldCoordinates.coordinates(objectType, selected.name()))));
			case Rows rows -> rows(rows, row, selected);
		};
	}

	/**
	 * The value of a selected field that leads to rows; a root field if there is no row
	 * to start from.
	 */
	Projected rows(Rows field, @Nullable Row from, Selection selected) {
		var boundNode = from == null ? null : sources.boundNode(field, selected.name(), from);
		if (boundNode != null) {
			return boundNode(field, boundNode, selected);
		}
		var source = sources.of(field, from, selected.arguments());
		return switch (field.cardinality()) {
			case ONE -> one(source, selected);
			case LIST -> list(field, source, selected);
			case CONNECTION -> new Pages(mapping, scope, this).of(field, source, selected);
		};
	}

	private Projected boundNode(Rows field, NodeRow node, Selection selected) {
		var row = of(node, selected);
		return field.origin() instanceof Origin.End ? row : new Projected(
				Cypher.caseExpression().when(node.node().isNotNull()).then(row.expression()), row.shape());
	}

	private Projected one(RowSource source, Selection selected) {
		var row = of(source.row(), selected);
		return new Projected(Cypher.head(Cypher.collect(source.reading()
			.apply(Cypher.noCondition())
			.with(Row.variables(source.row()))
			.returning(row.expression())
			.build())), row.shape());
	}

	private Projected list(Rows field, RowSource source, Selection selected) {
		var rows = source.reading().apply(Cypher.noCondition());
		if (field.orders().isEmpty()) {
			var row = of(source.row(), selected);
			return new Projected(
					Cypher.collect(rows.with(Row.variables(source.row())).returning(row.expression()).build()),
					new ResponseShape.Items(row.shape(), selected.mayHoldNulls()));
		}
		var sorting = Sorting.of(field.orders(), source.row(), mapping, scope);
		var ordered = rows.with(sorting.precomputed().columns(source.row())).orderBy(sorting.items(false));
		var row = of(sorting.precomputed().boundTo(source.row()), selected);
		var size = size(selected);
		var list = size == null ? ordered.returning(row.expression()).build()
				: ordered.limit(scope.value(size)).returning(row.expression()).build();
		return new Projected(Cypher.collect(list), new ResponseShape.Items(row.shape(), selected.mayHoldNulls()));
	}

	/** How many items are requested; null if the list has no such argument. */
	private static @Nullable ParameterBinding size(Selection selected) {
		// a default is an argument like any other
		return selected.arguments().get("first") instanceof Placeholder first
				? PageArguments.size(selected.path(), "first", first) : null;
	}

}
