package dev.ferrograph.query;

import java.time.Duration;

/** A statement took longer than it may. */
public class StatementTimeoutException extends RuntimeException {

	StatementTimeoutException(Duration timeout, Throwable cause) {
		super("The answer took longer than %d ms: ask for less.".formatted(timeout.toMillis()), cause);
	}

}
