package dev.ferrograph.api.http;

import dev.ferrograph.Addresses;
import dev.ferrograph.api.Budgets;
import dev.ferrograph.operations.RequestTrace;
import dev.ferrograph.api.EndpointProperties;
import dev.ferrograph.api.ErrorCode;
import dev.ferrograph.api.RefusedQueryException;
import dev.ferrograph.api.documents.Documents;
import dev.ferrograph.api.documents.QueriesOnly;
import dev.ferrograph.api.CostQuestion;
import dev.ferrograph.api.LimitProperties;
import java.net.InetSocketAddress;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Answers requests to the endpoint, GET and POST alike, and says what is wrong with those
 * that are not GraphQL over HTTP. Spring for GraphQL has POST only.
 *
 * @see <a href="https://graphql.github.io/graphql-over-http/draft/">GraphQL over HTTP</a>
 */
@Component
class Endpoint {

	/** What is said of a request with a method that there is not. */
	static final String METHOD_MESSAGE = "Send GraphQL requests with one of the methods in the header Allow, such as POST.";

	/** What is said of a request that accepts something else. */
	static final String TYPE_MESSAGE = "The answer is JSON: accept application/graphql-response+json or application/json.";

	/** The kinds of operations whose answers are kept. */
	private static final Set<String> KEPT = Set.of("query", "introspection");

	private final ParameterReader reader = new ParameterReader();

	private final Documents documents;

	private final WebGraphQlHandler graphQl;

	private final EndpointProperties properties;

	private final LimitProperties limits;

	private final KeptAnswers answers;

	private final Budgets budgets;

	Endpoint(Documents documents, WebGraphQlHandler graphQl, EndpointProperties properties, LimitProperties limits,
			KeptAnswers answers, Budgets budgets) {
		this.answers = answers;
		this.budgets = budgets;
		this.properties = properties;
		this.limits = limits;
		this.documents = documents;
		this.graphQl = graphQl;
	}

	/**
	 * Answers a request to the endpoint, whatever its method and content; OPTIONS has
	 * been answered before.
	 * @see EndpointOptions
	 */
	ServerResponse handle(ServerRequest request) {
		return handle(request, null);
	}

	/** Answers what the query in a request to the endpoint would cost. */
	ServerResponse cost(ServerRequest request) {
		return handle(request, new CostQuestion());
	}

	private ServerResponse handle(ServerRequest request, @Nullable CostQuestion question) {
		var accepted = ResponseType.acceptedBy(accept(request));
		var responses = new Responses(accepted.orElse(ResponseType.JSON), isSafe(request), limits.responseSize());
		if (isSafe(request) ? !properties.get() : request.method() != HttpMethod.POST) {
			return responses.notAllowed(RequestErrors.body(METHOD_MESSAGE, ErrorCode.BAD_REQUEST), allowed(properties));
		}
		if (accepted.isEmpty()) {
			return responses.error(HttpStatus.NOT_ACCEPTABLE, ErrorCode.BAD_REQUEST, TYPE_MESSAGE);
		}
		try {
			return answer(isSafe(request) ? reader.fromAddress(request) : reader.fromBody(request),
					request.remoteAddress().orElse(null), question, responses);
		}
		catch (InvalidHttpRequestException e) {
			return responses.error(e.status(), ErrorCode.BAD_REQUEST, String.valueOf(e.getMessage()));
		}
		catch (RefusedQueryException e) {
			return responses.refused(e);
		}
	}

	/** The methods that there are, as the header Allow lists them. */
	static String allowed(EndpointProperties properties) {
		return properties.get() ? "GET, HEAD, POST, OPTIONS" : "POST, OPTIONS";
	}

	private static boolean isSafe(ServerRequest request) {
		return request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
	}

	/** The ranges of the header Accept; one that can't be read accepts nothing. */
	private static List<MediaType> accept(ServerRequest request) {
		try {
			return request.headers().accept();
		}
		catch (InvalidMediaTypeException e) {
			return List.of(MediaType.TEXT_PLAIN);
		}
	}

	private ServerResponse answer(Parameters parameters, @Nullable InetSocketAddress client,
			@Nullable CostQuestion question, Responses responses) {
		var document = document(parameters);
		var place = question != null ? answers.none()
				: answers.place(document, parameters.operationName(), parameters.variables());
		var kept = place.find().flatMap(found -> again(found, client, responses));
		if (kept.isPresent()) {
			return kept.get();
		}
		var request = request(document, parameters, client);
		var rule = new QueriesOnly();
		if (responses.safe()) {
			request.configureExecutionInput((input, builder) -> {
				rule.putInto(input.getGraphQLContext());
				return input;
			});
		}
		if (question != null) {
			request.configureExecutionInput((input, builder) -> {
				question.putInto(input.getGraphQLContext());
				return input;
			});
		}
		var response = Objects.requireNonNull(graphQl.handleRequest(request).block());
		if (question != null && question.complexity().isPresent()) {
			return responses.ofCost(question.complexity().getAsLong(), limits.complexity());
		}
		if (rule.isBroken()) {
			return responses.notAllowed(response.toMap(), "POST");
		}
		var body = Body.of(response.toMap());
		if (responses.isTooLong(body)) {
			return responses.tooLong(body);
		}
		if (response.getErrors().isEmpty()) {
			keep(body, place);
		}
		return responses.of(response, body);
	}

	/**
	 * A kept answer; empty where the client can't pay for it, which is then said as ever.
	 */
	private Optional<ServerResponse> again(KeptAnswer answer, @Nullable InetSocketAddress client, Responses responses) {
		var budget = budgets.of(client);
		if (budget != null && !budget.spend(answer.complexity())) {
			return Optional.empty();
		}
		RequestTrace.current().ifPresent(trace -> {
			trace.operation(answer.kind(), answer.operation());
			trace.cost(answer.complexity());
			trace.kept();
		});
		var headers = new HttpHeaders();
		Budgets.tell(headers, answer.complexity(), budget);
		return Optional.of(responses.kept(answer.body(), headers));
	}

	private static void keep(Body body, KeptAnswers.Place place) {
		RequestTrace.current()
			.filter(trace -> KEPT.contains(trace.kind()))
			.ifPresent(trace -> place
				.keep(new KeptAnswer(body, trace.kind(), trace.operation(), Objects.requireNonNull(trace.cost()))));
	}

	private static WebGraphQlRequest request(String document, Parameters parameters,
			@Nullable InetSocketAddress client) {
		var body = new DefaultGraphQlRequest(document, parameters.operationName(), parameters.variables(),
				parameters.extensions());
		return new WebGraphQlRequest(URI.create(Addresses.GRAPHQL), HttpHeaders.EMPTY, new LinkedMultiValueMap<>(),
				client, Map.of(), body, UUID.randomUUID().toString(), Locale.ROOT);
	}

	private String document(Parameters parameters) {
		if (parameters.query() != null) {
			return documents.byText(parameters.query(), parameters.hash());
		}
		return parameters.documentId() != null ? documents.byId(parameters.documentId())
				: documents.byHash(Objects.requireNonNull(parameters.hash()));
	}

}
