package dev.ferrograph.query.statement;

import dev.ferrograph.query.schema.RowType.ColumnsType;
import dev.ferrograph.query.schema.RowType.EdgeType;
import dev.ferrograph.query.schema.RowType.NodeType;
import dev.ferrograph.query.schema.RowType;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;

/** A row inside a statement: its type and the variables that hold it. */
sealed interface Row {

	RowType type();

	/** The variables that hold the row. */
	List<SymbolicName> variables();

	/** The value of a property or column. */
	Expression property(String name);

	/**
	 * A node.
	 *
	 * @param bound the variables that hold more about it, by name: as {@code edge} the
	 * relationship along which it was reached, as the name of a field the node that the
	 * field leads to, or further columns of the statement that returned it
	 */
	record NodeRow(NodeType type, SymbolicName node, Map<String, SymbolicName> bound) implements Row {

		/**
		 * The name of the variable that holds the relationship along which the node was
		 * reached.
		 */
		static final String EDGE = "edge";

		NodeRow(NodeType type, SymbolicName node) {
			this(type, node, Map.of());
		}

		@Override
		public List<SymbolicName> variables() {
			return Stream.concat(Stream.of(node), bound.values().stream()).toList();
		}

		@Override
		public Expression property(String name) {
			var column = bound.get(name);
			return column == null ? Cypher.property(node, name) : column;
		}

	}

	/** A relationship with the nodes at its ends. */
	record EdgeRow(EdgeType type, SymbolicName edge, SymbolicName start, SymbolicName end) implements Row {

		@Override
		public List<SymbolicName> variables() {
			return List.of(edge, start, end);
		}

		@Override
		public Expression property(String name) {
			return Cypher.property(edge, name);
		}
	}

	/**
	 * The columns of a statement.
	 *
	 * @param columns the variables that hold them, or what deferred ones are computed
	 * from
	 * @param deferred the columns that are computed only if they are selected
	 */
	record ColumnsRow(ColumnsType type, Map<String, SymbolicName> columns,
			Map<String, Expression> deferred) implements Row {

		ColumnsRow(ColumnsType type, Map<String, SymbolicName> columns) {
			this(type, columns, Map.of());
		}

		@Override
		public List<SymbolicName> variables() {
			return List.copyOf(columns.values());
		}

		@Override
		public Expression property(String name) {
			var expression = deferred.get(name);
			return expression == null ? column(name) : expression;
		}

		SymbolicName column(String name) {
			var column = columns.get(name);
			if (column == null) {
				throw new IllegalArgumentException("no column " + name);
			}
			return column;
		}
	}

	/** The variables that hold several rows. */
	static SymbolicName[] variables(Row... rows) {
		return Stream.of(rows).flatMap(row -> row.variables().stream()).distinct().toArray(SymbolicName[]::new);
	}

}
