package dev.ferrograph.api;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.parser.ParserOptions;
import java.util.HashMap;
import java.util.Map;
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
		extensions.put("code", code(error).name());
		return GraphQLError.newError()
			.message("%s", error.getMessage())
			.locations(error.getLocations())
			.path(error.getPath())
			.errorType(error.getErrorType())
			.extensions(extensions)
			.build();
	}

	private static ErrorCode code(GraphQLError error) {
		return switch (error.getErrorType()) {
			case ErrorCode code -> code;
			case ErrorType.ExecutionAborted -> ErrorCode.LIMIT_EXCEEDED;
			case ErrorType.InvalidSyntax, ErrorType.ValidationError, ErrorType.OperationNotSupported ->
				ErrorCode.BAD_REQUEST;
			case null, default -> ErrorCode.INTERNAL_ERROR;
		};
	}

}
