package dev.ferrograph.neo4j;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionConfig;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;

/**
 * Runs statements through the Neo4j driver: on a reader where there is a cluster, and
 * without an explicit transaction, which saves round trips.
 */
@Component
@Fallback
class DriverRunner implements StatementRunner {

	private final ReadingSessions sessions;

	DriverRunner(ReadingSessions sessions) {
		this.sessions = sessions;
	}

	/**
	 * An interrupted driver closes its connection, and the server then ends the
	 * statement.
	 */
	@Override
	public @Nullable Object run(String statement, Map<String, @Nullable Object> parameters, Deadline deadline,
			Runnable planned) {
		var limits = TransactionConfig.builder().withTimeout(Duration.ofMillis(deadline.remainingMillis())).build();
		try (var session = sessions.open()) {
			var result = session.run(statement, parameters, limits);
			planned.run();
			return result.hasNext() ? result.single().get(GraphReader.COLUMN).asObject() : null;
		}
	}

}
