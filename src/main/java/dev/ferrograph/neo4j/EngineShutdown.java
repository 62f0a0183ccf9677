package dev.ferrograph.neo4j;

import java.time.Duration;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stops the engine, and waits for it only so long. Where it can't write its files, as on
 * a full disk, the engine tries without end; its next start then recovers from its log.
 */
final class EngineShutdown {

	private static final Logger log = LoggerFactory.getLogger(EngineShutdown.class);

	private static final Duration LONGEST = Duration.ofMinutes(1);

	private static final Duration LONGEST_ON_FULL_DISK = Duration.ofSeconds(2);

	private EngineShutdown() {
	}

	static void of(DatabaseManagementService service, DataDirectory directory) {
		var thread = Thread.ofPlatform().daemon().name("neo4j-shutdown").start(service::shutdown);
		var full = directory.isFull();
		var longest = full ? LONGEST_ON_FULL_DISK : LONGEST;
		try {
			if (!thread.join(longest)) {
				log.error("{}Neo4j has not stopped within {} s; its next start recovers what was committed.",
						full ? StartFailures.fullDisk(directory) + " " : "", longest.toSeconds());
			}
		}
		catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

}
