package dev.ferrograph.api.http;

import dev.ferrograph.Addresses;
import dev.ferrograph.api.EndpointProperties;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says which methods the endpoint has. This is a filter because Spring names methods that
 * the endpoint does not have where a browser asks before it sends a request from another
 * site.
 */
@Component
class EndpointOptions extends OncePerRequestFilter {

	private final EndpointProperties properties;

	EndpointOptions(EndpointProperties properties) {
		this.properties = properties;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (Addresses.takesGraphQl(request.getRequestURI()) && request.getMethod().equals(HttpMethod.OPTIONS.name())) {
			response.setStatus(HttpStatus.NO_CONTENT.value());
			response.setHeader(HttpHeaders.ALLOW, Endpoint.allowed(properties));
		}
		else {
			chain.doFilter(request, response);
		}
	}

}
