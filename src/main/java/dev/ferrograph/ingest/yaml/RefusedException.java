package dev.ferrograph.ingest.yaml;

/** Ends the reading of a file that is YAML but not of the kind that a seed may have. */
final class RefusedException extends RuntimeException {

	private final transient Problem problem;

	RefusedException(Place place, String message) {
		super(message);
		this.problem = new Problem(place, message);
	}

	Problem problem() {
		return problem;
	}

}
