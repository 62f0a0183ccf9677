package dev.ferrograph.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.FerrographTest;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarkManager;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

/** A server is asked now and then whether anything was written. */
@FerrographTest
class ServerStateTests {

	private static final Duration LONG = Duration.ofHours(1);

	@Autowired
	Driver driver;

	private final Neo4jBookmarkManager written = Neo4jBookmarkManager.create();

	@BeforeEach
	@AfterEach
	void empty() {
		write("MATCH (n:ServerState) DETACH DELETE n");
	}

	private void write(String statement) {
		driver.executableQuery(statement).execute();
	}

	private ServerState state(Driver driver, Duration staleness) {
		var beans = new DefaultListableBeanFactory();
		beans.registerSingleton("bookmarks", written);
		return new ServerState(new ReadingSessions(driver, beans.getBeanProvider(Neo4jBookmarkManager.class),
				DatabaseSelectionProvider.getDefaultSelectionProvider()), new StalenessProperties(staleness));
	}

	@Test
	void isTheSameUntilSomethingIsWritten() {
		var state = state(driver, Duration.ofNanos(1));
		var before = state.current();
		assertThat(before).isPresent();
		driver.executableQuery("MATCH (n) RETURN count(n)").execute();
		assertThat(state.current()).isEqualTo(before);
		write("CREATE (:ServerState)");
		assertThat(state.current()).isPresent().isNotEqualTo(before);
	}

	@Test
	void isNotAskedForAgainWhileTheAnswerHolds() {
		var state = state(driver, LONG);
		var before = state.current();
		write("CREATE (:ServerState)");
		assertThat(state.current()).isEqualTo(before);
	}

	@Test
	void isAnotherOnceThisServiceHasWritten() {
		var state = state(driver, LONG);
		var before = state.current();
		written.updateBookmarks(Set.of(), Set.of(Bookmark.from("FB:written")));
		assertThat(state.current()).isPresent().isNotEqualTo(before);
	}

	@Test
	void cannotBeToldUnlessItMayBeAsked() {
		assertThat(state(driver, Duration.ZERO).current()).isEmpty();
	}

	@Test
	void cannotBeToldWithoutAServer() {
		try (var nowhere = GraphDatabase.driver("bolt://127.0.0.1:1", AuthTokens.none())) {
			assertThat(state(nowhere, LONG).current()).isEmpty();
		}
	}

}
