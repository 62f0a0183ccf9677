package dev.ferrograph.api;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;

/**
 * What went wrong, for programs: every error carries one of these names as
 * {@code extensions.code}.
 */
public enum ErrorCode implements ErrorClassification {

	/** The request is not valid; sending it again will not help. */
	BAD_REQUEST,

	/** Reading is closed, and the request has no credentials that open it. */
	UNAUTHENTICATED,

	/** Whoever signed in may not do this. */
	FORBIDDEN,

	/** What was to be corrected has been changed by someone else; look at it again. */
	CONFLICT,

	/** The request asks for more than one request may. */
	LIMIT_EXCEEDED,

	/**
	 * No document is known by the hash or id that stands in place of a query; send the
	 * query.
	 */
	PERSISTED_QUERY_NOT_FOUND,

	/** Hashes in place of queries are not accepted; send the query. */
	PERSISTED_QUERY_NOT_SUPPORTED,

	/** So much is being answered that the request was not begun; send it again later. */
	OVERLOADED,

	/** The client has asked for more than it may in a minute; send it again later. */
	RATE_LIMITED,

	/** The answer took too long. */
	TIMEOUT,

	/** The graph can't be reached at the moment. */
	UNAVAILABLE,

	/** Something is wrong on our side. */
	INTERNAL_ERROR;

	/** The code of an error, be it of this service or of GraphQL Java. */
	static ErrorCode of(GraphQLError error) {
		return switch (error.getErrorType()) {
			case ErrorCode code -> code;
			case ErrorType.InvalidSyntax, ErrorType.ValidationError, ErrorType.OperationNotSupported -> BAD_REQUEST;
			case null, default -> INTERNAL_ERROR;
		};
	}

}
