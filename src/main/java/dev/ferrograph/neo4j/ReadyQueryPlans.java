package dev.ferrograph.neo4j;

import dev.ferrograph.cypher.ReadyQueries;
import dev.ferrograph.cypher.ReadyQuery;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Has the database plan, after the start and one at a time, the statements that the guide
 * offers to analysts. They run them past the service, in the Neo4j Browser, and find the
 * plan in the database's query cache.
 */
@Component
@ConditionalOnBooleanProperty(name = "ferrograph.warm-up.enabled", matchIfMissing = true)
class ReadyQueryPlans implements AutoCloseable {

	/** Nobody runs them in the first moments, when the pages' own are planned. */
	private static final Duration PAUSE = Duration.ofSeconds(20);

	private final ReadyQueries queries;

	private final StatementPlanner planner;

	private final Thread thread = Thread.ofVirtual().name("ready-query-plans").unstarted(this::run);

	ReadyQueryPlans(ReadyQueries queries, StatementPlanner planner) {
		this.queries = queries;
		this.planner = planner;
	}

	@EventListener(ApplicationReadyEvent.class)
	void start() {
		thread.start();
	}

	private void run() {
		try {
			Thread.sleep(PAUSE);
			planAll();
		}
		catch (InterruptedException e) {
			// the service stops
		}
	}

	/** Plans them all, and stops where it is interrupted. */
	void planAll() throws InterruptedException {
		for (ReadyQuery query : queries.all()) {
			planner.planInAdvance(query.text());
		}
	}

	@Override
	public void close() {
		thread.interrupt();
	}

}
