package dev.ferrograph.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;

/**
 * Answers the addresses of nodes, such as {@code /person/gary-guo}, and that of the page
 * about all of them with the explorer's page, whose head says what it is about: for
 * search engines, for previews, and for readers without scripts. Where the graph does not
 * answer, the head says nothing of the node, and the page itself says what is wrong.
 */
@RestController
class NodePages {

	static final String QUERY = """
			query page($id: ID!) {
			  node(id: $id) {
			    id
			    __typename
			    ... on Person {
			      name
			      disambiguation
			      github
			      website
			      affiliations { to organization { name } }
			      expertise(first: 3) { topic { name } }
			      talks(first: 1) { totalCount }
			    }
			    ... on Topic { name summary }
			    ... on Edition { %s }
			    ... on Talk { %s }
			    ... on Change { title }
			    ... on Series { name editions { id } }
			    ... on Organization { name }
			  }
			}""".formatted(NodeHead.EDITION, NodeHead.TALK);

	private final PageQueries queries;

	private final ExplorerPages pages;

	NodePages(PageQueries queries, ExplorerPages pages) {
		this.queries = queries;
		this.pages = pages;
	}

	/** The page of a node; of one that there is not, with the status that says so. */
	@GetMapping({ "/person/**", "/topic/**", "/edition/**", "/talk/**", "/change/**", "/series/**",
			"/organization/**" })
	ResponseEntity<byte[]> page(HttpServletRequest request) {
		var path = UriUtils.decode(request.getRequestURI(), StandardCharsets.UTF_8);
		var id = path.substring(1).replaceFirst("/", ":");
		var template = pages.at(path);
		var response = queries.ask(QUERY, Map.of("id", id), request);
		if (!response.getErrors().isEmpty()) {
			return page(isNoId(response) ? HttpStatus.NOT_FOUND : HttpStatus.OK, template.plain());
		}
		var node = response.field("node").<@Nullable Map<String, Object>>getValue();
		if (node == null) {
			return page(HttpStatus.NOT_FOUND, template.plain());
		}
		return page(HttpStatus.OK, template.with(NodeHead.of(node, Site.of(request))));
	}

	/** The page that says what the graph covers and lacks. */
	@GetMapping("/about")
	ResponseEntity<byte[]> about(HttpServletRequest request) {
		var address = Site.of(request).address() + "/about";
		return page(HttpStatus.OK,
				pages.at("/about")
					.with(new NodeHead("About the data",
							"What is on record here, how far it reaches, what is missing, and how to correct it.",
							address, "website", null)));
	}

	/** Such as one that is longer than any. */
	private static boolean isNoId(WebGraphQlResponse response) {
		return "BAD_REQUEST".equals(response.getErrors().getFirst().getExtensions().get("code"));
	}

	private static ResponseEntity<byte[]> page(HttpStatus status, String text) {
		return ResponseEntity.status(status)
			.contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
			.cacheControl(CacheControl.noCache())
			.body(text.getBytes(StandardCharsets.UTF_8));
	}

}
