package dev.ferrograph.api.http;

import dev.ferrograph.Addresses;
import dev.ferrograph.api.EndpointProperties;
import dev.ferrograph.api.ErrorCode;
import dev.ferrograph.api.ErrorMessage;
import dev.ferrograph.api.Failures;
import dev.ferrograph.operations.RequestTrace;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Says what is wrong with a request that nothing has answered, whatever it accepts: at
 * the endpoint as a GraphQL error, elsewhere as a problem.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457, Problem Details</a>
 */
@RestController
class RequestErrors implements ErrorController {

	static final String NO_REQUEST = "The body is not a GraphQL request in JSON.";

	/** What is wrong, in the form of RFC 9457. */
	record Problem(String title, int status, String detail) {
	}

	private final EndpointProperties properties;

	RequestErrors(EndpointProperties properties) {
		this.properties = properties;
	}

	@RequestMapping("/error")
	ResponseEntity<Object> answer(HttpServletRequest request) {
		var status = status(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
		var message = isSaid(status) ? (String) request.getAttribute(RequestDispatcher.ERROR_MESSAGE) : null;
		var answer = ResponseEntity.status(status);
		if (!Addresses.takesGraphQl(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))) {
			return answer.contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem(status, message));
		}
		if (status == HttpStatus.METHOD_NOT_ALLOWED) {
			answer.header(HttpHeaders.ALLOW, Endpoint.allowed(properties));
		}
		return answer.contentType(MediaType.APPLICATION_JSON).body(graphQl(status, message));
	}

	/** Whether the one who refuses with this status has a message for the asker. */
	private static boolean isSaid(HttpStatus status) {
		return status == HttpStatus.UNAUTHORIZED || status == HttpStatus.MISDIRECTED_REQUEST;
	}

	/** The status with this code; 404 for none, 500 for one that is not known. */
	static HttpStatus status(@Nullable Object code) {
		if (code instanceof Integer number) {
			var known = HttpStatus.resolve(number);
			return known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known;
		}
		return HttpStatus.NOT_FOUND;
	}

	/**
	 * The body of a response from the endpoint.
	 * @param message what is wrong, if more is known of it than the status
	 */
	static Map<String, Object> graphQl(HttpStatus status, @Nullable String message) {
		if (isOurs(status)) {
			return body(Failures.OURS, ErrorCode.INTERNAL_ERROR);
		}
		if (status == HttpStatus.METHOD_NOT_ALLOWED) {
			return body(Endpoint.METHOD_MESSAGE, ErrorCode.BAD_REQUEST);
		}
		if (status == HttpStatus.NOT_ACCEPTABLE) {
			return body(Endpoint.TYPE_MESSAGE, ErrorCode.BAD_REQUEST);
		}
		return body(message == null ? detail(status) : message,
				status == HttpStatus.UNAUTHORIZED ? ErrorCode.UNAUTHENTICATED : ErrorCode.BAD_REQUEST);
	}

	/**
	 * The body of a response from elsewhere.
	 * @param message what is wrong, if more is known of it than the status
	 */
	static Problem problem(HttpStatus status, @Nullable String message) {
		return new Problem(status.getReasonPhrase(), status.value(), message == null ? detail(status) : message);
	}

	/** Other versions of HTTP and other encodings are the asker's fault. */
	private static boolean isOurs(HttpStatus status) {
		return status.is5xxServerError() && status != HttpStatus.NOT_IMPLEMENTED
				&& status != HttpStatus.HTTP_VERSION_NOT_SUPPORTED;
	}

	private static String detail(HttpStatus status) {
		return switch (status) {
			case NOT_FOUND ->
				"There is nothing at this address. The explorer begins at /, and leads to what else there is.";
			case METHOD_NOT_ALLOWED -> "This address does not take that method; the header Allow names those it takes.";
			case NOT_ACCEPTABLE -> "This address has nothing of the types that the request accepts.";
			case BAD_REQUEST -> "The request is malformed, or its address or headers are too long.";
			default -> isOurs(status) ? Failures.OURS : "The request is not one that this address takes.";
		};
	}

	/** A GraphQL response with one error, to the request that this thread answers. */
	static Map<String, Object> body(String message, ErrorCode code) {
		return Map.of("errors",
				List.of(Map.of("message", ErrorMessage.shortened(message), "extensions", extensions(code))));
	}

	private static Map<String, Object> extensions(ErrorCode code) {
		return RequestTrace.current().<Map<String, Object>>map(trace -> {
			trace.failed(code.name());
			return Map.of("code", code.name(), "requestId", trace.id());
		}).orElse(Map.of("code", code.name()));
	}

}
