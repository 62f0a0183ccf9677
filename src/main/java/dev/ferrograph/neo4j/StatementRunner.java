package dev.ferrograph.neo4j;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * Runs single statements that read: on a server, or in the engine of this process.
 * Failures of both are told by the driver's exceptions, with Neo4j's codes.
 */
interface StatementRunner {

	/**
	 * Runs a statement that returns at most one row, and waits for the answer. The
	 * database ends the statement when the time is over, though it may take a while to
	 * notice, and soon after the calling thread is interrupted.
	 * @param planned called as soon as the database has a plan
	 * @return the value of the column {@value GraphReader#COLUMN} as
	 * {@link GraphReader#read} promises it; null without a row
	 * @throws Neo4jException if there is no answer
	 */
	@Nullable Object run(String statement, Map<String, @Nullable Object> parameters, Deadline deadline, Runnable planned);

	/** Runs a statement where it does not matter when there is a plan. */
	default @Nullable Object run(String statement, Map<String, @Nullable Object> parameters, Deadline deadline) {
		return run(statement, parameters, deadline, () -> {
		});
	}

}
