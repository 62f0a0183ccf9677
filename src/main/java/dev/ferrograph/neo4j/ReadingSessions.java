package dev.ferrograph.neo4j;

import java.time.Duration;
import java.util.Set;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarkManager;
import org.springframework.stereotype.Component;

/**
 * Sessions that read. In a cluster any member serves them, once it has all that this
 * service has written within the last minute. Where a database is named with
 * {@code spring.data.neo4j.database}, they read from that one, as Spring Data does.
 */
@Component
public class ReadingSessions {

	private final Driver driver;

	/**
	 * In which every member of a cluster has what was written. A bookmark that were sent
	 * for ever would stop all reading once the database is restored from a backup.
	 */
	private static final Duration LAG = Duration.ofMinutes(1);

	private final Neo4jBookmarkManager written;

	private final DatabaseSelectionProvider database;

	private volatile Latest latest = new Latest(Set.of(), System.nanoTime());

	private record Latest(Set<Bookmark> bookmarks, long since) {
	}

	ReadingSessions(Driver driver, ObjectProvider<Neo4jBookmarkManager> written, DatabaseSelectionProvider database) {
		this.driver = driver;
		this.written = written.getIfAvailable(Neo4jBookmarkManager::noop);
		this.database = database;
	}

	/** Opens a session, which the caller closes. */
	public Session open() {
		var config = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).withBookmarks(toWaitFor());
		var named = database.getDatabaseSelection().getValue();
		if (named != null) {
			config.withDatabase(named);
		}
		return driver.session(config.build());
	}

	private Set<Bookmark> toWaitFor() {
		var bookmarks = Set.copyOf(written.getBookmarks());
		if (!bookmarks.equals(latest.bookmarks())) {
			latest = new Latest(bookmarks, System.nanoTime());
		}
		return System.nanoTime() - latest.since() < LAG.toNanos() ? bookmarks : Set.of();
	}

}
