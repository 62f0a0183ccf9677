package dev.ferrograph.ingest;

import dev.ferrograph.ingest.graph.GraphWriter;
import dev.ferrograph.neo4j.GraphSchema;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Loads the configured seed when all beans are there and before the web server takes its
 * first request, so that nobody is ever answered from an empty or half-filled graph; a
 * runner would come after that. It holds the schema because loading relies on unique ids.
 */
@Component
class SeedAtStart implements SmartInitializingSingleton, MeterBinder {

	private static final Logger log = LoggerFactory.getLogger(SeedAtStart.class);

	private final SeedLoader loader;

	private final GraphWriter graph;

	private final SeedProperties properties;

	private volatile long nanos;

	SeedAtStart(SeedLoader loader, GraphWriter graph, SeedProperties properties, GraphSchema schemaInForce) {
		this.loader = loader;
		this.graph = graph;
		this.properties = properties;
	}

	@Override
	public void afterSingletonsInstantiated() {
		if (properties.isNone()) {
			if (graph.isUnfinished()) {
				log.warn("Seed: none is configured, and the graph has only a part of one whose load was cut short");
			}
			else {
				log.info("Seed: none is configured, the graph stays as it is");
			}
			return;
		}
		var start = System.nanoTime();
		log.info("Seed: {}", loader.load(properties.location(), properties.reload()).summary());
		nanos = System.nanoTime() - start;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		TimeGauge.builder("ferrograph.seed.load", () -> nanos, TimeUnit.NANOSECONDS)
			.description("How long it took to read and load the seed at the start")
			.register(registry);
	}

}
