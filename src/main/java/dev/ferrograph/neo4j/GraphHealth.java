package dev.ferrograph.neo4j;

import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether the database answers. A probe waits at most two seconds, also for a server that
 * hangs, and those of the same second share one answer.
 */
@Component("graph")
class GraphHealth implements HealthIndicator {

	private static final Duration PATIENCE = Duration.ofSeconds(2);

	private static final Duration FRESH = Duration.ofSeconds(1);

	private final ReadingSessions sessions;

	private final ReentrantLock checking = new ReentrantLock();

	private Health latest = Health.unknown().build();

	private long checked = System.nanoTime() - FRESH.toNanos();

	GraphHealth(ReadingSessions sessions) {
		this.sessions = sessions;
	}

	@Override
	public Health health() {
		checking.lock();
		try {
			if (System.nanoTime() - checked >= FRESH.toNanos()) {
				latest = check();
				checked = System.nanoTime();
			}
			return latest;
		}
		finally {
			checking.unlock();
		}
	}

	private Health check() {
		try {
			return BoundedCall.call(this::ask, PATIENCE);
		}
		// the driver says IllegalStateException when the service stops
		catch (TimeoutException | Neo4jException | IllegalStateException e) {
			return Health.down().build();
		}
		catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return Health.down().build();
		}
	}

	private Health ask() {
		try (var session = sessions.open()) {
			session.run("RETURN 1").consume();
			return Health.up().build();
		}
	}

}
