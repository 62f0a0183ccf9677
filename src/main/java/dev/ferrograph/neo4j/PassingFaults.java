package dev.ferrograph.neo4j;

import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;

/**
 * Repeats what writes when it fails for a reason that passes: two services start at once
 * and block each other's locks, or a cluster elects another leader. The driver does so
 * only in its own managed transactions, not in those of Spring.
 */
public final class PassingFaults {

	private static final Logger log = LoggerFactory.getLogger(PassingFaults.class);

	/**
	 * What {@code IF NOT EXISTS} and {@code IF EXISTS} let through when two services make
	 * or drop the same constraint or index at once.
	 */
	private static final Set<String> MADE_AT_ONCE = Stream
		.of("EquivalentSchemaRuleAlreadyExists", "ConstraintAlreadyExists", "IndexAlreadyExists",
				"IndexWithNameAlreadyExists", "ConstraintWithNameAlreadyExists", "ConstraintNotFound", "IndexNotFound",
				"ConstraintDropFailed", "IndexDropFailed")
		.map(name -> "Neo.ClientError.Schema." + name)
		.collect(Collectors.toUnmodifiableSet());

	private static final RetryTemplate RETRIES = new RetryTemplate(RetryPolicy.builder()
		.maxRetries(5)
		.delay(Duration.ofMillis(500))
		.jitter(Duration.ofMillis(250))
		.multiplier(2)
		.predicate(PassingFaults::isPassing)
		.build());

	private PassingFaults() {
	}

	/**
	 * Calls up to six times, and waits 23 seconds at most between all of these calls.
	 * @param write what may be repeated even if an earlier attempt has succeeded unseen
	 */
	public static <T extends @Nullable Object> T retry(Supplier<T> write) {
		return RETRIES.invoke(write);
	}

	private static boolean isPassing(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			// Neo4j takes a lack of memory for transient, but a load would need as much
			// again
			if (cause instanceof Neo4jException e && StatementMemoryException.isCauseOf(e)) {
				return false;
			}
			if (cause instanceof RetryableException
					|| (cause instanceof Neo4jException e && MADE_AT_ONCE.contains(e.code()))) {
				log.info("Neo4j is asked again: {}", StartFailures.message(cause));
				return true;
			}
		}
		return false;
	}

}
