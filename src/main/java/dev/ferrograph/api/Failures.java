package dev.ferrograph.api;

import dev.ferrograph.query.GraphUnavailableException;
import dev.ferrograph.query.InvalidRequestException;
import dev.ferrograph.query.StatementTimeoutException;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.execution.ResultPath;
import graphql.language.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says what went wrong while a root field was answered; what is not for the asker's eyes
 * goes into the log only.
 */
class Failures {

	private static final Logger log = LoggerFactory.getLogger(Failures.class);

	static final String OURS = "Something went wrong on our side; the log says more.";

	GraphQLError error(RuntimeException failure, ResultPath path, @Nullable SourceLocation location) {
		return switch (failure) {
			case InvalidRequestException e -> error(ErrorCode.BAD_REQUEST, e.getMessage(), path, location);
			case AbortExecutionException e -> error(ErrorCode.LIMIT_EXCEEDED, e.getMessage(), path, location);
			case StatementTimeoutException e -> error(ErrorCode.TIMEOUT, e.getMessage(), path, location);
			case GraphUnavailableException e -> {
				log.warn("Neo4j can't be reached: {}", String.valueOf(e.getCause()));
				yield error(ErrorCode.UNAVAILABLE, e.getMessage(), path, location);
			}
			default -> {
				log.error("{} could not be answered", path, failure);
				yield error(ErrorCode.INTERNAL_ERROR, OURS, path, location);
			}
		};
	}

	/** The graph lacks a value that the schema promises. */
	GraphQLError missing(List<Object> path, @Nullable SourceLocation location) {
		log.error("The graph has no value for {}, which the schema promises", path);
		return error(ErrorCode.INTERNAL_ERROR, OURS, ResultPath.fromList(path), location);
	}

	private static GraphQLError error(ErrorCode code, @Nullable String message, ResultPath path,
			@Nullable SourceLocation location) {
		return GraphQLError.newError()
			.errorType(code)
			.message("%s", message)
			.path(path)
			.locations(location == null ? List.of() : List.of(location))
			.build();
	}

}
