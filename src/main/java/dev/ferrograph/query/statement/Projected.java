package dev.ferrograph.query.statement;

import dev.ferrograph.query.answer.ResponseShape;
import org.neo4j.cypherdsl.core.Expression;

/**
 * An expression of a statement, and how a part of the answer is made from its value.
 */
record Projected(Expression expression, ResponseShape shape) {
}
