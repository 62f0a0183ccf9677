package dev.ferrograph.api;

import static org.springframework.graphql.server.webmvc.GraphQlRequestPredicates.graphQlHttp;
import static org.springframework.graphql.server.webmvc.GraphQlRequestPredicates.graphQlSse;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Says what to send instead where a request to the endpoint has not the form of GraphQL
 * over HTTP: its method, what it sends or what it accepts. Spring alone would answer with
 * a status and nothing else.
 *
 * @see <a href="https://graphql.github.io/graphql-over-http/draft/">GraphQL over HTTP</a>
 */
@Configuration(proxyBeanMethods = false)
class RefusedForms {

	private static final String ENDPOINT = "/graphql";

	/** Before Spring's own, whose order is 0. */
	@Bean
	@Order(-1)
	RouterFunction<ServerResponse> refusals() {
		var known = graphQlHttp(ENDPOINT).or(graphQlSse(ENDPOINT));
		return RouterFunctions.route(path(ENDPOINT).and(known.negate()), RefusedForms::refuse)
			.andRoute(path(ENDPOINT).and(RefusedForms::isNull),
					request -> answer(HttpStatus.BAD_REQUEST, RequestErrors.NO_REQUEST));
	}

	private static ServerResponse refuse(ServerRequest request) {
		if (request.method() != HttpMethod.POST) {
			return answer(HttpStatus.METHOD_NOT_ALLOWED,
					"Send GraphQL requests with POST, in JSON. To ask by hand, open /graphiql.");
		}
		var sendsJson = request.headers().contentType().filter(MediaType.APPLICATION_JSON::includes).isPresent();
		return sendsJson
				? answer(HttpStatus.NOT_ACCEPTABLE,
						"The answer is JSON: accept application/graphql-response+json or application/json.")
				: answer(HttpStatus.UNSUPPORTED_MEDIA_TYPE,
						"Send the request in JSON, with the header Content-Type: application/json.");
	}

	/** Spring takes the JSON text null for a request, and fails. */
	private static boolean isNull(ServerRequest request) {
		if (request.headers().contentLength().orElse(0) > 100) {
			return false;
		}
		try {
			var body = request.servletRequest().getInputStream().readNBytes(100);
			return new String(body, StandardCharsets.UTF_8).strip().equals("null");
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static ServerResponse answer(HttpStatus status, String message) {
		var answer = ServerResponse.status(status).contentType(MediaType.APPLICATION_JSON);
		if (status == HttpStatus.METHOD_NOT_ALLOWED) {
			answer.allow(HttpMethod.POST);
		}
		return answer.body(RequestErrors.body(message, ErrorCode.BAD_REQUEST));
	}

}
