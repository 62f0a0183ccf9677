package dev.ferrograph.neo4j;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Ends a start without Neo4j with the one line that helps, instead of a stack trace. */
class Neo4jStartFailureAnalyzer extends AbstractFailureAnalyzer<Neo4jStartException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, Neo4jStartException cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()), null, rootFailure);
	}

}
