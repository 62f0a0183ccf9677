package dev.ferrograph.query;

import dev.ferrograph.query.Field.Rows;
import dev.ferrograph.query.Row.ColumnsRow;
import dev.ferrograph.query.Row.EdgeRow;
import dev.ferrograph.query.Row.NodeRow;
import dev.ferrograph.query.RowType.ColumnsType;
import dev.ferrograph.query.RowType.EdgeType;
import dev.ferrograph.query.RowType.NodeType;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.ExposesWith;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.IdentifiableElement;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;

/** Finds the rows of a field: how the statement gets from one row to the next. */
final class Sources {

	private static final SymbolicName THIS = Cypher.name("this");

	private final Mapping mapping;

	private final Scope scope;

	Sources(Mapping mapping, Scope scope) {
		this.mapping = mapping;
		this.scope = scope;
	}

	/** All nodes of a type. */
	Source all(NodeType type) {
		var row = new NodeRow(type, scope.variable("n"));
		return new Source(condition -> Cypher.match(pattern(row)).where(condition), row);
	}

	/**
	 * The rows that a field leads to from a row, or, with no row, those of a computed
	 * root field.
	 */
	Source of(Rows field, @Nullable Row from, Map<String, @Nullable Object> arguments) {
		return switch (field.origin()) {
			case Origin.All all -> all((NodeType) field.type());
			case Origin.Walk walk -> walk(walk, field.type(), (NodeRow) required(from));
			case Origin.Computed computed -> computed(computed.file(), field.type(), (NodeRow) from, arguments);
			case Origin.Column column -> column(column, field.type(), (ColumnsRow) required(from));
			case Origin.Lookup lookup -> lookup(lookup, (NodeType) field.type(), required(from));
			case Origin.End end ->
				throw new IllegalArgumentException("the end of a relationship is one node, not rows");
		};
	}

	/**
	 * The one node that a field is, where the row already holds it: no clause is needed
	 * to get there.
	 */
	@Nullable NodeRow atHand(Rows field, String name, Row from) {
		if (field.origin() instanceof Origin.End end && from instanceof EdgeRow edge) {
			return new NodeRow((NodeType) field.type(), end.start() ? edge.start() : edge.end());
		}
		if (field.origin() instanceof Origin.Walk && from instanceof NodeRow node
				&& node.beside().get(name) instanceof SymbolicName beside) {
			return new NodeRow((NodeType) field.type(), beside);
		}
		if (field.origin() instanceof Origin.Column column && field.shape() == Field.Shape.ONE) {
			return new NodeRow((NodeType) field.type(), ((ColumnsRow) from).column(column.name()));
		}
		return null;
	}

	private Source walk(Origin.Walk walk, RowType type, NodeRow from) {
		var edge = scope.variable("r");
		if (type instanceof NodeType target) {
			var row = new NodeRow(target, scope.variable("n"), Map.of(NodeRow.EDGE, edge));
			return new Source(condition -> Cypher.match(path(walk, from, row)).where(condition), row);
		}
		var other = scope.variable("n");
		var path = relationship(walk, Cypher.anyNode(from.node()), Cypher.anyNode(other)).named(edge);
		var row = walk.outgoing() ? new EdgeRow((EdgeType) type, edge, from.node(), other)
				: new EdgeRow((EdgeType) type, edge, other, from.node());
		return new Source(condition -> Cypher.match(path).where(condition), row);
	}

	/** From a node along a relationship to another. */
	static Relationship path(Origin.Walk walk, NodeRow from, NodeRow to) {
		var path = relationship(walk, Cypher.anyNode(from.node()), pattern(to));
		return to.beside().containsKey(NodeRow.EDGE) ? path.named(to.beside().get(NodeRow.EDGE)) : path;
	}

	private static Relationship relationship(Origin.Walk walk, Node here, Node there) {
		return walk.outgoing() ? here.relationshipTo(there, walk.relationship())
				: here.relationshipFrom(there, walk.relationship());
	}

