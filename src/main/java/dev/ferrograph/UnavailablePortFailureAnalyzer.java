package dev.ferrograph;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Ends a start without a port with the one line that helps, instead of a stack trace. */
class UnavailablePortFailureAnalyzer extends AbstractFailureAnalyzer<UnavailablePortException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, UnavailablePortException cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()), null, rootFailure);
	}

}
