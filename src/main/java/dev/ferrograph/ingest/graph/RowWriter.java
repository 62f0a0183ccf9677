package dev.ferrograph.ingest.graph;

import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Runs statements for many rows, some of them at a time, so that neither this process nor
 * the database holds all of them at once. What takes long is said in the log.
 */
@Component
class RowWriter {

	private static final Logger log = LoggerFactory.getLogger(RowWriter.class);

	/** How many rows a statement takes at a time. */
	static final int BATCH = 2000;

	private static final Duration SILENCE = Duration.ofSeconds(5);

	private final Neo4jClient client;

	private volatile long lastSaid;

	RowWriter(Neo4jClient client) {
		this.client = client;
	}

	/** Begins the time after which something is said. */
	void begin() {
		lastSaid = System.nanoTime();
	}

	/**
	 * Runs the statement.
	 * @param what is written, for the log
	 * @param statement takes the rows as {@code $rows}
	 * @return how many nodes and relationships it has created
	 */
	long write(String what, String statement, List<?> rows) {
		long created = 0;
		for (int from = 0; from < rows.size(); from += BATCH) {
			var to = Math.min(from + BATCH, rows.size());
			var counters = client.query(statement).bind(rows.subList(from, to)).to("rows").run().counters();
			created += counters.nodesCreated() + counters.relationshipsCreated();
			say(what, to, rows.size());
		}
		return created;
	}

	/** Says from time to time how far it is. */
	void say(String what, int done, int all) {
		var now = System.nanoTime();
		if (all > BATCH && now - lastSaid > SILENCE.toNanos()) {
			lastSaid = now;
			log.info("Writing {}: {} of {}", what, "%,d".formatted(done), "%,d".formatted(all));
		}
	}

}
