package dev.ferrograph.query.statement;

import dev.ferrograph.query.statement.Row.NodeRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.IdentifiableElement;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * The values that an order compares and that are not properties of the row: they are
 * computed once for a row, and held in variables next to it.
 */
final class PrecomputedKeys {

	private final Scope scope;

	private final Map<SymbolicName, Expression> values = new LinkedHashMap<>();

	/** The variables that hold nodes, by the field that leads to the node. */
	private final Map<String, SymbolicName> nodes = new LinkedHashMap<>();

	PrecomputedKeys(Scope scope) {
		this.scope = scope;
	}

	/** The variable that holds the value. */
	SymbolicName value(Expression value) {
		var variable = scope.variable("k");
		values.put(variable, value);
		return variable;
	}

	/** The variable that holds the node to which a field leads. */
	SymbolicName node(String field, Function<SymbolicName, Expression> toVariable) {
		return nodes.computeIfAbsent(field, first -> value(toVariable.apply(scope.variable("n"))));
	}

	boolean isEmpty() {
		return values.isEmpty();
	}

	/** The row with the nodes bound that are in variables. */
	Row boundTo(Row row) {
		if (nodes.isEmpty()) {
			return row;
		}
		var node = (NodeRow) row;
		var bound = new LinkedHashMap<>(node.bound());
		bound.putAll(nodes);
		return new NodeRow(node.type(), node.node(), bound);
	}

	/** The row's variables, and what computes the values next to them. */
	List<IdentifiableElement> columns(Row row) {
		var columns = new ArrayList<IdentifiableElement>(row.variables());
		values.forEach((variable, value) -> columns.add(value.as(variable)));
		return columns;
	}

	/** The row's variables, and those of the values. */
	List<SymbolicName> variables(Row row) {
		var variables = new ArrayList<>(row.variables());
		variables.addAll(values.keySet());
		return variables;
	}

}
