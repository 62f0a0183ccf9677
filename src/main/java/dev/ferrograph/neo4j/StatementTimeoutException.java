package dev.ferrograph.neo4j;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;

/** A statement took longer than it may. */
public class StatementTimeoutException extends RuntimeException {

	/** A whole request has used up its time. */
	public StatementTimeoutException(Duration timeout) {
		this(timeout, null);
	}

	public StatementTimeoutException(Duration timeout, @Nullable Throwable cause) {
		this("The answer took longer than %d ms: ask for less.".formatted(timeout.toMillis()), cause);
	}

	private StatementTimeoutException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

	/** The database has not planned the statement yet, and goes on planning it. */
	static StatementTimeoutException whilePlanning(Duration timeout, Throwable cause) {
		return new StatementTimeoutException(
				"The database is still planning the first query of this form after %d ms: try again in a moment."
					.formatted(timeout.toMillis()),
				cause);
	}

	static boolean isCauseOf(Neo4jException failure) {
		return failure.code() != null && failure.code().contains("TransactionTimedOut");
	}

}
