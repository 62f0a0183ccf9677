package dev.ferrograph.query;

import dev.ferrograph.query.schema.InvalidSchemaException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Ends a start with the list of what is wrong with the schema, not with a stack trace.
 */
class InvalidSchemaFailureAnalyzer extends AbstractFailureAnalyzer<InvalidSchemaException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, InvalidSchemaException cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()),
				"Correct these places in schema.graphqls; its directives are described at its top.", cause);
	}

}
