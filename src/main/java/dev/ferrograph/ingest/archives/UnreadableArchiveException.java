package dev.ferrograph.ingest.archives;

import dev.ferrograph.ingest.yaml.Place;
import dev.ferrograph.ingest.yaml.Problem;
import org.jspecify.annotations.Nullable;

/** An archive is not what it should be, or is broken; nothing of it is used. */
public class UnreadableArchiveException extends RuntimeException {

	private final transient Problem problem;

	UnreadableArchiveException(Place place, String message) {
		this(place, message, null);
	}

	UnreadableArchiveException(Place place, String message, @Nullable Throwable cause) {
		this(new Problem(place, message), cause);
	}

	private UnreadableArchiveException(Problem problem, @Nullable Throwable cause) {
		super(problem.toString(), cause);
		this.problem = problem;
	}

	/** What is wrong, where, and what to do about it. */
	public Problem problem() {
		return problem;
	}

}
