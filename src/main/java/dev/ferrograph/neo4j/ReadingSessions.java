package dev.ferrograph.neo4j;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarkManager;
import org.springframework.stereotype.Component;

/**
 * Sessions that read. In a cluster any member serves them, once it has all that this
 * service has written. Where a database is named with {@code spring.data.neo4j.database},
 * they read from that one, as Spring Data does.
 */
@Component
public class ReadingSessions {

	private final Driver driver;

	private final Neo4jBookmarkManager written;

	private final DatabaseSelectionProvider database;

	ReadingSessions(Driver driver, ObjectProvider<Neo4jBookmarkManager> written, DatabaseSelectionProvider database) {
		this.driver = driver;
		this.written = written.getIfAvailable(Neo4jBookmarkManager::noop);
		this.database = database;
	}

	/** Opens a session, which the caller closes. */
	public Session open() {
		var config = SessionConfig.builder()
			.withDefaultAccessMode(AccessMode.READ)
			.withBookmarks(written.getBookmarks());
		var named = database.getDatabaseSelection().getValue();
		if (named != null) {
			config.withDatabase(named);
		}
		return driver.session(config.build());
	}

}
