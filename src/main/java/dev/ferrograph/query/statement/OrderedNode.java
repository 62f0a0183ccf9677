package dev.ferrograph.query.statement;

import dev.ferrograph.query.schema.InputMapping.KeyOfRelated;
import dev.ferrograph.query.schema.RowType.NodeType;
import dev.ferrograph.query.statement.Row.NodeRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * The node whose values an order compares: the row, or the one node that is reached from
 * it over a few relationships.
 *
 * @param row the row that is sorted
 * @param steps how to get from there to the node
 */
record OrderedNode(NodeRow row, List<Step> steps, Scope scope) {

	/** A field of an order, and where it leads. */
	record Step(String field, KeyOfRelated to) {
	}

	OrderedNode(NodeRow row, Scope scope) {
		this(row, List.of(), scope);
	}

	/** The node that a field leads to from this one. */
	OrderedNode then(String field, KeyOfRelated to) {
		var more = new ArrayList<>(steps);
		more.add(new Step(field, to));
		return new OrderedNode(row, more, scope);
	}

	NodeType type() {
		return isRow() ? row.type() : steps.getLast().to().target();
	}

	boolean isRow() {
		return steps.isEmpty();
	}

	/** A property of the node. */
	Expression property(String name, PrecomputedKeys precomputed) {
		if (isRow()) {
			return row.property(name);
		}
		var path = String.join(".", steps.stream().map(Step::field).toList());
		return Cypher.property(precomputed.node(path, node -> at(row, 0, node, NodeRow::node)), name);
	}

	/** What is computed from the node, once for a row. */
	Expression computed(Function<NodeRow, Expression> value, PrecomputedKeys precomputed) {
		return precomputed.value(at(row, 0, scope.variable("n"), value));
	}

	private Expression at(NodeRow from, int step, SymbolicName last, Function<NodeRow, Expression> value) {
		if (step == steps.size()) {
			return value.apply(from);
		}
		var to = steps.get(step).to();
		var there = new NodeRow(to.target(), step == steps.size() - 1 ? last : scope.variable("n"));
		return Cypher.head(Cypher.listBasedOn(RowSources.path(to.traversal(), from, there))
			.returning(at(there, step + 1, last, value)));
	}

}
