package dev.ferrograph.api;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Says what is wrong with a request that nothing has answered, whatever it accepts: at
 * the endpoint in the form of GraphQL's errors, elsewhere as a problem.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457, Problem Details</a>
 */
@RestController
class RequestErrors implements ErrorController {

	static final String NO_REQUEST = "The body is not a GraphQL request in JSON.";

	private record Problem(String title, int status, String detail) {
	}

	@RequestMapping("/error")
	ResponseEntity<Object> answer(HttpServletRequest request) {
		var status = status(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
		var answer = ResponseEntity.status(status);
		if ("/graphql".equals(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))) {
			return answer.contentType(MediaType.APPLICATION_JSON).body(graphQl(status));
		}
		return answer.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(new Problem(status.getReasonPhrase(), status.value(), detail(status)));
	}

	private static HttpStatus status(@Nullable Object code) {
		if (code instanceof Integer number) {
			var known = HttpStatus.resolve(number);
			return known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known;
		}
		return HttpStatus.NOT_FOUND;
	}

	private static Map<String, Object> graphQl(HttpStatus status) {
		return status.is5xxServerError() ? body(Failures.OURS, ErrorCode.INTERNAL_ERROR)
				: body(NO_REQUEST, ErrorCode.BAD_REQUEST);
	}

	private static String detail(HttpStatus status) {
		return switch (status) {
			case NOT_FOUND ->
				"There is nothing at this address. The explorer begins at /, GraphiQL at /graphiql, the guide to the Neo4j Browser at /guide.";
			case METHOD_NOT_ALLOWED -> "This address does not take that method; the header Allow names those it takes.";
			case NOT_ACCEPTABLE -> "This address has nothing of the types that the request accepts.";
			default -> status.is5xxServerError() ? Failures.OURS : "The request is not one that this address takes.";
		};
	}

	/** One error, in the form of GraphQL's. */
	static Map<String, Object> body(String message, ErrorCode code) {
		return Map.of("errors", List.of(Map.of("message", message, "extensions", Map.of("code", code.name()))));
	}

}
