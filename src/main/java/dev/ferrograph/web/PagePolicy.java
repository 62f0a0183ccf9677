package dev.ferrograph.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets pages load and ask nothing but this service, and no other site show them in a
 * frame. The Neo4j Browser may also speak to Neo4j; what it would fetch from its makers
 * and others, such as fonts and the scripts that report its use, stays out, and it works
 * without.
 */
@Component
class PagePolicy extends OncePerRequestFilter {

	private static final String POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'%s; worker-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

	private final ObjectProvider<Neo4jConnectionDetails> connection;

	PagePolicy(ObjectProvider<Neo4jConnectionDetails> connection) {
		this.connection = connection;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		var browser = request.getRequestURI().startsWith("/browser/");
		response.setHeader("Content-Security-Policy", POLICY.formatted(browser ? bolt() : ""));
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader("Referrer-Policy", "same-origin");
		chain.doFilter(request, response);
	}

	/** Bolt comes to a browser over a web socket. */
	private String bolt() {
		var uri = connection.getObject().getUri();
		return " ws://%1$s:%2$d ws://localhost:%2$d".formatted(uri.getHost(), uri.getPort());
	}

}
