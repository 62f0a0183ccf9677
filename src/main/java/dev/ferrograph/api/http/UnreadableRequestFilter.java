package dev.ferrograph.api.http;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests of which Spring or Tomcat would find out too late that they can't read
 * them, and take that for a fault of the service: those with an unreadable header
 * {@code Accept}, and for the actuator those with unreadable parameters. Others read the
 * query of their address themselves.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 40)
class UnreadableRequestFilter extends OncePerRequestFilter {

	private static final List<String> ACTUATOR = List.of("/actuator", "/livez", "/readyz");

	/** Errors are answered to the same headers. */
	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ReadableRequest readable;
		try {
			readable = new ReadableRequest(request);
		}
		catch (IllegalArgumentException e) {
			refuse(HttpStatus.NOT_ACCEPTABLE, request, response, chain);
			return;
		}
		if (isForActuator(request) && !areParametersReadable(request)) {
			refuse(HttpStatus.BAD_REQUEST, request, response, chain);
			return;
		}
		chain.doFilter(readable, response);
	}

	private static void refuse(HttpStatus status, HttpServletRequest request, HttpServletResponse response,
			FilterChain chain) throws ServletException, IOException {
		if (request.getDispatcherType() == DispatcherType.ERROR) {
			chain.doFilter(request, response);
		}
		else {
			response.sendError(status.value());
		}
	}

	private static boolean isForActuator(HttpServletRequest request) {
		return ACTUATOR.stream().anyMatch(request.getServletPath()::startsWith);
	}

	private static boolean areParametersReadable(HttpServletRequest request) {
		try {
			request.getParameterMap();
			return true;
		}
		catch (IllegalStateException e) {
			return false;
		}
	}

}
