package dev.ferrograph.ingest.archives;

import dev.ferrograph.ingest.yaml.Place;
import dev.ferrograph.ingest.yaml.Problem;

/** An archive is not what it should be, or is broken; nothing of it is used. */
public class UnreadableArchiveException extends RuntimeException {

	private final transient Problem problem;

	UnreadableArchiveException(Place place, String message) {
		this(new Problem(place, message));
	}

	private UnreadableArchiveException(Problem problem) {
		super(problem.toString());
		this.problem = problem;
	}

	/** What is wrong, where, and what to do about it. */
	public Problem problem() {
		return problem;
	}

}
