package dev.ferrograph.query.statement;

import java.util.function.BiFunction;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Expression;

/** How a filter compares a property with a value. */
enum Comparison {

	EQ("eq", Expression::isEqualTo), IN("in", Expression::in), CONTAINS("contains", Expression::contains),
	STARTS_WITH("startsWith", Expression::startsWith), LT("lt", Expression::lt), LTE("lte", Expression::lte),
	GT("gt", Expression::gt), GTE("gte", Expression::gte);

	private final String key;

	private final BiFunction<Expression, Expression, Condition> condition;

	Comparison(String key, BiFunction<Expression, Expression, Condition> condition) {
		this.key = key;
		this.condition = condition;
	}

	/** The field of a filter that asks for it. */
	String key() {
		return key;
	}

	Condition compare(Expression property, Expression value) {
		return condition.apply(property, value);
	}

}
