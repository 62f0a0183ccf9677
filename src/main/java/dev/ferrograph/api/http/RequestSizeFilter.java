package dev.ferrograph.api.http;

import dev.ferrograph.api.ErrorCode;
import dev.ferrograph.api.LimitProperties;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Refuses requests whose body, or the query in whose address, is larger than a request
 * may be. A body is refused by the length that it announces, or else while it is read.
 */
@Component
class RequestSizeFilter extends OncePerRequestFilter {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final int most;

	RequestSizeFilter(LimitProperties limits) {
		this.most = (int) limits.requestSize().toBytes();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getQueryString() != null && request.getQueryString().length() > most) {
			refuse(response, HttpStatus.URI_TOO_LONG, "The query in an address");
			return;
		}
		if (request.getContentLengthLong() > most) {
			refuse(response, HttpStatus.CONTENT_TOO_LARGE, "A request");
			return;
		}
		var body = request.getInputStream().readNBytes(most + 1);
		if (body.length > most) {
			refuse(response, HttpStatus.CONTENT_TOO_LARGE, "A request");
			return;
		}
		chain.doFilter(new ReadRequest(request, body), response);
	}

	private void refuse(HttpServletResponse response, HttpStatus status, String what) throws IOException {
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		var message = String.format(Locale.ROOT, "%s may have at most %,d bytes.", what, most);
		response.getOutputStream().write(JSON.writeValueAsBytes(RequestErrors.body(message, ErrorCode.LIMIT_EXCEEDED)));
	}

}
