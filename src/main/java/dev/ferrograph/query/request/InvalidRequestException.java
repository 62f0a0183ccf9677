package dev.ferrograph.query.request;

/**
 * The request asks for something that can't be given; the message says what and is meant
 * for whoever asked.
 */
public class InvalidRequestException extends RuntimeException {

	public InvalidRequestException(String message) {
		super(message);
	}

}
