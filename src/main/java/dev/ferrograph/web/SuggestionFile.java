package dev.ferrograph.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * Answers {@code suggestAttendees} as a file for a spreadsheet; what is wrong with a
 * question is said in plain text. It is asked as at the endpoint, so that the same limits
 * hold and the same is said of errors.
 */
@RestController
class SuggestionFile {

	static final String QUERY = """
			query suggestions($for: SuggestionInput!, $first: Int) {
			  suggestAttendees(for: $for, first: $first) {
			    edges { score node { id name } reasons { text weight } }
			  }
			}""";

	private final WebGraphQlHandler graphQl;

	SuggestionFile(WebGraphQlHandler graphQl) {
		this.graphQl = graphQl;
	}

	/**
	 * The people and the reasons. The parameters are those of the GraphQL field, lists
	 * with commas.
	 */
	@GetMapping("/suggestions.csv")
	ResponseEntity<byte[]> suggestions(@RequestParam(required = false) @Nullable List<String> topics,
			@RequestParam(required = false) @Nullable List<String> paths,
			@RequestParam(required = false) @Nullable String text,
			@RequestParam(required = false) @Nullable String edition,
			@RequestParam(defaultValue = "false") boolean includePresent,
			@RequestParam(required = false) @Nullable List<String> exclude,
			@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
			@RequestParam(defaultValue = "100") int first, HttpServletRequest request) {
		var input = new HashMap<String, @Nullable Object>();
		input.put("topics", topics);
		input.put("paths", paths);
		input.put("text", text);
		input.put("edition", edition);
		input.put("includePresent", includePresent);
		input.put("exclude", exclude);
		input.put("asOf", asOf == null ? null : asOf.toString());
		var question = new WebGraphQlRequest(URI.create(request.getRequestURI()), HttpHeaders.EMPTY,
				new LinkedMultiValueMap<>(), Map.of(),
				new DefaultGraphQlRequest(QUERY, null, Map.of("for", input, "first", first), null),
				UUID.randomUUID().toString(), Locale.ROOT);
		var response = Objects.requireNonNull(graphQl.handleRequest(question).block());
		return response.getErrors().isEmpty() ? file(response) : refused(response);
	}

	@ExceptionHandler
	ResponseEntity<byte[]> refused(MethodArgumentTypeMismatchException unreadable) {
		var expected = unreadable.getRequiredType() == LocalDate.class ? "a day such as 2025-06-30"
				: unreadable.getRequiredType() == int.class ? "a number" : "true or false";
		return plainText(HttpStatus.BAD_REQUEST,
				"%s must be %s, not \"%s\".".formatted(unreadable.getName(), expected, unreadable.getValue()));
	}

	private static ResponseEntity<byte[]> file(ExecutionGraphQlResponse response) {
		var edges = Objects
			.requireNonNull(response.field("suggestAttendees.edges").<List<Map<String, Object>>>getValue());
		var csv = new Csv().line("rank", "name", "id", "score", "reasons");
		int rank = 1;
		for (var edge : edges) {
			var node = (Map<?, ?>) edge.getOrDefault("node", Map.of());
			csv.line(rank++, node.get("name"), node.get("id"), edge.get("score"), reasons(edge));
		}
		return ResponseEntity.ok()
			.contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
			.header("Content-Disposition",
					ContentDisposition.attachment().filename("suggestions.csv").build().toString())
			.body(csv.toString().getBytes(StandardCharsets.UTF_8));
	}

	private static String reasons(Map<String, Object> edge) {
		var sentences = ((List<?>) edge.getOrDefault("reasons", List.of())).stream()
			.map(reason -> "%s (%s)".formatted(((Map<?, ?>) reason).get("text"), ((Map<?, ?>) reason).get("weight")));
		return String.join("; ", sentences.toList());
	}

	private static ResponseEntity<byte[]> refused(ExecutionGraphQlResponse response) {
		var error = response.getErrors().getFirst();
		var status = switch (String.valueOf(error.getExtensions().get("code"))) {
			case "BAD_REQUEST", "LIMIT_EXCEEDED" -> HttpStatus.BAD_REQUEST;
			case "TIMEOUT", "UNAVAILABLE" -> HttpStatus.SERVICE_UNAVAILABLE;
			default -> HttpStatus.INTERNAL_SERVER_ERROR;
		};
		return plainText(status, String.valueOf(error.getMessage()));
	}

	private static ResponseEntity<byte[]> plainText(HttpStatus status, String text) {
		return ResponseEntity.status(status)
			.contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
			.body(text.getBytes(StandardCharsets.UTF_8));
	}

}
