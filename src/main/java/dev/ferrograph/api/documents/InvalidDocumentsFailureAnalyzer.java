package dev.ferrograph.api.documents;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Ends a start with the list of what is wrong with the trusted documents, in place of a
 * stack trace.
 */
class InvalidDocumentsFailureAnalyzer extends AbstractFailureAnalyzer<InvalidDocumentsException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, InvalidDocumentsException cause) {
		return new FailureAnalysis(cause.getMessage(),
				"Correct these places, or name other files with ferrograph.documents.location.", cause);
	}

}
