package dev.ferrograph.neo4j;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * An engine that starts on a thread of its own. Whoever needs it takes it over, and waits
 * until it is there; one that nobody has taken is closed with this.
 */
final class EngineStart implements AutoCloseable {

	private final FutureTask<EmbeddedNeo4j> engine;

	private boolean over;

	private EngineStart(EmbeddedProperties properties) {
		engine = new FutureTask<>(() -> new EmbeddedNeo4j(properties, DataDirectory.open(properties.directory())));
	}

	static EngineStart begin(EmbeddedProperties properties) {
		var start = new EngineStart(properties);
		Thread.ofPlatform().daemon().name("neo4j-start").start(start.engine);
		return start;
	}

	/**
	 * Waits for the engine, which then is the caller's to close.
	 * @throws RuntimeException what its start has failed with
	 */
	synchronized EmbeddedNeo4j take() {
		over = true;
		boolean interrupted = false;
		try {
			while (true) {
				try {
					// with a time, since Spring takes a thread that waits without one for
					// stuck
					// and lets the process end with the engine half started
					return engine.get(1, TimeUnit.SECONDS);
				}
				catch (TimeoutException e) {
					// once more
				}
				catch (InterruptedException e) {
					// an engine that nobody waits for would stay
					interrupted = true;
				}
			}
		}
		catch (ExecutionException e) {
			throw unchecked(e.getCause());
		}
		finally {
			if (interrupted) {
				Thread.currentThread().interrupt();
			}
		}
	}

	private static RuntimeException unchecked(@Nullable Throwable failure) {
		if (failure instanceof Error error) {
			throw error;
		}
		return failure instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(failure);
	}

	/** Ends the engine, if nobody has taken it. */
	@Override
	public synchronized void close() {
		if (!over) {
			try {
				take().close();
			}
			catch (RuntimeException | Error e) {
				// it has not started, and something else has failed before
			}
		}
	}

}
