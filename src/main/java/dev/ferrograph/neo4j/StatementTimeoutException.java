package dev.ferrograph.neo4j;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A statement took longer than it may. */
public class StatementTimeoutException extends RuntimeException {

	/** A whole request has used up its time. */
	public StatementTimeoutException(Duration timeout) {
		this(timeout, null);
	}

	public StatementTimeoutException(Duration timeout, @Nullable Throwable cause) {
		super("The answer took longer than %d ms: ask for less.".formatted(timeout.toMillis()), cause);
	}

}
