package dev.ferrograph;

import dev.ferrograph.neo4j.GraphReader;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Stands before the reader of the service and counts the statements that go through it.
 */
public class CountingReader implements BeanPostProcessor {

	private final AtomicInteger statements = new AtomicInteger();

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return bean instanceof GraphReader reader ? counting(reader) : bean;
	}

	/** How many statements there were since the last call. */
	public int statements() {
		return statements.getAndSet(0);
	}

	private GraphReader counting(GraphReader reader) {
		return new GraphReader() {
			@Override
			public @Nullable Object read(String statement, Map<String, @Nullable Object> parameters) {
				statements.incrementAndGet();
				return reader.read(statement, parameters);
			}
		};
	}

}
