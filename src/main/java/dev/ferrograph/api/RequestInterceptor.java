package dev.ferrograph.api;

import dev.ferrograph.operations.RequestTrace;
import graphql.ErrorClassification;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.introspection.GoodFaithIntrospection;
import graphql.parser.ParserOptions;
import graphql.language.SourceLocation;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Executes every request under the same limits and in the same language, gives each error
 * of the response its code and the id of the request, and keeps errors short.
 */
@Component
class RequestInterceptor implements WebGraphQlInterceptor {

	private static final Logger log = LoggerFactory.getLogger(RequestInterceptor.class);

	/**
	 * GraphQL Java looks for messages in this language, and only ROOT has them in English
	 * on every machine: for any other it may fall back to the machine's language.
	 */
	private static final Locale LANGUAGE = Locale.ROOT;

	private static final Set<ErrorClassification> REFUSALS = Set.of(ErrorCode.OVERLOADED, ErrorCode.RATE_LIMITED,
			ErrorCode.LIMIT_EXCEEDED);

	/**
	 * How long a refusal is held back, so that a client that tries again at once does not
	 * keep the processors busy.
	 */
	private static final Duration PAUSE = Duration.ofMillis(50);

	/** How many places of one error are reported. */
	private static final int MOST_LOCATIONS = 10;

	/** How many errors are reported of a query that is not executed. */
	private static final int MOST_REFUSALS = 20;

	private final Map<Object, Object> settings;

	private final Lanes lanes;

	private final Budgets budgets;

	RequestInterceptor(ParseLimits limits, Lanes lanes, Budgets budgets) {
		this.lanes = lanes;
		this.budgets = budgets;
		this.settings = Map.of(ParserOptions.class, limits.options(),
				// the limits of QueryLimits hold for introspection too
				GoodFaithIntrospection.GOOD_FAITH_INTROSPECTION_DISABLED, true);
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		var trace = RequestTrace.current().orElseGet(RequestTrace::ofService);
		trace.operation("none", request.getOperationName());
		var work = new RequestWork(lanes, budgets.of(request.getRemoteAddress()), trace);
		request.configureExecutionInput((input, builder) -> builder.locale(LANGUAGE)
			.graphQLContext(settings)
			.graphQLContext(context -> context.of(RequestWork.class, work).of(RequestTrace.class, trace))
			.build());
		return chain.next(request)
			.map(response -> withCodes(response, trace))
			.doOnNext(work::tell)
			.delayUntil(response -> isRefused(response) ? Mono.delay(PAUSE) : Mono.empty());
	}

	/** Whether the service did not begin, be it too busy or the query too large. */
	private static boolean isRefused(WebGraphQlResponse response) {
		return response.getErrors().stream().anyMatch(error -> REFUSALS.contains(error.getErrorType()));
	}

	private static WebGraphQlResponse withCodes(WebGraphQlResponse response, RequestTrace trace) {
		if (response.getErrors().isEmpty()
				|| CostQuestion.isAnswered(response.getExecutionInput().getGraphQLContext())) {
			return response;
		}
		var errors = said(response.getExecutionResult()).map(error -> withCode(error, trace)).toList();
		return response.transform(builder -> builder.errors(errors));
	}

	/**
	 * The errors to report: all of what was executed, and the first ones of what was
	 * refused, with no more than one of unknown directives.
	 */
	private static Stream<GraphQLError> said(ExecutionResult result) {
		var errors = result.getErrors();
		if (result.isDataPresent()) {
			return errors.stream();
		}
		var first = errors.stream().filter(RequestInterceptor::isOfUnknownDirective).findFirst().orElse(null);
		return errors.stream().filter(error -> error == first || !isOfUnknownDirective(error)).limit(MOST_REFUSALS);
	}

	private static boolean isOfUnknownDirective(GraphQLError error) {
		return error instanceof ValidationError invalid
				&& invalid.getValidationErrorType() == ValidationErrorType.UnknownDirective;
	}

	private static GraphQLError withCode(GraphQLError error, RequestTrace trace) {
		var extensions = new HashMap<String, Object>();
		if (error.getExtensions() != null) {
			extensions.putAll(error.getExtensions());
		}
		var code = ErrorCode.of(error);
		extensions.put("code", code.name());
		trace.failed(code.name());
		extensions.put("requestId", trace.id());
		return GraphQLError.newError()
			.message("%s", isSaid(error, code) ? ErrorMessage.shortened(error.getMessage()) : ours(error))
			.locations(first(error.getLocations()))
			.path(error.getPath())
			.errorType(error.getErrorType())
			.extensions(extensions)
			.build();
	}

	private static @Nullable List<SourceLocation> first(@Nullable List<SourceLocation> locations) {
		return locations == null ? null : locations.stream().limit(MOST_LOCATIONS).toList();
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

}
