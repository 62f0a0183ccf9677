package dev.ferrograph.api;

import dev.ferrograph.query.GraphUnavailableException;
import dev.ferrograph.query.InvalidRequestException;
import dev.ferrograph.query.StatementTimeoutException;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;

/**
 * Says what went wrong while a field was answered; what is not for the asker's eyes goes
 * into the log only.
 */
@Component
class ErrorResolver extends DataFetcherExceptionResolverAdapter {

	private static final Logger log = LoggerFactory.getLogger(ErrorResolver.class);

	@Override
	protected GraphQLError resolveToSingleError(Throwable failure, DataFetchingEnvironment environment) {
		return switch (failure) {
			case InvalidRequestException e -> error(ErrorCode.BAD_REQUEST, e, environment);
			case StatementTimeoutException e -> error(ErrorCode.TIMEOUT, e, environment);
			case GraphUnavailableException e -> {
				log.warn("Neo4j can't be reached: {}", String.valueOf(e.getCause()));
				yield error(ErrorCode.UNAVAILABLE, e, environment);
			}
			default -> {
				log.error("{} could not be answered", environment.getExecutionStepInfo().getPath(), failure);
				yield GraphqlErrorBuilder.newError(environment)
					.errorType(ErrorCode.INTERNAL_ERROR)
					.message("Something went wrong on our side; the log says more.")
					.build();
			}
		};
	}

	private static GraphQLError error(ErrorCode code, Exception failure, DataFetchingEnvironment environment) {
		return GraphqlErrorBuilder.newError(environment).errorType(code).message("%s", failure.getMessage()).build();
	}

}
