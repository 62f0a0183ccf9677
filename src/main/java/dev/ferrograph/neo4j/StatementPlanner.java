package dev.ferrograph.neo4j;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.context.ContextExecutorService;
import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Has the database plan each statement before it first runs. A large statement can take
 * seconds to plan, and the database throws a plan away when the transaction times out.
 * Therefore planning has threads and a time limit of its own: a caller who gives up does
 * not stop it, callers of the same statement share it, and the plan stays in the
 * database's query cache.
 *
 * <p>
 * The database plans a statement anew for parameters of other types, and for texts and
 * lists of another order of magnitude. A statement whose values differ in that has them
 * in a map, into which the database does not look.
 */
@Component
class StatementPlanner implements MeterBinder, AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(StatementPlanner.class);

	private static final Duration LONGEST = Duration.ofMinutes(1);

	/** In which the database reports that the time is over. */
	static final Duration GRACE = Duration.ofMillis(250);

	/** A server that does not answer by then is not asked to plan. */
	private static final Duration PATIENCE = Duration.ofSeconds(5);

	/** For each thread; with more, the last ones would wait in vain. */
	private static final int MOST_WAITING = 4;

	private static final long MOST_CHARACTERS_KEPT = 5_000_000;

	private final StatementRunner runner;

	/** Plans belong to the request of the caller who is the first to need them. */
	private final ExecutorService threads = ContextExecutorService.wrap(threads(), BoundedCall.CONTEXT);

	private long forgotten = System.nanoTime();

	/** What has been planned or is being planned; a plan that fails is removed. */
	private final AsyncCache<String, Boolean> plans = Caffeine.newBuilder()
		.recordStats()
		.maximumWeight(MOST_CHARACTERS_KEPT)
		.weigher((String statement, Boolean planned) -> statement.length())
		.buildAsync();

	StatementPlanner(StatementRunner runner) {
		this.runner = runner;
	}

	/** What it takes to load the cache is the time of planning. */
	@Override
	public void bindTo(MeterRegistry registry) {
		CaffeineCacheMetrics.monitor(registry, plans, "plans");
		FunctionTimer
			.builder("ferrograph.planning", plans.synchronous(), planned -> planned.stats().loadCount(),
					planned -> planned.stats().totalLoadTime(), TimeUnit.NANOSECONDS)
			.description("Statements that the database was asked to plan")
			.register(registry);
	}

	/**
	 * Waits until the database has planned the statement. Where planning fails, running
	 * the statement says why.
	 * @throws StatementTimeoutException if there is no plan by the deadline; planning
	 * continues
	 * @throws OverloadedException if too many wait for theirs
	 */
	void awaitPlan(String statement, Map<String, @Nullable Object> parameters, Deadline deadline) {
		try {
			plan(statement, parameters).get(deadline.remaining().toNanos(), TimeUnit.NANOSECONDS);
		}
		catch (ExecutionException e) {
			if (e.getCause() instanceof StatementTimeoutException) {
				throw new StatementTimeoutException(LONGEST, e.getCause());
			}
			throw new IllegalStateException("A statement could not be planned", e.getCause());
		}
		catch (RejectedExecutionException e) {
			throw new OverloadedException("Too many queries of new forms are being planned: try again in a moment.");
		}
		catch (TimeoutException e) {
			throw StatementTimeoutException.whilePlanning(deadline.timeout(), e);
		}
		catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw StatementTimeoutException.whilePlanning(deadline.timeout(), e);
		}
	}

	/** Plans a statement again whose plan the database turned out not to have. */
	void planAgain(String statement, Map<String, @Nullable Object> parameters) {
		var known = plans.getIfPresent(statement);
		if (known != null && known.isDone()) {
			plans.asMap().remove(statement, known);
		}
		try {
			plan(statement, parameters);
		}
		catch (RejectedExecutionException e) {
			// the next caller asks again
		}
	}

	/**
	 * To be called when the database was away: it may have started anew, without a plan.
	 * Otherwise all who ask then would have it plan the same statements at once. All who
	 * see the same outage may call this; the plans are forgotten once.
	 * @param asked when the one that failed was begun, of {@link System#nanoTime()}
	 */
	synchronized void forgetPlans(long asked) {
		if (asked - forgotten >= 0) {
			plans.asMap().values().removeIf(CompletableFuture::isDone);
			forgotten = System.nanoTime();
		}
	}

	private CompletableFuture<Boolean> plan(String statement, Map<String, @Nullable Object> parameters) {
		return plans.get(statement,
				(key, executor) -> CompletableFuture.supplyAsync(() -> explain(statement, parameters), threads));
	}

	/**
	 * Neo4j caches the plan of a statement whether it is to be explained or to be run.
	 * Null, which is not kept, where planning fails. A server that hangs would hold up
	 * all others who wait for a plan, so that it is asked something short before.
	 */
	private @Nullable Boolean explain(String statement, Map<String, @Nullable Object> parameters) {
		try {
			BoundedCall.call(this::answers, PATIENCE);
		}
		catch (TimeoutException | Neo4jException e) {
			log.debug("The database does not answer", e);
			return null;
		}
		catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return null;
		}
		try {
			return BoundedCall.call(() -> explained(statement, parameters), LONGEST.plus(GRACE));
		}
		catch (TimeoutException e) {
			throw new StatementTimeoutException(LONGEST, e);
		}
		catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return null;
		}
		catch (Neo4jException e) {
			if (StatementTimeoutException.isCauseOf(e)) {
				throw new StatementTimeoutException(LONGEST, e);
			}
			log.debug("{} could not be planned", statement, e);
			return null;
		}
	}

	private boolean answers() {
		runner.run("RETURN 1 AS data", Map.of(), Deadline.in(PATIENCE));
		return true;
	}

	private boolean explained(String statement, Map<String, @Nullable Object> parameters) {
		runner.run("EXPLAIN " + statement, parameters, Deadline.in(LONGEST));
		return true;
	}

	/**
	 * Planning takes a processor to itself, and leaves as many to queries that are
	 * planned.
	 */
	private static ExecutorService threads() {
		int processors = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
		var threads = new ThreadPoolExecutor(processors, processors, 1, TimeUnit.MINUTES,
				new ArrayBlockingQueue<>(MOST_WAITING * processors),
				Thread.ofPlatform().daemon().name("planner-", 1).factory());
		threads.allowCoreThreadTimeOut(true);
		return threads;
	}

	@Override
	public void close() {
		threads.shutdownNow();
	}

}
