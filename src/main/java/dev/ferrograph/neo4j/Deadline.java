package dev.ferrograph.neo4j;

import java.time.Duration;

/**
 * The end of the time that a request may take.
 *
 * @param timeout how long after the start of the request it is
 * @param nanoTime when it is, as {@link System#nanoTime()} tells time
 */
public record Deadline(Duration timeout, long nanoTime) {

	public static Deadline in(Duration timeout) {
		return new Deadline(timeout, System.nanoTime() + timeout.toNanos());
	}

	/** How much time is left, or zero. */
	public Duration remaining() {
		return Duration.ofNanos(Math.max(0, nanoTime - System.nanoTime()));
	}

	/**
	 * How much time is left for the database, in its whole milliseconds, and at least
	 * one: it takes zero for no limit.
	 */
	long remainingMillis() {
		return Math.max(1, remaining().toMillis());
	}

}
