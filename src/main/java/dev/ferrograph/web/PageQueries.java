package dev.ferrograph.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;

/**
 * Asks what pages and files are made of as a client asks at the endpoint, so that the
 * same limits hold and the same is said of errors.
 */
@Component
public class PageQueries {

	private final WebGraphQlHandler graphQl;

	PageQueries(WebGraphQlHandler graphQl) {
		this.graphQl = graphQl;
	}

	/**
	 * The answer to a query.
	 * @param request the one that needs it, whose client it is asked for
	 */
	public WebGraphQlResponse ask(String query, Map<String, Object> variables, HttpServletRequest request) {
		var question = new WebGraphQlRequest(URI.create(request.getRequestURI()), HttpHeaders.EMPTY,
				new LinkedMultiValueMap<>(), new InetSocketAddress(request.getRemoteAddr(), request.getRemotePort()),
				Map.of(), new DefaultGraphQlRequest(query, null, variables, null), UUID.randomUUID().toString(),
				Locale.ROOT);
		return Objects.requireNonNull(graphQl.handleRequest(question).block());
	}

}
