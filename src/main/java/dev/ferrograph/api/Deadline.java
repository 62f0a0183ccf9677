package dev.ferrograph.api;

import dev.ferrograph.neo4j.StatementTimeoutException;
import graphql.GraphQLContext;
import java.time.Duration;

/** After which no further root field of a request is begun. */
record Deadline(Duration timeout, long nanoTime) {

	static Deadline in(Duration timeout) {
		return new Deadline(timeout, System.nanoTime() + timeout.toNanos());
	}

	void putInto(GraphQLContext request) {
		request.put(Deadline.class, this);
	}

	/** Throws {@link StatementTimeoutException} where the request's deadline is over. */
	static void check(GraphQLContext request) {
		Deadline deadline = request.get(Deadline.class);
		if (System.nanoTime() - deadline.nanoTime > 0) {
			throw new StatementTimeoutException(deadline.timeout);
		}
	}

}