	private Source computed(StatementFile file, RowType type, @Nullable NodeRow from,
			Map<String, @Nullable Object> arguments) {
		var names = new HashMap<String, String>();
		UnaryOperator<String> parameters = name -> names.computeIfAbsent(name,
				key -> scope.argument(arguments.get(key)).getName());
		var body = file.body(parameters);
		var columns = new LinkedHashMap<String, SymbolicName>();
		file.variables().forEach(variable -> columns.put(variable, scope.variable("c")));
		var row = switch (type) {
			case ColumnsType columnsType -> new ColumnsRow(columnsType, columns, later(file, parameters, columns));
			case NodeType node -> node(node, file, columns);
			case EdgeType edge -> throw new IllegalArgumentException("no statement yields relationships by themselves");
		};
		return new Source(condition -> call(body, from).with(renamed(columns)).where(condition), row);
	}

	private static Map<String, Expression> later(StatementFile file, UnaryOperator<String> parameters,
			Map<String, SymbolicName> variables) {
		var later = new HashMap<String, Expression>();
		for (var column : file.later().keySet()) {
			later.put(column, Cypher.raw(file.later(column, parameters,
					variable -> Objects.requireNonNull(variables.get(variable)).getValue())));
		}
		return later;
	}

	private static List<IdentifiableElement> renamed(Map<String, SymbolicName> columns) {
		return columns.entrySet()
			.stream()
			.map(column -> (IdentifiableElement) Cypher.name(column.getKey()).as(column.getValue()))
			.toList();
	}

	/** The first column is the node, and the others stand beside it. */
	private static NodeRow node(NodeType type, StatementFile file, Map<String, SymbolicName> columns) {
		var beside = new LinkedHashMap<>(columns);
		var node = Objects.requireNonNull(beside.remove(file.columns().getFirst()));
		return new NodeRow(type, node, beside);
	}

	private static ExposesWith call(String body, @Nullable NodeRow from) {
		if (from == null) {
			return Statement.builder().callRawCypher(body);
		}
		var composed = Cypher.with(from.node().as(THIS)).returningRaw(Cypher.raw(body)).build();
		return Statement.builder().call(composed, from.node());
	}

	private Source column(Origin.Column column, RowType type, ColumnsRow from) {
		var list = from.property(column.name());
		return switch (type) {
			case NodeType target -> {
				var row = new NodeRow(target, scope.variable("n"));
				yield new Source(condition -> Cypher.unwind(list).as(row.node()).with(row.node()).where(condition),
						row);
			}
			case EdgeType edge -> edges(list, edge);
			case ColumnsType columns -> maps(list, columns);
		};
	}

	private Source edges(Expression list, EdgeType type) {
		var edge = scope.variable("r");
		var row = new EdgeRow(type, edge, scope.variable("n"), scope.variable("n"));
		return new Source(condition -> Cypher.unwind(list)
			.as(edge)
			.with(edge, Cypher.raw("startNode($E)", edge).as(row.start()),
					Cypher.raw("endNode($E)", edge).as(row.end()))
			.where(condition), row);
	}

	private Source maps(Expression list, ColumnsType type) {
		var map = scope.variable("m");
		var columns = new LinkedHashMap<String, SymbolicName>();
		mapping.fields(type.name()).forEach(field -> columns.put(field, scope.variable("c")));
		return new Source(condition -> Cypher.unwind(list)
			.as(map)
			.with(columns.entrySet()
				.stream()
				.map(column -> (IdentifiableElement) Cypher.property(map, column.getKey()).as(column.getValue()))
				.toList())
			.where(condition), new ColumnsRow(type, columns));
	}

	private Source lookup(Origin.Lookup lookup, NodeType type, Row from) {
		var row = new NodeRow(type, scope.variable("n"));
		var found = row.property("id").isEqualTo(from.property(lookup.property()));
		return new Source(condition -> Cypher.match(pattern(row)).where(found.and(condition)), row);
	}

	private static Node pattern(NodeRow row) {
		var label = row.type().label();
		return label == null ? Cypher.anyNode(row.node()) : Cypher.node(label).named(row.node());
	}

	private static Row required(@Nullable Row row) {
		if (row == null) {
			throw new IllegalArgumentException("a root field has no row to start from");
		}
		return row;
	}

}
