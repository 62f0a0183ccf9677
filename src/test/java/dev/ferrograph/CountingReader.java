package dev.ferrograph;

import dev.ferrograph.neo4j.Deadline;
import dev.ferrograph.neo4j.GraphReader;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Stands before the reader of the service: counts the statements that go through it, and
 * fails where a test wants that.
 */
public class CountingReader implements BeanPostProcessor {

	private final AtomicInteger statements = new AtomicInteger();

	private final Queue<Runnable> waits = new ConcurrentLinkedQueue<>();

	private final Queue<RuntimeException> failures = new ConcurrentLinkedQueue<>();

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return bean instanceof GraphReader reader ? counting(reader) : bean;
	}

	/** How many statements there were since the last call. */
	public int statements() {
		return statements.getAndSet(0);
	}

	/** Does something before the next statement is run. */
	public void beforeNext(Runnable action) {
		waits.add(action);
	}

	/** Lets the next statement fail, without a database that does. */
	public void failNext(RuntimeException failure) {
		failures.add(failure);
	}

	private GraphReader counting(GraphReader reader) {
		return new GraphReader() {
			@Override
			public void plan(String statement, Map<String, @Nullable Object> parameters, Deadline deadline) {
				reader.plan(statement, parameters, deadline);
			}

			@Override
			public @Nullable Object read(String statement, Map<String, @Nullable Object> parameters,
					Deadline deadline) {
				statements.incrementAndGet();
				var before = waits.poll();
				if (before != null) {
					before.run();
				}
				var failure = failures.poll();
				if (failure != null) {
					throw failure;
				}
				return reader.read(statement, parameters, deadline);
			}
		};
	}

}
