package dev.ferrograph.neo4j;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Logs that the database is away: once with the stack trace, then at most once a minute
 * with a count, and once when it is back.
 */
@Component
class Outage {

	private static final Logger log = LoggerFactory.getLogger(Outage.class);

	private static final long MINUTE = Duration.ofMinutes(1).toMillis();

	private final InstantSource clock;

	private final AtomicReference<@Nullable Since> since = new AtomicReference<>();

	@Autowired
	Outage() {
		this(InstantSource.system());
	}

	Outage(InstantSource clock) {
		this.clock = clock;
	}

	/**
	 * An outage that goes on.
	 *
	 * @param start when it began, in milliseconds
	 * @param said when it was last logged
	 * @param failed how many statements have failed
	 */
	private record Since(long start, long said, long failed) {
	}

	/** Notes that a statement could not reach the database. */
	void failed(GraphUnavailableException failure) {
		var now = clock.millis();
		var before = since.getAndUpdate(known -> next(known, now));
		var after = next(before, now);
		if (before == null) {
			log.warn("Neo4j can't be reached", failure.getCause());
		}
		else if (after.said != before.said) {
			log.warn("Neo4j can't be reached since {} s: {} statements have failed, the last one with {}",
					seconds(after.start, now), after.failed, String.valueOf(failure.getCause()));
		}
	}

	private static Since next(@Nullable Since known, long now) {
		if (known == null) {
			return new Since(now, now, 1);
		}
		var isDue = now - known.said >= MINUTE;
		return new Since(known.start, isDue ? now : known.said, known.failed + 1);
	}

	/** Notes that the database has answered. */
	void answered() {
		if (since.get() == null) {
			return;
		}
		var ended = since.getAndSet(null);
		if (ended != null) {
			log.info("Neo4j answers again, after {} s and {} failed statements", seconds(ended.start, clock.millis()),
					ended.failed);
		}
	}

	private static long seconds(long start, long end) {
		return Duration.ofMillis(end - start).toSeconds();
	}

}
