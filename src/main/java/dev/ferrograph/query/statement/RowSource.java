package dev.ferrograph.query.statement;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.ExposesWith;

/**
 * Clauses that read rows.
 *
 * @param reading the clauses, for the condition that rows must meet
 * @param row the variables that hold a row after these clauses
 * @param sorting the order in which the rows come, its keys in variables next to the row;
 * null if they come in no order
 */
record RowSource(Function<Condition, ExposesWith> reading, Row row, @Nullable Sorting sorting) {

	RowSource(Function<Condition, ExposesWith> reading, Row row) {
		this(reading, row, null);
	}

}
