package dev.ferrograph.neo4j;

import com.github.benmanes.caffeine.cache.CacheLoader;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * How many nodes the graph has, and how many relationships they have. It is read when it
 * is first asked for, and again after some minutes.
 */
@Component
public class GraphSizes {

	private static final Logger log = LoggerFactory.getLogger(GraphSizes.class);

	private static final Duration FRESH = Duration.ofMinutes(10);

	private static final Duration LONGEST = Duration.ofSeconds(1);

	/** What is assumed while the graph can't be read. */
	public static final Sizes UNKNOWN = new Sizes(1000, 20, 100, 20);

	private final ReadingSessions sessions;

	private final LoadingCache<Ends, Sizes> sizes = Caffeine.newBuilder().refreshAfterWrite(FRESH).build(new Reading());

	GraphSizes(ReadingSessions sessions) {
		this.sessions = sessions;
	}

	/** One end of relationships; of none where only nodes are counted. */
	private record Ends(List<String> labels, @Nullable String relationship, boolean outgoing) {
	}

	/**
	 * The sizes of the nodes' sets of relationships of one type.
	 *
	 * @param nodes how many nodes there are
	 * @param mean how many relationships a node has on average
	 * @param most how many it has at most
	 * @param usual how many a node has that is reached along one of them: nodes with many
	 * are reached more often
	 */
	public record Sizes(long nodes, double mean, long most, double usual) {
	}

	/**
	 * The sizes for nodes with one of the labels, and the relationships of a type that
	 * start at them, or else that end there.
	 */
	public Sizes of(List<String> labels, String relationship, boolean outgoing) {
		return sizes(new Ends(List.copyOf(labels), relationship, outgoing));
	}

	private Sizes sizes(Ends ends) {
		try {
			return sizes.get(ends);
		}
		catch (Neo4jException | CompletionException e) {
			log.debug("The graph's sizes can't be read", e);
			return UNKNOWN;
		}
	}

	/** Has the sizes read again, as the graph is another one now. */
	public void forget() {
		sizes.invalidateAll();
	}

	/** How many nodes there are with one of the labels. */
	public long nodes(List<String> labels) {
		return sizes(new Ends(List.copyOf(labels), null, true)).nodes();
	}

	/** What is known stays where it can't be read again. */
	private final class Reading implements CacheLoader<Ends, Sizes> {

		@Override
		public Sizes load(Ends ends) throws TimeoutException, InterruptedException {
			return BoundedCall.call(() -> query(ends), LONGEST);
		}

		@Override
		public Sizes reload(Ends ends, Sizes known) throws InterruptedException {
			try {
				return load(ends);
			}
			catch (TimeoutException | Neo4jException e) {
				log.debug("The graph's sizes can't be read again", e);
				return known;
			}
		}

	}

	private Sizes query(Ends ends) {
		try (var session = sessions.open()) {
			return sizes(session.run(statement(ends)).single());
		}
	}

	/**
	 * The names are those of the schema; the database counts faster where they are in the
	 * text.
	 */
	private static String statement(Ends ends) {
		if (ends.relationship() == null) {
			return "MATCH (n:%s) WITH count(*) AS nodes RETURN nodes, 0.0 AS mean, 0 AS most, 0.0 AS usual"
				.formatted(String.join("|", ends.labels()));
		}
		return """
				MATCH (n:%s)
				WITH COUNT { (n)%s-[:%s]-%s() } AS degree
				RETURN count(*) AS nodes, avg(degree) AS mean, max(degree) AS most,
				  CASE sum(degree) WHEN 0 THEN 0.0 ELSE toFloat(sum(degree * degree)) / sum(degree) END AS usual"""
			.formatted(String.join("|", ends.labels()), ends.outgoing() ? "" : "<", ends.relationship(),
					ends.outgoing() ? ">" : "");
	}

	private static Sizes sizes(Record row) {
		// without nodes there is no average and no maximum
		return new Sizes(row.get("nodes").asLong(), row.get("mean").asDouble(0), row.get("most").asLong(0),
				row.get("usual").asDouble(0));
	}

}
