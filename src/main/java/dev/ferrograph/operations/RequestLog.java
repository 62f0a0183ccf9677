package dev.ferrograph.operations;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Writes one line for each request that is refused, fails or is slow. Of each outcome so
 * many lines a minute are written; what is more is counted, so that neither an outage nor
 * an attack fills the disk.
 */
@Component
class RequestLog {

	private static final Logger log = LoggerFactory.getLogger(RequestLog.class);

	private static final long MINUTE = Duration.ofMinutes(1).toMillis();

	private static final int MOST_LINES = 1000;

	/** While the database is away, every request says the same. */
	private static final int MOST_LINES_IN_OUTAGE = 10;

	private static final int LONGEST_NAME = 40;

	private final Duration slow;

	private final InstantSource clock;

	private final Map<String, Minute> minutes = new ConcurrentHashMap<>();

	@Autowired
	RequestLog(RequestProperties properties) {
		this(properties, InstantSource.system());
	}

	RequestLog(RequestProperties properties, InstantSource clock) {
		this.slow = properties.slow();
		this.clock = clock;
	}

	/** The lines of one outcome in a minute: those that were asked for. */
	private record Minute(long start, int lines) {
	}

	void ended(RequestTrace trace, String path, int status, String client) {
		var time = trace.time();
		if (!trace.isOk() && isExpected(trace.outcome())) {
			log.debug("Not known: {}", line(trace, path, status, client, time));
		}
		else if (!trace.isOk() && mayWrite(trace.outcome())) {
			log.info("Not answered: {}", line(trace, path, status, client, time));
		}
		else if (trace.isOk() && time.compareTo(slow) >= 0 && mayWrite(RequestTrace.OK)) {
			log.info("Slow: {}", line(trace, path, status, client, time));
		}
	}

	/** Clients that send hashes are answered so before they send the query. */
	private static boolean isExpected(String outcome) {
		return outcome.startsWith("PERSISTED_QUERY_");
	}

	private boolean mayWrite(String outcome) {
		var now = clock.millis();
		int most = outcome.equals("UNAVAILABLE") ? MOST_LINES_IN_OUTAGE : MOST_LINES;
		var minute = minutes.compute(outcome, (key, known) -> {
			if (known == null || now - known.start >= MINUTE) {
				sayLeftOut(key, known, most);
				return new Minute(now, 1);
			}
			return new Minute(known.start, known.lines + 1);
		});
		return minute.lines <= most;
	}

	private static void sayLeftOut(String outcome, @Nullable Minute minute, int most) {
		if (minute != null && minute.lines > most) {
			log.info("Not shown: {} more requests with code={}", minute.lines - most, outcome);
		}
	}

	private static String line(RequestTrace trace, String path, int status, String client, Duration time) {
		return "code=%s status=%d time=%dms operation=%s cost=%s client=%s path=%s request=%s".formatted(
				trace.outcome(), status, time.toMillis(), name(trace.operation()),
				trace.cost() == null ? "-" : trace.cost(), address(client), path, trace.id());
	}

	/** What a proxy passes on as the client's address may be anything. */
	private static String address(String client) {
		return client.matches("[0-9a-fA-F:.]{2,45}") ? client : "-";
	}

	/** A name of GraphQL, which a client may have given another form. */
	private static String name(@Nullable String operation) {
		if (operation == null || operation.isEmpty()) {
			return "-";
		}
		var isLong = operation.length() > LONGEST_NAME;
		var shown = isLong ? operation.substring(0, LONGEST_NAME) + "…" : operation;
		return shown.replaceAll("[^A-Za-z0-9_…]", "?");
	}

}
