package dev.ferrograph.api.http;

import org.springframework.http.HttpStatus;

/**
 * A request to the endpoint is not one of GraphQL over HTTP; the message is meant for
 * whoever sent it.
 */
class InvalidHttpRequestException extends RuntimeException {

	private final HttpStatus status;

	InvalidHttpRequestException(HttpStatus status, String message) {
		super(message);
		this.status = status;
	}

	/** A request of which the parameters are wrong. */
	InvalidHttpRequestException(String message) {
		this(HttpStatus.BAD_REQUEST, message);
	}

	HttpStatus status() {
		return status;
	}

}
