package dev.ferrograph.api;

import dev.ferrograph.api.Budgets.Budget;
import dev.ferrograph.neo4j.Deadline;
import dev.ferrograph.neo4j.OverloadedException;
import dev.ferrograph.neo4j.StatementTimeoutException;
import dev.ferrograph.operations.RequestTrace;
import graphql.GraphQLContext;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.server.WebGraphQlResponse;
import dev.ferrograph.query.Turns;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** What one request costs, and its place among those that are answered at once. */
final class RequestWork implements Turns {

	private final Lanes lanes;

	private final @Nullable Budget budget;

	private final RequestTrace trace;

	RequestWork(Lanes lanes, @Nullable Budget budget, RequestTrace trace) {
		this.lanes = lanes;
		this.budget = budget;
		this.trace = trace;
	}

	static RequestWork in(GraphQLContext context) {
		return Objects.requireNonNull(context.get(RequestWork.class));
	}

	/** The complexity of the query; 0 until it is known. */
	long complexity() {
		var cost = trace.cost();
		return cost == null ? 0 : cost;
	}

	/**
	 * Takes the complexity of the query from the client's budget.
	 * @throws RefusedQueryException if there is not enough left
	 */
	void spend() {
		var complexity = complexity();
		if (budget != null && !budget.spend(complexity)) {
			throw new RefusedQueryException(ErrorCode.RATE_LIMITED, String.format(Locale.ROOT,
					"The query's complexity is %d, and %d is left of the %d that a client may ask for in a minute: try again in %d s.",
					complexity, budget.remaining(), budget.limit(), budget.secondsLeft()), null);
		}
	}

	/**
	 * Reads from the graph as soon as there is a place.
	 * @throws OverloadedException if too many wait already
	 * @throws StatementTimeoutException if there is none by the deadline
	 */
	@Override
	public @Nullable Object read(Supplier<@Nullable Object> reading, Deadline deadline) {
		var lane = lanes.enter(complexity(), deadline);
		try {
			return reading.get();
		}
		finally {
			lane.leave();
		}
	}

	/**
	 * Tells the client what the request cost, what it may still ask for, and when to ask
	 * again if it was refused.
	 */
	void tell(WebGraphQlResponse response) {
		var headers = response.getResponseHeaders();
		Budgets.tell(headers, complexity(), budget);
		response.getErrors()
			.stream()
			.map(ResponseError::getErrorType)
			.filter(type -> type == ErrorCode.RATE_LIMITED || type == ErrorCode.OVERLOADED)
			.findFirst()
			.ifPresent(refused -> headers.set(HttpHeaders.RETRY_AFTER,
					String.valueOf(refused == ErrorCode.RATE_LIMITED && budget != null ? budget.secondsLeft() : 1)));
	}

}
