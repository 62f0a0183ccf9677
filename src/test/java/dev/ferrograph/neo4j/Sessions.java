package dev.ferrograph.neo4j;

import org.neo4j.driver.Driver;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarkManager;

/** Sessions of a driver of a test's own, which has written nothing. */
final class Sessions {

	private Sessions() {
	}

	static ReadingSessions of(Driver driver) {
		return new ReadingSessions(driver, new StaticListableBeanFactory().getBeanProvider(Neo4jBookmarkManager.class),
				DatabaseSelectionProvider.getDefaultSelectionProvider());
	}

}
