package dev.ferrograph.ingest;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Ends a start with the list of what is wrong with the seed, in place of a stack trace.
 */
class InvalidSeedFailureAnalyzer extends AbstractFailureAnalyzer<InvalidSeedException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, InvalidSeedException cause) {
		return new FailureAnalysis(cause.getMessage(),
				"Correct these places, or name another directory with ferrograph.seed.location; none starts without a seed.",
				cause);
	}

}
