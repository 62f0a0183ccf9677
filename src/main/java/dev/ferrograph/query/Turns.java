package dev.ferrograph.query;

import dev.ferrograph.neo4j.Deadline;
import dev.ferrograph.neo4j.OverloadedException;
import dev.ferrograph.neo4j.StatementTimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Says when a statement that has a plan may be run. */
@FunctionalInterface
public interface Turns {

	/**
	 * Runs it when its turn has come.
	 * @throws OverloadedException if it will not come
	 * @throws StatementTimeoutException if it has not come by the deadline
	 */
	@Nullable Object read(Supplier<@Nullable Object> reading, Deadline deadline);

}
