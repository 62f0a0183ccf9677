package dev.ferrograph.operations.telemetry;

import dev.ferrograph.operations.RequestTrace;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps the id of a request's trace for the line that is logged when the request and its
 * span have ended. Comes right after the filter that begins the span.
 */
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class TraceIdFilter extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		RequestTrace.current().ifPresent(trace -> trace.traceId(MDC.get(RequestTrace.TRACE_ID)));
		chain.doFilter(request, response);
	}

}
