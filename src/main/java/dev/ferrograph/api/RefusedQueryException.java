package dev.ferrograph.api;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.language.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ends a request with one error before any of its fields is fetched. */
public class RefusedQueryException extends AbortExecutionException {

	/**
	 * Refuses a query.
	 * @param message what is wrong, for whoever sent it
	 * @param location where in the query, if it is at one place
	 */
	public RefusedQueryException(ErrorCode code, String message, @Nullable SourceLocation location) {
		super(List.of(error(code, message, location)));
	}

	private static GraphQLError error(ErrorCode code, String message, @Nullable SourceLocation location) {
		var error = GraphqlErrorBuilder.newError().errorType(code).message("%s", message);
		return location == null ? error.build() : error.location(location).build();
	}

}
