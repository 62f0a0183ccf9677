package dev.ferrograph.access;

import dev.ferrograph.text.Excerpt;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests that are addressed to another name than those of this service. A page
 * elsewhere can let its own name point to the loopback address, and would then read
 * answers as if they were its own; the header {@code Host} tells.
 *
 * @see <a href="https://en.wikipedia.org/wiki/DNS_rebinding">DNS rebinding</a>
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
class HostFilter extends OncePerRequestFilter {

	private final AllowedHosts hosts;

	HostFilter(AllowedHosts hosts) {
		this.hosts = hosts;
	}

	/** HTTP/1.0 has no such header, and no browser speaks it. */
	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getHeader(HttpHeaders.HOST) == null || Probes.include(request);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		var host = request.getHeader(HttpHeaders.HOST);
		if (hosts.allow(host)) {
			chain.doFilter(request, response);
		}
		else {
			response.sendError(HttpStatus.MISDIRECTED_REQUEST.value(),
					"This service does not answer for the host \"%s\". If it should, add the name to ferrograph.access.hosts."
						.formatted(Excerpt.of(host)));
		}
	}

}
