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
 * Refuses request bodies that are larger than a request may be: by what they announce, or
 * else while they are read.
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
			refuse(response);
			return;
		}
		var body = request.getInputStream().readNBytes((int) most + 1);
		if (body.length > most) {
			refuse(response);
			return;
		}
		chain.doFilter(new ReadRequest(request, body), response);
	}

	private void refuse(HttpServletResponse response) throws IOException {
		response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		response.getWriter()
			.write("{\"errors\":[{\"message\":\"A request may have at most %d bytes.\",\"extensions\":{\"code\":\"%s\"}}]}"
				.formatted(limits.requestSize().toBytes(), ErrorCode.LIMIT_EXCEEDED));
	}

}
