package dev.ferrograph.api;

import dev.ferrograph.neo4j.GraphUnavailableException;
import dev.ferrograph.neo4j.StatementMemoryException;
import dev.ferrograph.neo4j.OverloadedException;
import dev.ferrograph.neo4j.StatementTimeoutException;
import dev.ferrograph.query.answer.FieldFailure;
import dev.ferrograph.query.request.InvalidRequestException;
import graphql.AssertException;
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
			// of GraphQL Java itself, which coerces the arguments here; not what it
			// asserts
			case GraphQLException e when !(e instanceof AssertException) ->
				error(ErrorCode.BAD_REQUEST, e.getMessage(), field).build();
			case OverloadedException e -> error(ErrorCode.OVERLOADED, e.getMessage(), field).build();
			case StatementTimeoutException e -> error(ErrorCode.TIMEOUT, e.getMessage(), field).build();
			case StatementMemoryException e -> {
				log.warn("{}: {}", shown(field.getExecutionStepInfo().getPath()), String.valueOf(e.getCause()));
				yield error(ErrorCode.LIMIT_EXCEEDED, e.getMessage(), field).build();
			}
			// the log has it already: once for all requests
			case GraphUnavailableException e -> error(ErrorCode.UNAVAILABLE, e.getMessage(), field).build();
			default -> {
				log.error("{} could not be answered", shown(field.getExecutionStepInfo().getPath()), failure);
				yield error(ErrorCode.INTERNAL_ERROR, OURS, field).build();
			}
		};
	}

	/** A path for the log; aliases in it may be as long as a request. */
	private static String shown(ResultPath path) {
		return ErrorMessage.shortened(path.toString());
	}

	/** The errors of fields whose values in the graph break the schema's promises. */
	List<GraphQLError> ofFields(List<FieldFailure> failures, DataFetchingEnvironment field) {
		if (!failures.isEmpty()) {
			log.error("The graph does not have {} fields as the schema promises them; the first, {}: {}",
					failures.size(), shown(ResultPath.fromList(failures.getFirst().path())),
					failures.getFirst().message());
		}
		return failures.stream().map(failure -> ofField(failure, field)).toList();
	}

	private static GraphQLError ofField(FieldFailure failure, DataFetchingEnvironment field) {
		return error(ErrorCode.INTERNAL_ERROR, failure.message(), field).path(ResultPath.fromList(failure.path()))
			.build();
	}

	private static GraphqlErrorBuilder<?> error(ErrorCode code, @Nullable String message,
			DataFetchingEnvironment field) {
		return GraphqlErrorBuilder.newError(field).errorType(code).message("%s", message);
	}

}
