package dev.ferrograph.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses request bodies that are larger than a request may be, or that don't say how
 * large they are, before anything reads them.
 */
@Component
class RequestSizeFilter extends OncePerRequestFilter {

	private final LimitProperties limits;

	RequestSizeFilter(LimitProperties limits) {
		this.limits = limits;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		var most = limits.requestSize().toBytes();
		if (request.getContentLengthLong() > most) {
			refuse(response, HttpStatus.CONTENT_TOO_LARGE, "The request has %d bytes, and at most %d are allowed."
				.formatted(request.getContentLengthLong(), most));
		}
		else if (request.getContentLengthLong() < 0
				&& "chunked".equalsIgnoreCase(request.getHeader("Transfer-Encoding"))) {
			refuse(response, HttpStatus.LENGTH_REQUIRED, "Send the request with a Content-Length.");
		}
		else {
			chain.doFilter(request, response);
		}
	}

	private static void refuse(HttpServletResponse response, HttpStatus status, String message) throws IOException {
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		response.getWriter()
			.write("{\"errors\":[{\"message\":\"%s\",\"extensions\":{\"code\":\"%s\"}}]}".formatted(message,
					ErrorCode.LIMIT_EXCEEDED));
	}

}
