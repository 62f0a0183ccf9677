package dev.ferrograph.neo4j;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Times the statements of another reader by outcome, and those that have no plan in time
 * as well, and tells an outage from them.
 */
class ObservedGraphReader implements GraphReader {

	static final String NAME = "ferrograph.statements";

	private final GraphReader reader;

	private final Supplier<MeterRegistry> registry;

	private final Outage outage;

	ObservedGraphReader(GraphReader reader, Supplier<MeterRegistry> registry, Outage outage) {
		this.reader = reader;
		this.registry = registry;
		this.outage = outage;
	}

	@Override
	public void plan(String statement, Map<String, @Nullable Object> parameters, Deadline deadline) {
		var start = System.nanoTime();
		try {
			reader.plan(statement, parameters, deadline);
		}
		catch (StatementTimeoutException e) {
			timer("timeout").record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
			throw e;
		}
		catch (OverloadedException e) {
			timer("overloaded").record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
			throw e;
		}
	}

	@Override
	public @Nullable Object read(String statement, Map<String, @Nullable Object> parameters, Deadline deadline) {
		var start = System.nanoTime();
		var outcome = "failed";
		try {
			var found = reader.read(statement, parameters, deadline);
			outcome = "ok";
			outage.answered();
			return found;
		}
		catch (StatementTimeoutException e) {
			outcome = "timeout";
			throw e;
		}
		catch (StatementMemoryException e) {
			outcome = "memory";
			throw e;
		}
		catch (GraphUnavailableException e) {
			outcome = "unavailable";
			outage.failed(e);
			throw e;
		}
		finally {
			timer(outcome).record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
		}
	}

	private Timer timer(String outcome) {
		return Timer.builder(NAME)
			.description("Statements that read the graph, by outcome")
			.tag("outcome", outcome)
			.register(registry.get());
	}

}
