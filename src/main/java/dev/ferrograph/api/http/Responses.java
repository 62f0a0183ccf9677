package dev.ferrograph.api.http;

import dev.ferrograph.api.ErrorCode;
import dev.ferrograph.api.RefusedQueryException;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Makes the responses to a request. A complete answer to a GET may be kept by caches, but
 * only be used after asking whether it still holds; errors are not kept.
 *
 * @param type the media type of the responses
 * @param safe whether the request was made with GET or HEAD
 * @param largest how long a body may be
 */
record Responses(ResponseType type, boolean safe, DataSize largest) {

	/**
	 * @see <a href="https://www.rfc-editor.org/rfc/rfc9211">RFC 9211, Cache-Status</a>
	 */
	private static final String STATUS = "Cache-Status";

	private static final String KEPT = "Ferrograph; hit";

	/** The response to an executed query, or to one that was refused before. */
	ServerResponse of(WebGraphQlResponse response, Body body) {
		return of(status(response), body, response.getErrors().isEmpty(), response.getResponseHeaders());
	}

	/** The response to a query that was executed before. */
	ServerResponse kept(Body body, HttpHeaders headers) {
		headers.set(STATUS, KEPT);
		return of(HttpStatus.OK, body, true, headers);
	}

	/** Whether the body of an executed query is longer than one may be. */
	boolean isTooLong(Body body) {
		return body.bytes().length > largest.toBytes();
	}

	/** The response in place of a body that is too long. */
	ServerResponse tooLong(Body body) {
		return error(status(false), ErrorCode.LIMIT_EXCEEDED,
				"The answer has %d bytes, and at most %d are sent: ask for less.".formatted(body.bytes().length,
						largest.toBytes()));
	}

	private HttpStatus status(WebGraphQlResponse response) {
		for (var error : response.getErrors()) {
			if (error.getErrorType() == ErrorCode.OVERLOADED) {
				return HttpStatus.SERVICE_UNAVAILABLE;
			}
			if (error.getErrorType() == ErrorCode.RATE_LIMITED) {
				return HttpStatus.TOO_MANY_REQUESTS;
			}
		}
		return status(response.getExecutionResult().isDataPresent());
	}

	/** The response to who asks what a query would cost, and the most that one may. */
	ServerResponse ofCost(long complexity, long limit) {
		return ServerResponse.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.cacheControl(CacheControl.noStore())
			.body(Body.of(Map.of("complexity", complexity, "limit", limit)).bytes());
	}

	/** The response to a query that is not executed. */
	ServerResponse refused(RefusedQueryException refusal) {
		var error = refusal.getUnderlyingErrors().getFirst();
		return error(status(false), (ErrorCode) error.getErrorType(), error.getMessage());
	}

	/** The response to a request that is not one of GraphQL. */
	ServerResponse error(HttpStatus status, ErrorCode code, String message) {
		return of(status, Body.of(RequestErrors.body(message, code)), false, HttpHeaders.EMPTY);
	}

	/**
	 * The response to a request that may not be made with its method.
	 * @param allowed the methods with which it may
	 */
	ServerResponse notAllowed(Map<String, Object> body, String allowed) {
		return builder(HttpStatus.METHOD_NOT_ALLOWED).header(HttpHeaders.ALLOW, allowed)
			.cacheControl(CacheControl.noStore())
			.body(Body.of(body).bytes());
	}

	/**
	 * Clients that know the GraphQL media type expect a status that tells about the
	 * answer; for others it tells about the transport only.
	 */
	private HttpStatus status(boolean hasData) {
		return hasData || type == ResponseType.JSON ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
	}

	private ServerResponse of(HttpStatus status, Body body, boolean complete, HttpHeaders headers) {
		var builder = builder(status).headers(all -> all.putAll(headers));
		if (safe && complete && status == HttpStatus.OK) {
			builder.cacheControl(CacheControl.noCache()).eTag(body.tag().get());
		}
		else {
			builder.cacheControl(CacheControl.noStore());
		}
		return builder.body(body.bytes());
	}

	private ServerResponse.BodyBuilder builder(HttpStatus status) {
		return ServerResponse.status(status)
			.contentType(type.mediaType())
			.headers(headers -> headers.setVary(List.of("Accept", "Accept-Encoding")));
	}

}
