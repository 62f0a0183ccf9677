package dev.ferrograph.neo4j;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs statements that read the graph. */
public interface GraphReader {

	/** The column that a statement returns. */
	String COLUMN = "data";

	/**
	 * Waits until the database has a plan for the statement; {@link #read} does so too.
	 * @throws StatementTimeoutException if there is none by the deadline
	 * @throws OverloadedException if too many statements wait for their plans
	 */
	default void plan(String statement, Map<String, @Nullable Object> parameters, Deadline deadline) {
		// read does it
	}

	/**
	 * Runs a statement that returns at most one row, with the one column
	 * {@value #COLUMN}.
	 * @param parameters by name; values are texts, numbers, booleans, temporal values,
	 * null, and lists and maps of them
	 * @return the value of the column: a map with texts as keys, a list, a
	 * {@code String}, {@code Long}, {@code Double}, {@code Boolean}, {@code LocalDate},
	 * {@code ZonedDateTime} or another temporal value, or null, as it is without a row
	 * @throws GraphUnavailableException if the database can't be reached, or has a
	 * passing fault that does not pass
	 * @throws StatementTimeoutException if there is no answer by the deadline, or the
	 * calling thread is interrupted; the database then ends the statement
	 */
	@Nullable Object read(String statement, Map<String, @Nullable Object> parameters, Deadline deadline);

}
