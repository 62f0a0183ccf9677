package dev.ferrograph.query.statement;

import dev.ferrograph.query.schema.FieldMapping.Cardinality;
import dev.ferrograph.query.schema.FieldMapping.Rows;
import dev.ferrograph.query.schema.GroupPath;
import dev.ferrograph.query.schema.Mapping;
import dev.ferrograph.query.schema.Origin;
import dev.ferrograph.query.schema.RowType.ColumnsType;
import dev.ferrograph.query.schema.RowType.EdgeType;
import dev.ferrograph.query.schema.RowType.NodeType;
import dev.ferrograph.query.schema.RowType;
import dev.ferrograph.query.schema.StatementFile;
import dev.ferrograph.query.statement.Row.ColumnsRow;
import dev.ferrograph.query.statement.Row.EdgeRow;
import dev.ferrograph.query.statement.Row.NodeRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.ExposesWith;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.IdentifiableElement;
import org.neo4j.cypherdsl.core.Labels;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReading;
import org.neo4j.cypherdsl.core.SymbolicName;

/** Writes the clauses that read the rows of a field. */
final class RowSources {

	private static final SymbolicName THIS = Cypher.name("this");

	/**
	 * The column that holds all rows of a list, as the rows of groups are made of them.
	 */
	static final String ROWS = "rows";

	private final Mapping mapping;

	private final Scope scope;

	RowSources(Mapping mapping, Scope scope) {
		this.mapping = mapping;
		this.scope = scope;
	}

	/** All nodes of a type. */
	RowSource all(NodeType type) {
		var row = new NodeRow(type, scope.variable("n"));
		return new RowSource(condition -> Cypher.match(pattern(row)).where(condition), row);
	}

	/**
	 * The rows that a field leads to from a row, or, with no row, those of a computed
	 * root field.
	 */
	RowSource of(Rows field, @Nullable Row from, Map<String, @Nullable Object> arguments) {
		return switch (field.origin()) {
			case Origin.All all -> all((NodeType) field.type());
			case Origin.Traversal traversal -> traversal(traversal, field.type(), (NodeRow) required(from));
			case Origin.Computed computed -> computed(computed.file(), field.type(), (NodeRow) from, arguments);
			case Origin.Column column -> column(column, field.type(), (ColumnsRow) required(from));
			case Origin.Grouped grouped ->
				grouped(grouped, (ColumnsType) field.type(), ((ColumnsRow) required(from)).column(ROWS));
			case Origin.Lookup lookup -> lookup(lookup, (NodeType) field.type(), required(from));
			case Origin.End end ->
				throw new IllegalArgumentException("the end of a relationship is one node, not rows");
			case Origin.ById byId -> throw new IllegalArgumentException("one node, not rows");
			case Origin.ByIds byIds -> throw new IllegalArgumentException("nodes in the order of a request");
		};
	}

	/**
	 * Rows that were sorted and then collected, each as a list of its variables and the
	 * keys of the order.
	 * @param all the variable that holds them
	 * @param one the variable for one of them
	 */
	static RowSource collected(Row row, Sorting sorting, SymbolicName all, SymbolicName one) {
		var variables = sorting.precomputed().variables(row);
		// the columns are made anew for each reading: once rendered, an alias stands for
		// itself
		return new RowSource(condition -> Cypher.unwind(all).as(one).with(values(variables, one)).where(condition), row,
				sorting);
	}

	private static List<IdentifiableElement> values(List<SymbolicName> variables, SymbolicName list) {
		return IntStream.range(0, variables.size())
			.mapToObj(index -> (IdentifiableElement) Cypher.valueAt(list, index).as(variables.get(index)))
			.toList();
	}

