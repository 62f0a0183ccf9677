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

	/**
	 * How much time is left.
	 * @throws StatementTimeoutException if there is none
	 */
	Duration remaining() {
		long left = nanoTime - System.nanoTime();
		if (left <= 0) {
			throw new StatementTimeoutException(timeout);
		}
		return Duration.ofNanos(left);
	}

}
