package dev.ferrograph.web.feeds;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** A document as caches keep it: they ask whether it still holds, and are told. */
final class Document {

	private Document() {
	}

	static ResponseEntity<byte[]> of(MediaType type, byte[] content) {
		return of(type, content, content);
	}

	/**
	 * A document of which only a part counts.
	 * @param significant what has to change for the document to be another one
	 */
	static ResponseEntity<byte[]> of(MediaType type, byte[] content, byte[] significant) {
		return ResponseEntity.ok()
			.contentType(type)
			.cacheControl(CacheControl.noCache())
			// weak, as it may come compressed
			.eTag("W/\"%s\"".formatted(DigestUtils.md5DigestAsHex(significant)))
			.body(content);
	}

	/** What is said where there is no such document. */
	static NoResourceFoundException missing(HttpServletRequest request) {
		return new NoResourceFoundException(HttpMethod.GET, request.getRequestURI(), request.getRequestURI());
	}

}
