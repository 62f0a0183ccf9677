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
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the responses to a request. A complete answer to a GET may be kept by caches, but
 * only be used after asking whether it still holds; errors are not kept.
 *
 * @param type the media type of the responses
 * @param safe whether the request was made with GET or HEAD
 * @param largest how long a body may be
 */
record Responses(ResponseType type, boolean safe, DataSize largest) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/** The response to an executed query, or to one that was refused before. */
	ServerResponse of(WebGraphQlResponse response) {
		return of(status(response), response.toMap(), response.getResponseHeaders());
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
			.body(JSON.writeValueAsBytes(Map.of("complexity", complexity, "limit", limit)));
	}

	/** The response to a query that is not executed. */
	ServerResponse refused(RefusedQueryException refusal) {
		var error = refusal.getUnderlyingErrors().getFirst();
		return error(status(false), (ErrorCode) error.getErrorType(), error.getMessage());
	}

	/** The response to a request that is not one of GraphQL. */
	ServerResponse error(HttpStatus status, ErrorCode code, String message) {
		return of(status, RequestErrors.body(message, code));
	}

	/**
	 * The response to a request that may not be made with its method.
	 * @param allowed the methods with which it may
	 */
	ServerResponse notAllowed(Map<String, Object> body, String allowed) {
		return builder(HttpStatus.METHOD_NOT_ALLOWED).header(HttpHeaders.ALLOW, allowed)
			.cacheControl(CacheControl.noStore())
			.body(JSON.writeValueAsBytes(body));
	}

	/**
	 * Clients that know the GraphQL media type expect a status that tells about the
	 * answer; for others it tells about the transport only.
	 */
	private HttpStatus status(boolean hasData) {
		return hasData || type == ResponseType.JSON ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
	}

	private ServerResponse of(HttpStatus status, Map<String, Object> body) {
		return of(status, body, HttpHeaders.EMPTY);
	}

	private ServerResponse of(HttpStatus status, Map<String, Object> body, HttpHeaders headers) {
		var bytes = JSON.writeValueAsBytes(body);
		if (bytes.length > largest.toBytes()) {
			return error(status(false), ErrorCode.LIMIT_EXCEEDED,
					"The answer has %d bytes, and at most %d are sent: ask for less.".formatted(bytes.length,
							largest.toBytes()));
		}
		var builder = builder(status).headers(all -> all.putAll(headers));
		if (safe && status == HttpStatus.OK && !body.containsKey("errors")) {
			builder.cacheControl(CacheControl.noCache()).eTag(EntityTag.of(bytes));
		}
		else {
			builder.cacheControl(CacheControl.noStore());
		}
		return builder.body(bytes);
	}

	private ServerResponse.BodyBuilder builder(HttpStatus status) {
		return ServerResponse.status(status)
			.contentType(type.mediaType())
			.headers(headers -> headers.setVary(List.of("Accept", "Accept-Encoding")));
	}

}
