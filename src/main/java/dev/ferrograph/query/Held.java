package dev.ferrograph.query;

import dev.ferrograph.query.Row.NodeRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.IdentifiableElement;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * What an order compares and takes a way to get at: fetched once for a row, and held in
 * variables beside it.
 */
final class Held {

	private final Scope scope;

	private final Map<SymbolicName, Expression> values = new LinkedHashMap<>();

	/** The variables that hold the one node a field leads to. */
	private final Map<String, SymbolicName> nodes = new LinkedHashMap<>();

	Held(Scope scope) {
		this.scope = scope;
	}

	SymbolicName value(Expression value) {
		var variable = scope.variable("k");
		values.put(variable, value);
		return variable;
	}

	/** The node that a field leads to, by the way that leads to a variable. */
	SymbolicName node(String field, Function<SymbolicName, Expression> way) {
		return nodes.computeIfAbsent(field, first -> value(way.apply(scope.variable("n"))));
	}

	boolean isEmpty() {
		return values.isEmpty();
	}

	/** The row, which then has these nodes at hand. */
	Row beside(Row row) {
		if (nodes.isEmpty()) {
			return row;
		}
		var node = (NodeRow) row;
		var beside = new LinkedHashMap<>(node.beside());
		beside.putAll(nodes);
		return new NodeRow(node.type(), node.node(), beside);
	}

	/** The row's variables, and what computes those beside them. */
	List<IdentifiableElement> columns(Row row) {
		var columns = new ArrayList<IdentifiableElement>(row.variables());
		values.forEach((variable, value) -> columns.add(value.as(variable)));
		return columns;
	}

	/** The row's variables and those beside them. */
	List<IdentifiableElement> variables(Row row) {
		var variables = new ArrayList<IdentifiableElement>(row.variables());
		variables.addAll(values.keySet());
		return variables;
	}

}
