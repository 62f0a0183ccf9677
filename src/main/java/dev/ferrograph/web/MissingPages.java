package dev.ferrograph.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

	private final ExplorerPages pages;

	MissingPages(ExplorerPages pages) {
		this.pages = pages;
	}

	@ExceptionHandler
	ResponseEntity<String> missing(NoResourceFoundException missing, HttpServletRequest request)
			throws NoResourceFoundException {
		if (!wantsPage(request)) {
			throw missing;
		}
		return ResponseEntity.status(HttpStatus.NOT_FOUND)
			.contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
			.cacheControl(CacheControl.noCache())
			.body(pages.at(request.getRequestURI()).plain());
	}

	/** Programs accept anything; only browsers name HTML. */
	private static boolean wantsPage(HttpServletRequest request) {
		var accepted = request.getHeader(HttpHeaders.ACCEPT);
		return accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE)
				&& List.of("GET", "HEAD").contains(request.getMethod());
	}

}
