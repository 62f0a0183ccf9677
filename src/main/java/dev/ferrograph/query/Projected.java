package dev.ferrograph.query;

import org.neo4j.cypherdsl.core.Expression;

/**
 * A part of a statement, and the shape of what is made of it.
 *
 * @param expression what the statement answers
 * @param shape how to make the answer from that
 */
record Projected(Expression expression, Shape shape) {
}
