package dev.ferrograph.web;

import java.nio.charset.StandardCharsets;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Says in plain text why a file can't be had. */
public final class Refusal {

	private Refusal() {
	}

	/** For the first error of an answer from the graph. */
	public static ResponseEntity<byte[]> of(WebGraphQlResponse response) {
		var error = response.getErrors().getFirst();
		var status = switch (String.valueOf(error.getExtensions().get("code"))) {
			case "BAD_REQUEST", "LIMIT_EXCEEDED" -> HttpStatus.BAD_REQUEST;
			case "TIMEOUT", "UNAVAILABLE", "OVERLOADED" -> HttpStatus.SERVICE_UNAVAILABLE;
			case "RATE_LIMITED" -> HttpStatus.TOO_MANY_REQUESTS;
			default -> HttpStatus.INTERNAL_SERVER_ERROR;
		};
		return of(status, response.getResponseHeaders(), String.valueOf(error.getMessage()));
	}

	/** With this status, these headers and this text. */
	public static ResponseEntity<byte[]> of(HttpStatus status, HttpHeaders headers, String text) {
		return ResponseEntity.status(status)
			.headers(headers)
			.contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
			.body(text.getBytes(StandardCharsets.UTF_8));
	}

}
