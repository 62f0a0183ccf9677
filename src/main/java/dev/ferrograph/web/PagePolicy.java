package dev.ferrograph.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets pages load and ask nothing but this service, show text from the graph as nothing
 * but text, and stand in no other site's frame. GraphiQL and the Neo4j Browser also style
 * themselves as they run, and the latter speaks to the embedded Neo4j; what it would
 * fetch from its makers and others, such as fonts and the scripts that report its use,
 * stays out, and it works without. This comes before whatever may refuse a request, so
 * that refusals have the headers too.
 *
 * @see <a href="https://www.w3.org/TR/CSP3/">Content Security Policy</a>
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class PagePolicy extends OncePerRequestFilter {

	private static final String EVERYWHERE = "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; ";

	private static final String OWN_PAGES = EVERYWHERE
			+ "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

	private static final String TOOLS = EVERYWHERE
			+ "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; worker-src 'self' blob:; connect-src 'self'";

	private final Neo4jBrowser browser;

	private final ObjectProvider<Neo4jConnectionDetails> connection;

	private final PageProperties pages;

	PagePolicy(Neo4jBrowser browser, ObjectProvider<Neo4jConnectionDetails> connection, PageProperties pages) {
		this.browser = browser;
		this.pages = pages;
		this.connection = connection;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.setHeader("Content-Security-Policy", policy(request.getRequestURI()));
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader("Referrer-Policy", "same-origin");
		chain.doFilter(request, response);
	}

	private String policy(String path) {
		if (path.startsWith("/browser/") && pages.neo4jBrowser()) {
			return browser.embedded() ? TOOLS + bolt() : TOOLS;
		}
		return path.equals("/graphiql") || path.startsWith("/graphiql/") ? TOOLS : OWN_PAGES;
	}

	/** Bolt comes to a browser over a web socket. */
	private String bolt() {
		var uri = connection.getObject().getUri();
		return " ws://%1$s:%2$d ws://localhost:%2$d".formatted(uri.getHost(), uri.getPort());
	}

}
