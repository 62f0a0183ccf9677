package dev.ferrograph.query.statement;

import java.util.function.Function;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.ExposesWith;

/**
 * The beginning of a statement that yields rows.
 *
 * @param reading the clauses that yield those rows for which a condition holds
 * @param row what each is
 */
record RowSource(Function<Condition, ExposesWith> reading, Row row) {
}
