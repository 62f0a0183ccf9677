package dev.ferrograph.api;

import graphql.GraphQLContext;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Asks what a query would cost. The query is checked, and not executed. */
public final class CostQuestion {

	private @Nullable Long complexity;

	/** Asks the question of a request. */
	public void putInto(GraphQLContext request) {
		request.put(CostQuestion.class, this);
	}

	static Optional<CostQuestion> of(GraphQLContext request) {
		return Optional.ofNullable(request.get(CostQuestion.class));
	}

	/** Whether a request asks it and has the answer: what ends it then is no failure. */
	static boolean isAnswered(GraphQLContext request) {
		return of(request).map(CostQuestion::complexity).orElse(OptionalLong.empty()).isPresent();
	}

	/** Ends the request with the answer. */
	RefusedQueryException answered(long complexity) {
		this.complexity = complexity;
		return new RefusedQueryException(ErrorCode.BAD_REQUEST, "Only the cost was asked for.", null);
	}

	/** The query's complexity; empty where the query is not valid. */
	public OptionalLong complexity() {
		return complexity == null ? OptionalLong.empty() : OptionalLong.of(complexity);
	}

}
