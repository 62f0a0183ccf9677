package dev.ferrograph.web;

import dev.ferrograph.Addresses;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers {@code suggestAttendees} as a file for a spreadsheet; what is wrong with a
 * question is said in plain text.
 */
@RestController
class SuggestionFile {

	static final String QUERY = """
			query suggestions($for: SuggestionInput!, $first: Int) {
			  suggestAttendees(for: $for, first: $first) {
			    edges { score node { id name } reasons {
			      text
			      weight
			      evidence {
			        id
			        ... on Talk { title url }
			        ... on Change { title url }
			        ... on Edition { name url }
			        ... on Topic { name }
			      }
			    } }
			  }
			}""";

	private final PageQueries queries;

	SuggestionFile(PageQueries queries) {
		this.queries = queries;
	}

	/**
	 * The people and the reasons, for {@link SuggestionParameters}.
	 */
	@GetMapping(Addresses.SUGGESTIONS)
	ResponseEntity<byte[]> suggestions(HttpServletRequest request) {
		var asked = SuggestionParameters.of(request.getQueryString());
		var response = queries.ask(QUERY, Map.of("for", asked.input(), "first", asked.first()), request);
		return response.getErrors().isEmpty() ? file(response) : Refusal.of(response);
	}

	@ExceptionHandler
	ResponseEntity<byte[]> refused(InvalidAddressException invalid) {
		return Refusal.of(HttpStatus.BAD_REQUEST, HttpHeaders.EMPTY, String.valueOf(invalid.getMessage()));
	}

	private static ResponseEntity<byte[]> file(WebGraphQlResponse response) {
		var edges = Objects
			.requireNonNull(response.field("suggestAttendees.edges").<List<Map<String, Object>>>getValue());
		var csv = new Csv().line("rank", "name", "id", "score", "reasons", "evidence");
		int rank = 1;
		for (var edge : edges) {
			var node = (Map<?, ?>) edge.getOrDefault("node", Map.of());
			csv.line(rank++, node.get("name"), node.get("id"), edge.get("score"), each(edge, SuggestionFile::sentence),
					each(edge, SuggestionFile::evidence));
		}
		return ResponseEntity.ok()
			.headers(response.getResponseHeaders())
			.contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
			.header("Content-Disposition",
					ContentDisposition.attachment().filename("suggestions.csv").build().toString())
			.body(csv.toString().getBytes(StandardCharsets.UTF_8));
	}

	/** What there is to say of each reason, in one cell. */
	private static String each(Map<String, Object> edge, Function<Map<?, ?>, String> said) {
		return ((List<?>) edge.getOrDefault("reasons", List.of())).stream()
			.map(reason -> said.apply((Map<?, ?>) reason))
			.collect(Collectors.joining("; "));
	}

	private static String sentence(Map<?, ?> reason) {
		return "%s (%s)".formatted(reason.get("text"), reason.get("weight"));
	}

	/** What to look at, and where: an address where one is known, else the id. */
	private static String evidence(Map<?, ?> reason) {
		if (!(reason.get("evidence") instanceof Map<?, ?> node)) {
			return "";
		}
		return "%s (%s)".formatted(node.get("title") == null ? node.get("name") : node.get("title"),
				node.get("url") == null ? node.get("id") : node.get("url"));
	}

}
