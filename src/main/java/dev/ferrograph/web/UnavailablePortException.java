package dev.ferrograph.web;

import org.jspecify.annotations.Nullable;

/**
 * The service can't listen where it is to; the message is one line for people that says
 * why and what to do.
 */
class UnavailablePortException extends RuntimeException {

	UnavailablePortException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