	/**
	 * The node that a field leads to, if a variable of the row holds it already; null if
	 * clauses must read it.
	 */
	@Nullable NodeRow boundNode(Rows field, String name, Row from) {
		if (field.origin() instanceof Origin.End end && from instanceof EdgeRow edge) {
			return new NodeRow((NodeType) field.type(), end.start() ? edge.start() : edge.end());
		}
		if (field.origin() instanceof Origin.Traversal && from instanceof NodeRow node
				&& node.bound().get(name) instanceof SymbolicName bound) {
			return new NodeRow((NodeType) field.type(), bound);
		}
		if (field.origin() instanceof Origin.Column column && field.cardinality() == Cardinality.ONE) {
			return new NodeRow((NodeType) field.type(), ((ColumnsRow) from).column(column.name()));
		}
		return null;
	}

	private RowSource traversal(Origin.Traversal traversal, RowType type, NodeRow from) {
		var edge = scope.variable("r");
		if (type instanceof NodeType target) {
			var row = new NodeRow(target, scope.variable("n"), Map.of(NodeRow.EDGE, edge));
			return new RowSource(condition -> Cypher.match(path(traversal, from, row)).where(condition), row);
		}
		var other = scope.variable("n");
		var path = relationship(traversal, Cypher.anyNode(from.node()), Cypher.anyNode(other)).named(edge);
		var row = traversal.outgoing() ? new EdgeRow((EdgeType) type, edge, from.node(), other)
				: new EdgeRow((EdgeType) type, edge, other, from.node());
		return new RowSource(condition -> Cypher.match(path).where(condition), row);
	}

	/** From a node along a relationship to another. */
	static Relationship path(Origin.Traversal traversal, NodeRow from, NodeRow to) {
		var path = relationship(traversal, Cypher.anyNode(from.node()), pattern(to));
		return to.bound().containsKey(NodeRow.EDGE) ? path.named(to.bound().get(NodeRow.EDGE)) : path;
	}

	private static Relationship relationship(Origin.Traversal traversal, Node here, Node there) {
		return traversal.outgoing() ? here.relationshipTo(there, traversal.relationship())
				: here.relationshipFrom(there, traversal.relationship());
	}

	private RowSource computed(StatementFile file, RowType type, @Nullable NodeRow from,
			Map<String, @Nullable Object> arguments) {
		var names = new HashMap<String, String>();
		UnaryOperator<String> parameters = name -> names.computeIfAbsent(name,
				key -> scope.reference(arguments.get(key)));
		var body = file.body(parameters);
		var columns = new LinkedHashMap<String, SymbolicName>();
		file.variables().forEach(variable -> columns.put(variable, scope.variable("c")));
		var row = switch (type) {
			case ColumnsType columnsType -> new ColumnsRow(columnsType, columns, deferred(file, parameters, columns));
			case NodeType node -> node(node, file, columns);
			case EdgeType edge -> throw new IllegalArgumentException("no statement yields relationships by themselves");
		};
		return new RowSource(condition -> call(body, from).with(renamed(columns)).where(condition), row);
	}

	private static Map<String, Expression> deferred(StatementFile file, UnaryOperator<String> parameters,
			Map<String, SymbolicName> variables) {
		var deferred = new HashMap<String, Expression>();
		for (var column : file.deferred().keySet()) {
			deferred.put(column, Cypher.raw(file.deferred(column, parameters,
					variable -> Objects.requireNonNull(variables.get(variable)).getValue())));
		}
		return deferred;
	}

	private static List<IdentifiableElement> renamed(Map<String, SymbolicName> columns) {
		return columns.entrySet()
			.stream()
			.map(column -> (IdentifiableElement) Cypher.name(column.getKey()).as(column.getValue()))
			.toList();
	}

	/** The first column is the node; the others are bound with it. */
	private static NodeRow node(NodeType type, StatementFile file, Map<String, SymbolicName> columns) {
		var bound = new LinkedHashMap<>(columns);
		var node = Objects.requireNonNull(bound.remove(file.columns().getFirst()));
		return new NodeRow(type, node, bound);
	}

	private static ExposesWith call(String body, @Nullable NodeRow from) {
		if (from == null) {
			return Statement.builder().callRawCypher(body);
		}
		var composed = Cypher.with(from.node().as(THIS)).returningRaw(Cypher.raw(body)).build();
		return Statement.builder().call(composed, from.node());
	}

