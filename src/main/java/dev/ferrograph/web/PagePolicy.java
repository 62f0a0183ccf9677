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
 * Lets pages load and ask nothing but this service, show text from the graph as nothing
 * but text, and be shown in no other site's frame. GraphiQL and the Neo4j Browser, which
 * others made, need some more: styles of their own making, pictures and fonts in
 * addresses, and the Browser the way to Neo4j. What that one would fetch from its makers
 * stays out, and it works without.
 *
 * @see <a href="https://www.w3.org/TR/trusted-types/">Trusted Types</a>
 */
@Component
class PagePolicy extends OncePerRequestFilter {

	private static final String OURS = String.join("; ", "default-src 'none'", "script-src 'self'", "style-src 'self'",
			"img-src 'self'", "connect-src 'self'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'",
			"require-trusted-types-for 'script'", "trusted-types 'none'");

	private static final String TOOLS = String.join("; ", "default-src 'self'", "style-src 'self' 'unsafe-inline'",
			"img-src 'self' data:", "font-src 'self' data:", "connect-src 'self'%s", "worker-src 'self' blob:",
			"object-src 'none'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'");

	private final ObjectProvider<Neo4jConnectionDetails> connection;

	PagePolicy(ObjectProvider<Neo4jConnectionDetails> connection) {
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

	private String policy(String address) {
		if (address.startsWith("/browser/")) {
			return TOOLS.formatted(bolt());
		}
		return address.startsWith("/graphiql") ? TOOLS.formatted("") : OURS;
	}

	/** Bolt comes to a browser over a web socket. */
	private String bolt() {
		var uri = connection.getObject().getUri();
		return " ws://%1$s:%2$d ws://localhost:%2$d".formatted(uri.getHost(), uri.getPort());
	}

}
