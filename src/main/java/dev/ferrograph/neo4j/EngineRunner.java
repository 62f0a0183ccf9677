package dev.ferrograph.neo4j;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Runs statements in the engine of this process, on threads of their own: a statement
 * would hold a virtual thread's processor, and the engine's files do not survive the
 * interrupt of a thread that reads them.
 */
final class EngineRunner implements StatementRunner, AutoCloseable {

	/**
	 * Threads for each processor. Requests that take one for long and plans that are made
	 * hold three of them at most: the lanes of requests and the planner let in no more.
	 * The others are left to short requests, which wait for each other only.
	 */
	private static final int THREADS = 4;

	private final GraphDatabaseAPI database;

	private final ObservationRegistry observations;

	private final ThreadPoolExecutor threads = threads();

	EngineRunner(GraphDatabaseAPI database, ObservationRegistry observations) {
		this.database = database;
		this.observations = observations;
	}

	private static ThreadPoolExecutor threads() {
		int most = THREADS * Runtime.getRuntime().availableProcessors();
		var threads = new ThreadPoolExecutor(most, most, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(),
				Thread.ofPlatform().daemon().name("statement-", 1).factory());
		threads.allowCoreThreadTimeOut(true);
		return threads;
	}

	@Override
	public @Nullable Object run(String statement, Map<String, @Nullable Object> parameters, Deadline deadline,
			Runnable planned) {
		var reading = new EngineReading(database, statement, parameters, deadline, planned);
		return Observation.createNotStarted("neo4j.db.engine.run", observations)
			.contextualName("engine run")
			.lowCardinalityKeyValue("db.system.name", "neo4j")
			.highCardinalityKeyValue("db.query.text", statement)
			.<@Nullable Object>observe(() -> result(reading));
	}

	private @Nullable Object result(EngineReading reading) {
		var task = new FutureTask<@Nullable Object>(
				BoundedCall.CONTEXT.captureAll().wrap((Callable<@Nullable Object>) reading::value));
		try {
			threads.execute(task);
			return task.get();
		}
		catch (RejectedExecutionException | CancellationException e) {
			throw new ServiceUnavailableException("The service is stopping", e);
		}
		catch (ExecutionException e) {
			if (e.getCause() instanceof StatementTimeoutException timeout) {
				throw timeout;
			}
			throw EngineFailures.asOfServer(Objects.requireNonNull(e.getCause()));
		}
		catch (InterruptedException e) {
			threads.remove(task);
			reading.end();
			Thread.currentThread().interrupt();
			throw new ServiceUnavailableException("The statement was abandoned by its caller", e);
		}
	}

	/** Begins nothing more; what runs is ended by the engine, which stops next. */
	@Override
	public void close() {
		threads.shutdown();
		var waiting = new ArrayList<Runnable>();
		threads.getQueue().drainTo(waiting);
		waiting.forEach(task -> ((FutureTask<?>) task).cancel(false));
	}

}
