package dev.ferrograph.neo4j;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;

/**
 * Runs statements once they have plans, and again after passing faults. Another bean that
 * is a {@link GraphReader} takes its place.
 */
@Component
@Fallback
class PlannedGraphReader implements GraphReader {

	private static final Logger log = LoggerFactory.getLogger(PlannedGraphReader.class);

	private static final Duration PAUSE = Duration.ofMillis(200);

	private final StatementRunner runner;

	private final QueryProperties properties;

	private final StatementPlanner planner;

	PlannedGraphReader(StatementRunner runner, QueryProperties properties, StatementPlanner planner) {
		this.runner = runner;
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
			long asked = System.nanoTime();
			planner.awaitPlan(statement, parameters, deadline);
			var planned = new AtomicBoolean();
			try {
				return runner.run(statement, parameters, deadline, () -> planned.set(true));
			}
			catch (Neo4jException e) {
				if (StatementTimeoutException.isCauseOf(e)) {
					throw timeout(statement, parameters, deadline, planned.get(), e);
				}
				if (StatementMemoryException.isCauseOf(e)) {
					throw new StatementMemoryException(e);
				}
				// a runner takes an interrupt for a lost connection
				if (Thread.currentThread().isInterrupted()) {
					throw translated(e);
				}
				if (e instanceof ServiceUnavailableException || e instanceof SessionExpiredException) {
					planner.forgetPlans(asked);
				}
				if (!(e instanceof RetryableException) || attempt >= properties.attempts()) {
					throw translated(e);
				}
				pause(attempt);
			}
		}
	}

	/** The database may not have kept the plan that was made before. */
	private StatementTimeoutException timeout(String statement, Map<String, @Nullable Object> parameters,
			Deadline deadline, boolean planned, Neo4jException cause) {
		if (planned) {
			return new StatementTimeoutException(deadline.timeout(), cause);
		}
		planner.planAgain(statement, parameters);
		return StatementTimeoutException.whilePlanning(deadline.timeout(), cause);
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
