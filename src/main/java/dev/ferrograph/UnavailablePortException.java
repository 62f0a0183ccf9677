package dev.ferrograph;

import org.jspecify.annotations.Nullable;

/**
 * Something can't listen where it is to; the message is one line for people that says why
 * and what to do.
 */
public class UnavailablePortException extends RuntimeException {

	public UnavailablePortException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
