package dev.ferrograph.query.statement;

import java.util.function.Function;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.ExposesWith;

/**
 * Clauses that read rows.
 *
 * @param reading the clauses, for the condition that rows must meet
 * @param row the variables that hold a row after these clauses
 */
record RowSource(Function<Condition, ExposesWith> reading, Row row) {
}
