package dev.ferrograph.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** What each client may still ask for in the minute that began with its first request. */
@Component
public class Budgets {

	/** The complexity of the query, in a response. */
	static final String COST = "Query-Cost";

	/** What a client may ask for in a minute. */
	private static final String LIMIT = "RateLimit-Limit";

	/** What is left of it. */
	private static final String REMAINING = "RateLimit-Remaining";

	/** After how many seconds it is whole again. */
	private static final String RESET = "RateLimit-Reset";

	private static final Duration PERIOD = Duration.ofMinutes(1);

	/** Beyond it, those that have not asked for long begin anew. */
	private static final int MOST_CLIENTS = 100_000;

	private final int budget;

	private final Cache<String, Budget> clients = Caffeine.newBuilder()
		.maximumSize(MOST_CLIENTS)
		.expireAfterWrite(PERIOD)
		.build();

	Budgets(WorkProperties properties) {
		this.budget = properties.budget();
	}

	/**
	 * The budget of a client; null if there is none, or the service itself asks.
	 * @param client the address from which it asks
	 */
	public @Nullable Budget of(@Nullable InetSocketAddress client) {
		return budget == 0 || client == null ? null
				: clients.get(client.getHostString(), key -> new Budget(budget, System.nanoTime()));
	}

	/** Tells a client what its request cost, and what it may still ask for. */
	public static void tell(HttpHeaders headers, long complexity, @Nullable Budget budget) {
		headers.set(COST, String.valueOf(complexity));
		if (budget != null) {
			headers.set(LIMIT, String.valueOf(budget.limit()));
			headers.set(REMAINING, String.valueOf(budget.remaining()));
			headers.set(RESET, String.valueOf(budget.secondsLeft()));
		}
	}

	/** What is left of a client's minute. */
	public static final class Budget {

		private final int limit;

		private final long began;

		private long spent;

		private Budget(int limit, long began) {
			this.limit = limit;
			this.began = began;
		}

		/**
		 * Spends a request's complexity, if there is enough left.
		 * @return whether there was
		 */
		public synchronized boolean spend(long complexity) {
			if (spent + complexity > limit) {
				return false;
			}
			spent += complexity;
			return true;
		}

		int limit() {
			return limit;
		}

		synchronized long remaining() {
			return limit - spent;
		}

		/** After how many seconds it is whole again, at least 1. */
		long secondsLeft() {
			return Math.max(1, PERIOD.minusNanos(System.nanoTime() - began).plusMillis(999).toSeconds());
		}

	}

}
