package dev.ferrograph.query.statement;

import dev.ferrograph.query.answer.ResponseShape;
import org.neo4j.cypherdsl.core.Expression;

/**
 * A part of a statement, and the shape of what is made of it.
 *
 * @param expression what the statement answers
 * @param shape how to make the answer from that
 */
record Projected(Expression expression, ResponseShape shape) {
}
