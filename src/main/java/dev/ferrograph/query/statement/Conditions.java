package dev.ferrograph.query.statement;

import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;

/** Combines conditions, of which some hold always. */
final class Conditions {

	/** What holds always, and is left out of the statement. */
	static final Condition NONE = Cypher.noCondition();

	private Conditions() {
	}

	static Condition and(Condition one, Condition other) {
		return one == NONE ? other : other == NONE ? one : one.and(other);
	}

	static Condition not(Condition condition) {
		// what is unknown does not hold, so its opposite does
		return Cypher.coalesce(orTrue(condition), Cypher.literalFalse()).asCondition().not();
	}

	static Condition orTrue(Condition condition) {
		return condition == NONE ? Cypher.literalTrue().asCondition() : condition;
	}

}