	private RowSource column(Origin.Column column, RowType type, ColumnsRow from) {
		var list = from.property(column.name());
		return switch (type) {
			case NodeType target -> {
				var row = new NodeRow(target, scope.variable("n"));
				yield new RowSource(condition -> Cypher.unwind(list).as(row.node()).with(row.node()).where(condition),
						row);
			}
			case EdgeType edge -> edges(list, edge);
			case ColumnsType columns -> maps(list, columns);
		};
	}

	private RowSource grouped(Origin.Grouped grouped, ColumnsType type, SymbolicName rows) {
		var path = GroupPath.of(grouped, mapping);
		var from = scope.variable("n");
		var columns = new LinkedHashMap<String, SymbolicName>();
		mapping.fields(type.name()).forEach(field -> columns.put(field, scope.variable("c")));
		var nodes = new ArrayList<NodeRow>();
		path.steps().forEach(step -> nodes.add(new NodeRow(step.target(), scope.variable("n"))));
		var last = nodes.isEmpty() ? from : nodes.getLast().node();
		var value = path.property() == null ? last : Cypher.property(last, path.property().name());
		return new RowSource(condition -> {
			OngoingReading reading = Cypher.unwind(rows).as(from);
			var here = new NodeRow((NodeType) Objects.requireNonNull(mapping.types().get(grouped.type())), from);
			for (int i = 0; i < nodes.size(); i++) {
				reading = reading.match(path(path.steps().get(i).traversal(), here, nodes.get(i)));
				here = nodes.get(i);
			}
			return reading
				.with(columns.entrySet()
					.stream()
					.map(column -> (IdentifiableElement) (column.getKey().equals(Origin.Grouped.COUNT)
							? Cypher.countDistinct(from) : value)
						.as(column.getValue()))
					.toList())
				.where(Cypher.isNotNull(groupOf(columns)).and(condition));
		}, new ColumnsRow(type, columns));
	}

	private static SymbolicName groupOf(Map<String, SymbolicName> columns) {
		return columns.entrySet()
			.stream()
			.filter(column -> !column.getKey().equals(Origin.Grouped.COUNT))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElseThrow();
	}

	private RowSource edges(Expression list, EdgeType type) {
		var edge = scope.variable("r");
		var row = new EdgeRow(type, edge, scope.variable("n"), scope.variable("n"));
		return new RowSource(condition -> Cypher.unwind(list)
			.as(edge)
			.with(edge, Cypher.raw("startNode($E)", edge).as(row.start()),
					Cypher.raw("endNode($E)", edge).as(row.end()))
			.where(condition), row);
	}

	private RowSource maps(Expression list, ColumnsType type) {
		var map = scope.variable("m");
		var columns = new LinkedHashMap<String, SymbolicName>();
		mapping.fields(type.name()).forEach(field -> columns.put(field, scope.variable("c")));
		return new RowSource(condition -> Cypher.unwind(list)
			.as(map)
			.with(columns.entrySet()
				.stream()
				.map(column -> (IdentifiableElement) Cypher.property(map, column.getKey()).as(column.getValue()))
				.toList())
			.where(condition), new ColumnsRow(type, columns));
	}

	private RowSource lookup(Origin.Lookup lookup, NodeType type, Row from) {
		var row = new NodeRow(type, scope.variable("n"));
		var found = row.property("id").isEqualTo(from.property(lookup.property()));
		return new RowSource(condition -> Cypher.match(pattern(row)).where(found.and(condition)), row);
	}

	private static Node pattern(NodeRow row) {
		var labels = row.type().labels().stream().map(Cypher::exactlyLabel).reduce(Labels::or).orElseThrow();
		return Cypher.node(labels).named(row.node());
	}

	private static Row required(@Nullable Row row) {
		if (row == null) {
			throw new IllegalArgumentException("a root field has no row to start from");
		}
		return row;
	}

}
