package dev.ferrograph.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Answers people who follow an address where there is nothing with the explorer's page,
 * which says so and offers a search; programs get the answer that errors have.
 */
@ControllerAdvice
class MissingPages {

	private static final Resource PAGE = new ClassPathResource("/static/index.html");

	@ExceptionHandler
	ResponseEntity<Resource> missing(NoResourceFoundException missing, HttpServletRequest request)
			throws NoResourceFoundException {
		if (!wantsPage(request)) {
			throw missing;
		}
		return ResponseEntity.status(HttpStatus.NOT_FOUND)
			.contentType(MediaType.TEXT_HTML)
			.cacheControl(CacheControl.noCache())
			.body(PAGE);
	}

	/** Programs accept anything; only browsers name HTML. */
	private static boolean wantsPage(HttpServletRequest request) {
		var accepted = request.getHeader(HttpHeaders.ACCEPT);
		return accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE)
				&& List.of("GET", "HEAD").contains(request.getMethod());
	}

}
