package dev.ferrograph.ingest;

import dev.ferrograph.ingest.graph.Label;
import dev.ferrograph.neo4j.GraphVocabulary;
import dev.ferrograph.neo4j.ReadingSessions;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Metrics of how many nodes of each kind the graph had when the service had started. */
@Component
class GraphCounts implements MeterBinder {

	static final String NAME = "ferrograph.nodes";

	private static final Logger log = LoggerFactory.getLogger(GraphCounts.class);

	private static final String COUNT = "MATCH (n) UNWIND labels(n) AS label RETURN label, count(*) AS nodes";

	private final ReadingSessions sessions;

	private final Map<String, Long> nodes = new ConcurrentHashMap<>();

	GraphCounts(ReadingSessions sessions) {
		this.sessions = sessions;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		for (var label : Label.values()) {
			var name = GraphVocabulary.labelOf(label.name());
			Gauge.builder(NAME, nodes, counts -> counts.getOrDefault(name, 0L))
				.description("Nodes when the service had started, by label")
				.tag("label", name)
				.register(registry);
		}
	}

	@EventListener(ApplicationReadyEvent.class)
	void count() {
		try (var session = sessions.open()) {
			session.run(COUNT)
				.forEachRemaining(row -> nodes.put(row.get("label").asString(), row.get("nodes").asLong()));
		}
		catch (Neo4jException e) {
			log.debug("The nodes could not be counted", e);
		}
	}

}
