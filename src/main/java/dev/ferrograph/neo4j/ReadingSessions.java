package dev.ferrograph.neo4j;

import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

	private volatile Latest seen = latest;

	private record Latest(Set<Bookmark> bookmarks, long since) {

		Set<Bookmark> toWaitFor() {
			return System.nanoTime() - since < LAG.toNanos() ? bookmarks : Set.of();
		}

	}

	ReadingSessions(Driver driver, ObjectProvider<Neo4jBookmarkManager> written, DatabaseSelectionProvider database) {
		this.driver = driver;
		this.written = written.getIfAvailable(Neo4jBookmarkManager::noop);
		this.database = database;
	}

	/** Opens a session, which the caller closes. */
	public Session open() {
		return open(AccessMode.READ, union(latest().toWaitFor(), seen.toWaitFor()));
	}

	/**
	 * Opens a session at the leader of a cluster, who knows what was written last. The
	 * caller closes it.
	 */
	Session openAtLeader() {
		return open(AccessMode.WRITE, Set.of());
	}

	/** Lets the sessions of the next minute read what has been seen in another. */
	void waitFor(Set<Bookmark> bookmarks) {
		seen = new Latest(bookmarks, System.nanoTime());
	}

	/** What stands for all that this service has written. */
	Set<Bookmark> written() {
		return Set.copyOf(written.getBookmarks());
	}

	private Session open(AccessMode mode, Set<Bookmark> bookmarks) {
		var config = SessionConfig.builder().withDefaultAccessMode(mode).withBookmarks(bookmarks);
		var named = database.getDatabaseSelection().getValue();
		if (named != null) {
			config.withDatabase(named);
		}
		return driver.session(config.build());
	}

	private Latest latest() {
		var bookmarks = written();
		if (!bookmarks.equals(latest.bookmarks())) {
			latest = new Latest(bookmarks, System.nanoTime());
		}
		return latest;
	}

	private static Set<Bookmark> union(Set<Bookmark> some, Set<Bookmark> others) {
		return Stream.of(some, others).flatMap(Set::stream).collect(Collectors.toSet());
	}

}
