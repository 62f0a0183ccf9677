package dev.ferrograph.neo4j;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs a compiled statement: statement and parameters in, tree out. */
public interface GraphReader {

	/**
	 * The tree that the statement answers in the column {@code data} of its only row:
	 * maps, lists and values; null where there is no row. Throws
	 * {@link GraphUnavailableException} or {@link StatementTimeoutException}.
	 */
	@Nullable Object read(String statement, Map<String, @Nullable Object> parameters);

}
