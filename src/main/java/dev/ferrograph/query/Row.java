package dev.ferrograph.query;

import dev.ferrograph.query.RowType.ColumnsType;
import dev.ferrograph.query.RowType.EdgeType;
import dev.ferrograph.query.RowType.NodeType;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

	/** A node, and the relationship along which it was reached, if it was. */
	record NodeRow(NodeType type, SymbolicName node, @Nullable SymbolicName edge) implements Row {

		@Override
		public List<SymbolicName> variables() {
			return edge == null ? List.of(node) : List.of(node, edge);
		}

		@Override
		public Expression property(String name) {
			return Cypher.property(node, name);
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

	/** The columns of a statement. */
	record ColumnsRow(ColumnsType type, Map<String, SymbolicName> columns) implements Row {

		@Override
		public List<SymbolicName> variables() {
			return List.copyOf(columns.values());
		}

		@Override
		public Expression property(String name) {
			return column(name);
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
