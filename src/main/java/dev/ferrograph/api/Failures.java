package dev.ferrograph.api;

import dev.ferrograph.query.GraphUnavailableException;
import dev.ferrograph.query.InvalidRequestException;
import dev.ferrograph.query.StatementTimeoutException;
import graphql.GraphQLError;
import graphql.GraphQLException;
import graphql.GraphqlErrorBuilder;
import graphql.execution.ResultPath;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;

/**
 * Turns what went wrong while a root field was fetched into an error. Internal failures
 * are logged, and the client is told only that there was one.
 */
@Component
public class Failures extends DataFetcherExceptionResolverAdapter {

	private static final Logger log = LoggerFactory.getLogger(Failures.class);

	public static final String OURS = "Something went wrong on our side; the log says more.";

	@Override
	protected GraphQLError resolveToSingleError(Throwable failure, DataFetchingEnvironment field) {
		return switch (failure) {
			case InvalidRequestException e -> error(ErrorCode.BAD_REQUEST, e.getMessage(), field).build();
			// of GraphQL Java itself, which coerces the arguments here
			case GraphQLException e -> error(ErrorCode.BAD_REQUEST, e.getMessage(), field).build();
			case StatementTimeoutException e -> error(ErrorCode.TIMEOUT, e.getMessage(), field).build();
			case GraphUnavailableException e -> {
				log.warn("Neo4j can't be reached: {}", String.valueOf(e.getCause()));
				yield error(ErrorCode.UNAVAILABLE, e.getMessage(), field).build();
			}
			default -> {
				log.error("{} could not be answered", field.getExecutionStepInfo().getPath(), failure);
				yield error(ErrorCode.INTERNAL_ERROR, OURS, field).build();
			}
		};
	}

	/**
	 * The error for a value that the graph lacks though the schema promises it.
	 * @param path the result keys and indexes that lead to it
	 */
	GraphQLError missing(List<Object> path, DataFetchingEnvironment field) {
		log.error("The graph has no value for {}, which the schema promises", path);
		return error(ErrorCode.INTERNAL_ERROR, OURS, field).path(ResultPath.fromList(path)).build();
	}

	private static GraphqlErrorBuilder<?> error(ErrorCode code, @Nullable String message,
			DataFetchingEnvironment field) {
		return GraphqlErrorBuilder.newError(field).errorType(code).message("%s", message);
	}

}
