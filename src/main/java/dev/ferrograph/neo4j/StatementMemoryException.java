package dev.ferrograph.neo4j;

import java.util.Set;
import org.neo4j.driver.exceptions.Neo4jException;

/** A statement needs more memory than the database has for it. */
public class StatementMemoryException extends RuntimeException {

	private static final Set<String> CODES = Set.of("Neo.TransientError.General.TransactionOutOfMemoryError",
			"Neo.TransientError.General.MemoryPoolOutOfMemoryError");

	StatementMemoryException(Throwable cause) {
		super("The answer needs more memory than the database has for it: ask for less, or try again later.", cause);
	}

	/**
	 * Whether a limit of one transaction or of all of them was reached, see
	 * <a href= "https://neo4j.com/docs/status-codes/current/errors/all-errors/">Neo4j's
	 * codes</a>.
	 */
	static boolean isCauseOf(Neo4jException failure) {
		return failure.code() != null && CODES.contains(failure.code());
	}

}
