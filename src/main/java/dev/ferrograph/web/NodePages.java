package dev.ferrograph.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Answers the addresses of nodes, such as {@code /person/gary-guo}, with the explorer's
 * page, whose head says what the node is: for search engines, for previews, and for
 * readers without scripts. The graph is asked as at the endpoint, so that the same limits
 * hold; where it does not answer, the page comes without, and says itself what is wrong.
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
			      github
			      website
			      affiliations { to organization { name } }
			      expertise(first: 3) { topic { name } }
			      talks(first: 1) { totalCount }
			    }
			    ... on Topic { name summary }
			    ... on Edition { name startDate endDate city country online url talks(first: 1) { totalCount } }
			    ... on Talk { title summary speakers { name } edition { name } }
			    ... on Change { title }
			    ... on Series { name editions { id } }
			    ... on Organization { name }
			  }
			}""";

	/** Nobody waits longer for a page that works without. */
	private static final Duration PATIENCE = Duration.ofSeconds(5);

	private final WebGraphQlHandler graphQl;

	private final PageTemplate template;

	NodePages(WebGraphQlHandler graphQl, TextFiles texts) throws IOException {
		this.graphQl = graphQl;
		this.template = new PageTemplate(texts.matching("/static/index.html").getFirst());
	}

	/** The page of a node; of one that there is not, with the status that says so. */
	@GetMapping({ "/person/**", "/topic/**", "/edition/**", "/talk/**", "/change/**", "/series/**",
			"/organization/**" })
	ResponseEntity<byte[]> page(HttpServletRequest request) {
		var path = UriUtils.decode(request.getRequestURI(), StandardCharsets.UTF_8);
		var response = ask(path.substring(1).replaceFirst("/", ":"), request);
		if (response.isEmpty() || !response.get().getErrors().isEmpty()) {
			return page(HttpStatus.OK, template.plain());
		}
		var node = response.get().field("node").<@Nullable Map<String, Object>>getValue();
		if (node == null) {
			return page(HttpStatus.NOT_FOUND, template.plain());
		}
		var site = ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
		return page(HttpStatus.OK, template.with(NodeHead.of(node, site)));
	}

	private Optional<WebGraphQlResponse> ask(String id, HttpServletRequest request) {
		var question = new WebGraphQlRequest(URI.create(request.getRequestURI()), HttpHeaders.EMPTY,
				new LinkedMultiValueMap<>(), new InetSocketAddress(request.getRemoteAddr(), request.getRemotePort()),
				Map.of(), new DefaultGraphQlRequest(QUERY, null, Map.of("id", id), null), UUID.randomUUID().toString(),
				Locale.ROOT);
		return graphQl.handleRequest(question).timeout(PATIENCE).onErrorComplete().blockOptional();
	}

	private static ResponseEntity<byte[]> page(HttpStatus status, String text) {
		return ResponseEntity.status(status)
			.contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
			.cacheControl(CacheControl.noCache())
			.body(text.getBytes(StandardCharsets.UTF_8));
	}

}
