package dev.ferrograph.api;

import dev.ferrograph.neo4j.StatementTimeoutException;
import graphql.GraphQLContext;
import java.time.Duration;

/**
 * The time after which no further root field of a request is fetched.
 *
 * @param timeout how long after the start of the request this is
 * @param nanoTime when this is, as {@link System#nanoTime()} tells time
 */
record Deadline(Duration timeout, long nanoTime) {

	static Deadline in(Duration timeout) {
		return new Deadline(timeout, System.nanoTime() + timeout.toNanos());
	}

	void putInto(GraphQLContext request) {
		request.put(Deadline.class, this);
	}

	/**
	 * Checks the deadline of a request.
	 * @throws StatementTimeoutException if it has passed
	 */
	static void check(GraphQLContext request) {
		Deadline deadline = request.get(Deadline.class);
		if (System.nanoTime() - deadline.nanoTime > 0) {
			throw new StatementTimeoutException(deadline.timeout);
		}
	}

}
