package dev.ferrograph.api;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.parser.ParserOptions;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Bounds how much of a request is parsed, and gives every error of the response its code.
 */
@Component
class RequestInterceptor implements WebGraphQlInterceptor {

	private static final Logger log = LoggerFactory.getLogger(RequestInterceptor.class);

	/**
	 * How GraphQL Java's parser ends what it says when a query goes beyond its limits.
	 */
	private static final String CANCELLED = "parsing has been cancelled.";

	private final ParserOptions parserOptions;

	RequestInterceptor(LimitProperties limits) {
		this.parserOptions = ParserOptions.newParserOptions()
			.maxTokens(limits.tokens())
			.maxWhitespaceTokens(10 * limits.tokens())
			.maxCharacters((int) limits.requestSize().toBytes())
			.build();
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		request.configureExecutionInput(
				(input, builder) -> builder.graphQLContext(Map.of(ParserOptions.class, parserOptions)).build());
		return chain.next(request).map(RequestInterceptor::withCodes);
	}

	private static WebGraphQlResponse withCodes(WebGraphQlResponse response) {
		if (response.getErrors().isEmpty()) {
			return response;
		}
		return response.transform(builder -> builder
			.errors(response.getExecutionResult().getErrors().stream().map(RequestInterceptor::withCode).toList()));
	}

	private static GraphQLError withCode(GraphQLError error) {
		var extensions = new HashMap<String, Object>();
		if (error.getExtensions() != null) {
			extensions.putAll(error.getExtensions());
		}
		var code = code(error);
		extensions.put("code", code.name());
		return GraphQLError.newError()
			.message("%s", isSaid(error, code) ? error.getMessage() : ours(error))
			.locations(error.getLocations())
			.path(error.getPath())
			.errorType(error.getErrorType())
			.extensions(extensions)
			.build();
	}

	/**
	 * Whether the message is written for whoever asks: ours are, and those about
	 * requests.
	 */
	private static boolean isSaid(GraphQLError error, ErrorCode code) {
		return code != ErrorCode.INTERNAL_ERROR || error.getErrorType() instanceof ErrorCode;
	}

	/** What GraphQL Java says of faults of ours is for the log. */
	private static String ours(GraphQLError error) {
		if (!error.getMessage().equals(Failures.OURS)) {
			log.error("Could not be answered: {}", error);
		}
		return Failures.OURS;
	}

	private static ErrorCode code(GraphQLError error) {
		if (error.getErrorType() == ErrorType.InvalidSyntax && error.getMessage().endsWith(CANCELLED)) {
			return ErrorCode.LIMIT_EXCEEDED;
		}
		if (error instanceof BadFaithIntrospectionError) {
			return ErrorCode.LIMIT_EXCEEDED;
		}
		return switch (error.getErrorType()) {
			case ErrorCode code -> code;
			case ErrorType.ExecutionAborted -> ErrorCode.LIMIT_EXCEEDED;
			case ErrorType.InvalidSyntax, ErrorType.ValidationError, ErrorType.OperationNotSupported ->
				ErrorCode.BAD_REQUEST;
			case null, default -> ErrorCode.INTERNAL_ERROR;
		};
	}

}
