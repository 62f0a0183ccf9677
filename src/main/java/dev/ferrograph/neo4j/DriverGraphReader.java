package dev.ferrograph.neo4j;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;

/**
 * Reads through the Neo4j driver: from a reader where there is a cluster, without an
 * explicit transaction, which saves round trips, and therefore with retries of its own.
 * Another bean that is a {@link GraphReader} takes its place.
 */
@Component
@Fallback
class DriverGraphReader implements GraphReader {

	private static final Logger log = LoggerFactory.getLogger(DriverGraphReader.class);

	private static final Duration PAUSE = Duration.ofMillis(200);

	private final ReadingSessions sessions;

	private final QueryProperties properties;

	private final StatementPlanner planner;

	DriverGraphReader(ReadingSessions sessions, QueryProperties properties, StatementPlanner planner) {
		this.sessions = sessions;
		this.properties = properties;
		this.planner = planner;
	}

	@Override
	public void plan(String statement, Map<String, @Nullable Object> parameters, Deadline deadline) {
		planner.awaitPlan(statement, parameters, deadline);
	}

	@Override
	public @Nullable Object read(String statement, Map<String, @Nullable Object> parameters, Deadline deadline) {
		log.debug("{}", statement);
		planner.awaitPlan(statement, parameters, deadline);
		try {
			return BoundedCall.<@Nullable Object>call(() -> attempts(statement, parameters, deadline),
					deadline.remaining().plus(StatementPlanner.GRACE));
		}
		catch (TimeoutException e) {
			throw new StatementTimeoutException(deadline.timeout(), e);
		}
		catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new StatementTimeoutException(deadline.timeout(), e);
		}
	}

	private @Nullable Object attempts(String statement, Map<String, @Nullable Object> parameters, Deadline deadline) {
		for (int attempt = 1;; attempt++) {
			try {
				return readOnce(statement, parameters, deadline);
			}
			catch (Neo4jException e) {
				if (StatementTimeoutException.isCauseOf(e)) {
					throw new StatementTimeoutException(deadline.timeout(), e);
				}
				if (StatementMemoryException.isCauseOf(e)) {
					throw new StatementMemoryException(e);
				}
				// the driver takes an interrupt for a lost connection
				if (Thread.currentThread().isInterrupted()) {
					throw translated(e);
				}
				if (e instanceof ServiceUnavailableException || e instanceof SessionExpiredException) {
					planner.forgetPlans();
				}
				if (!(e instanceof RetryableException) || attempt >= properties.attempts()) {
					throw translated(e);
				}
				pause(attempt);
			}
		}
	}

	private @Nullable Object readOnce(String statement, Map<String, @Nullable Object> parameters, Deadline deadline) {
		try (var session = sessions.open()) {
			var result = run(session, statement, parameters, deadline);
			return result.hasNext() ? result.single().get(COLUMN).asObject() : null;
		}
	}

	/**
	 * Returns as soon as the database has a plan. It may not have kept the one that was
	 * made before.
	 */
	private Result run(Session session, String statement, Map<String, @Nullable Object> parameters, Deadline deadline) {
		try {
			return session.run(statement, parameters, limits(deadline));
		}
		catch (Neo4jException e) {
			if (StatementTimeoutException.isCauseOf(e)) {
				planner.planAgain(statement, parameters);
				throw StatementTimeoutException.whilePlanning(deadline.timeout(), e);
			}
			throw e;
		}
	}

	/** Whole milliseconds, as the protocol has them; zero would be no limit. */
	private static TransactionConfig limits(Deadline deadline) {
		return TransactionConfig.builder()
			.withTimeout(Duration.ofMillis(Math.max(1, deadline.remaining().toMillis())))
			.build();
	}

	/**
	 * Gives a cluster time to choose another leader, and not all who wait the same time.
	 */
	private static void pause(int attempt) {
		try {
			Thread.sleep(PAUSE.multipliedBy(attempt).plusMillis(ThreadLocalRandom.current().nextInt(100)));
		}
		catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private static RuntimeException translated(Neo4jException failure) {
		return GraphUnavailableException.isCauseOf(failure) ? new GraphUnavailableException(failure) : failure;
	}

}
