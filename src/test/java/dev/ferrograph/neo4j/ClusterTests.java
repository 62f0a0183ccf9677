package dev.ferrograph.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.FerrographTest;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarkManager;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Who is asked in a cluster of one member that writes and two that read. */
@FerrographTest
class ClusterTests {

	private static final String READS = "\u0084mode\u0081r";

	private static final String WAITS = "bookmarks";

	@Autowired
	Neo4jConnectionDetails connection;

	private final List<ClusterMember> readers = new ArrayList<>();

	private ClusterMember writer;

	private Driver driver;

	private final Neo4jBookmarkManager written = new ServerConfiguration().bookmarks();

	@BeforeEach
	void connect() throws IOException {
		writer = new ClusterMember(connection.getUri(), this::members);
		for (int reader = 0; reader < 2; reader++) {
			readers.add(new ClusterMember(connection.getUri(), this::members));
		}
		driver = GraphDatabase.driver("neo4j://" + writer.address(), connection.getAuthToken());
	}

	@AfterEach
	void close() throws IOException {
		driver.close();
		writer.close();
		for (var reader : readers) {
			reader.close();
		}
	}

	private Map<String, List<String>> members() {
		return Map.of("WRITE", List.of(writer.address()), "READ", readers.stream().map(ClusterMember::address).toList(),
				"ROUTE", List.of(writer.address()));
	}

	@Test
	void readersAreAskedAndOnlyToRead() {
		for (int i = 0; i < 10; i++) {
			assertThat(read()).isEqualTo(1L);
		}
		assertThat(writer.statements()).isEmpty();
		assertThat(readers).allSatisfy(reader -> assertThat(reader.statements()).isNotEmpty()
			.allSatisfy(statement -> assertThat(statement).contains(READS).doesNotContain(WAITS)));
	}

	@Test
	void theWriterIsAskedToWriteAndReadersWaitForWhatItWrote() {
		var transactions = Neo4jTransactionManager.with(driver).withBookmarkManager(written).build();
		new TransactionTemplate(transactions).executeWithoutResult(status -> client().query("""
				CREATE (n:Nothing) DELETE n
				""").run());
		assertThat(writer.statements()).isNotEmpty()
			.allSatisfy(statement -> assertThat(statement).doesNotContain(READS));
		assertThat(readers).allSatisfy(reader -> assertThat(reader.statements()).isEmpty());
		assertThat(read()).isEqualTo(1L);
		assertThat(readers).flatExtracting(ClusterMember::statements)
			.isNotEmpty()
			.allSatisfy(statement -> assertThat(statement).contains(READS, WAITS));
	}

	@Test
	void aReaderThatIsGoneIsPassedOver() throws IOException {
		for (int i = 0; i < 4; i++) {
			read();
		}
		readers.getFirst().close();
		for (int i = 0; i < 10; i++) {
			assertThat(read()).isEqualTo(1L);
		}
	}

	private @Nullable Object read() {
		var runner = new DriverRunner(sessions());
		try (var planner = new StatementPlanner(runner)) {
			return new PlannedGraphReader(runner, new QueryProperties(3), planner).read("RETURN 1 AS data", Map.of(),
					Deadline.in(Duration.ofMinutes(1)));
		}
	}

	private ReadingSessions sessions() {
		var beans = new StaticListableBeanFactory(Map.of("written", written));
		return new ReadingSessions(driver, beans.getBeanProvider(Neo4jBookmarkManager.class),
				DatabaseSelectionProvider.getDefaultSelectionProvider());
	}

	private Neo4jClient client() {
		return Neo4jClient.with(driver).withNeo4jBookmarkManager(written).build();
	}

}
