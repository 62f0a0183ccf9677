package dev.ferrograph.ingest.programme;

import dev.ferrograph.ingest.yaml.Place;
import dev.ferrograph.ingest.yaml.Problem;

/** A file is not the export it should be, or is broken; nothing of it is used. */
public class UnreadableProgrammeException extends RuntimeException {

	private final transient Problem problem;

	UnreadableProgrammeException(Place place, String message) {
		this(new Problem(place, message));
	}

	private UnreadableProgrammeException(Problem problem) {
		super(problem.toString());
		this.problem = problem;
	}

	/** What is wrong, where, and what to do about it. */
	public Problem problem() {
		return problem;
	}

}
