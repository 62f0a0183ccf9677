package dev.ferrograph.neo4j;

import io.micrometer.context.ContextSnapshotFactory;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Asks the database for no longer than a given time. The driver itself waits without end
 * for a server that hangs, and the engine notices late that a time is over.
 */
final class BoundedCall {

	/** What belongs to the request: its id in the log, and its trace. */
	static final ContextSnapshotFactory CONTEXT = ContextSnapshotFactory.builder().build();

	private BoundedCall() {
	}

	/**
	 * Calls in a thread of its own, which belongs to the same request, and interrupts it
	 * when the time is over or the calling thread is interrupted. Whatever runs
	 * statements ends them when it is interrupted.
	 * @throws TimeoutException if there is no result in time
	 */
	static <T extends @Nullable Object> T call(Supplier<T> call, Duration atMost)
			throws TimeoutException, InterruptedException {
		var task = new FutureTask<T>(CONTEXT.captureAll().wrap((Callable<T>) call::get));
		var thread = Thread.ofVirtual().name("neo4j-call").start(task);
		try {
			return task.get(atMost.toNanos(), TimeUnit.NANOSECONDS);
		}
		catch (ExecutionException e) {
			if (e.getCause() instanceof Error error) {
				throw error;
			}
			// a supplier throws no checked exception
			throw (RuntimeException) e.getCause();
		}
		finally {
			thread.interrupt();
		}
	}

}
