package dev.ferrograph.query.schema;

import java.util.LinkedHashSet;
import java.util.Set;

/** Collects what is wrong with the schema, so that all of it is said at once. */
final class SchemaProblems {

	private final Set<String> problems = new LinkedHashSet<>();

	void add(String place, String message) {
		problems.add(place + ": " + message);
	}

	/** Runs the step, and takes the message of what it throws for a problem. */
	void collect(String place, Runnable step) {
		try {
			step.run();
		}
		catch (IllegalArgumentException e) {
			add(place, String.valueOf(e.getMessage()));
		}
	}

	/**
	 * Checks something in a step that is collected.
	 * @throws IllegalArgumentException if it does not hold
	 */
	static void require(boolean holds, String otherwise) {
		if (!holds) {
			throw new IllegalArgumentException(otherwise);
		}
	}

	/**
	 * Ends the reading of the schema if anything is wrong with it.
	 * @throws InvalidSchemaException with all problems
	 */
	void throwIfAny() {
		if (!problems.isEmpty()) {
			throw new InvalidSchemaException(problems);
		}
	}

}
