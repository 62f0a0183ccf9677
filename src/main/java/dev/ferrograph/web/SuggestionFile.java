package dev.ferrograph.web;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers {@code suggestAttendees} as a file for a spreadsheet; what is wrong with a
 * question is said in plain text.
 */
@RestController
class SuggestionFile {

	private static final String QUERY = """
			query suggestions($for: SuggestionInput!, $first: Int) {
			  suggestAttendees(for: $for, first: $first) {
			    edges { score node { id name } reasons { text weight } }
			  }
			}""";

	private static final int USUAL = 100;

	private final ExecutionGraphQlService graphQl;

	SuggestionFile(ExecutionGraphQlService graphQl) {
		this.graphQl = graphQl;
	}

	/**
	 * The people and the reasons. The parameters are those of the GraphQL field, lists
	 * with commas; 100 people unless {@code first} says otherwise.
	 */
	@GetMapping("/suggestions.csv")
	ResponseEntity<byte[]> suggestions(@RequestParam(required = false) @Nullable List<String> topics,
			@RequestParam(required = false) @Nullable List<String> exclude, @RequestParam Map<String, String> given) {
		var input = new HashMap<String, Object>(given);
		input.keySet().retainAll(List.of("text", "edition", "asOf"));
		putIfGiven(input, "topics", topics);
		putIfGiven(input, "exclude", exclude);
		putIfGiven(input, "includePresent", asJson(given.get("includePresent")));
		var variables = new HashMap<String, Object>(Map.of("for", input, "first", USUAL));
		putIfGiven(variables, "first", asJson(given.get("first")));
		var request = new DefaultExecutionGraphQlRequest(QUERY, null, variables, null, UUID.randomUUID().toString(),
				Locale.ROOT);
		var response = graphQl.execute(request).block();
		return response == null || response.getErrors().isEmpty() ? file(response) : refused(response);
	}

	private static void putIfGiven(Map<String, Object> values, String name, @Nullable Object value) {
		if (value != null) {
			values.put(name, value);
		}
	}

	/** What is no number and no truth value stays a text, which GraphQL refuses. */
	private static @Nullable Object asJson(@Nullable String text) {
		if (text == null || text.equals("true") || text.equals("false")) {
			return text == null ? null : Boolean.valueOf(text);
		}
		return text.matches("-?\\d{1,9}") ? Integer.valueOf(text) : text;
	}

	private static ResponseEntity<byte[]> file(@Nullable ExecutionGraphQlResponse response) {
		var edges = response == null ? List.<Map<String, Object>>of()
				: response.field("suggestAttendees.edges").<List<Map<String, Object>>>getValue();
		var csv = new Csv().line("rank", "name", "id", "score", "reasons");
		int rank = 1;
		for (var edge : edges == null ? List.<Map<String, Object>>of() : edges) {
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
		var status = switch (String.valueOf(error.getErrorType())) {
			case "BAD_REQUEST", "LIMIT_EXCEEDED", "ValidationError" -> HttpStatus.BAD_REQUEST;
			case "TIMEOUT", "UNAVAILABLE" -> HttpStatus.SERVICE_UNAVAILABLE;
			default -> HttpStatus.INTERNAL_SERVER_ERROR;
		};
		return ResponseEntity.status(status)
			.contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
			.body(String.valueOf(error.getMessage()).getBytes(StandardCharsets.UTF_8));
	}

}
