package dev.ferrograph.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import dev.ferrograph.EmbeddedOnly;
import dev.ferrograph.FerrographTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.SecurityException;
import org.springframework.beans.factory.annotation.Autowired;

/** What the account of analysts may do over Bolt, and that of the service. */
@FerrographTest
@EmbeddedOnly
class AnalystTests {

	private static final String CONTENT = "MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN count(DISTINCT n) AS n, count(r) AS r";

	@Autowired
	EmbeddedNeo4j engine;

	@Autowired
	DataDirectory directory;

	@Autowired
	Driver service;

	private Driver analyst;

	@BeforeEach
	void signIn() {
		var password = directory.password("analyst-password", "ferrograph.embedded.analyst-password");
		analyst = GraphDatabase.driver(engine.uri(), AuthTokens.basic("analyst", password));
	}

	@AfterEach
	void signOut() {
		analyst.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "MATCH (p:Person)-[:PRESENTED]->(t) RETURN p, t LIMIT 3", "CALL db.labels()",
			"CALL db.schema.visualization()", "SHOW INDEXES", "SHOW CONSTRAINTS", "SHOW DATABASES",
			"CALL dbms.components()", "CALL db.index.fulltext.listAvailableAnalyzers()",
			"EXPLAIN MATCH (n) DETACH DELETE n" })
	void reads(String statement) {
		assertThatCode(() -> records(analyst, statement)).doesNotThrowAnyException();
	}

	@Test
	void readsAllOfTheGraph() {
		assertThat(records(analyst, CONTENT)).isEqualTo(records(service, CONTENT));
	}

	@ParameterizedTest
	@ValueSource(strings = { "CREATE (:Person {id: 'person:x'})", "CREATE (:NewLabel)", "CREATE ()",
			"MATCH (n) DETACH DELETE n", "MATCH ()-[r]->() DELETE r", "MATCH (p:Person) SET p.name = 'x'",
			"MATCH (p:Person) REMOVE p.name", "MATCH (p:Person) SET p:Topic", "MATCH (p:Person) REMOVE p:Person",
			"MATCH (p:Person) CALL (p) { DETACH DELETE p } IN TRANSACTIONS OF 1 ROW", "MERGE (:Person {id: 'x'})",
			"MATCH (a:Person), (b:Talk) CREATE (a)-[:PRESENTED]->(b)", "PROFILE MATCH (n) DETACH DELETE n",
			"FOREACH (i IN [1] | CREATE (:Person))", "CYPHER runtime=slotted CREATE ()",
			"CREATE INDEX x FOR (p:Person) ON (p.name)", "CREATE CONSTRAINT x FOR (p:Person) REQUIRE p.name IS UNIQUE",
			"CALL db.createLabel('New')", "CALL db.createProperty('new')", "CALL db.createRelationshipType('NEW')",
			"MATCH (p:Person) CALL db.create.setNodeVectorProperty(p, 'name', [1.0])",
			"CREATE USER x SET PASSWORD 'abcdefghi'", "ALTER USER neo4j SET PASSWORD 'abcdefghi'", "DROP USER neo4j",
			"RENAME USER neo4j TO x", "SHOW USERS", "CALL dbms.killConnection('bolt-0')",
			"CALL dbms.killConnections(['bolt-0'])", "CALL db.clearQueryCaches()", "CALL db.prepareForReplanning()",
			"CALL db.stats.clear('QUERIES')", "CALL dbms.queryJmx('*:*')", "CALL dbms.listConnections()",
			"CALL dbms.upgrade()" })
	void changesNothing(String statement) {
		var before = records(service, CONTENT);
		assertThatExceptionOfType(ClientException.class).isThrownBy(() -> records(analyst, statement));
		assertThat(records(service, CONTENT)).isEqualTo(before);
	}

	@Test
	void dropsNoIndex() {
		var before = records(service, "SHOW INDEXES YIELD name");
		for (var index : before) {
			assertThatExceptionOfType(ClientException.class)
				.isThrownBy(() -> records(analyst, "DROP INDEX `" + index.get("name").asString() + "`"));
		}
		assertThat(records(service, "SHOW INDEXES YIELD name")).isEqualTo(before).isNotEmpty();
	}

	@Test
	void endsNoTransactionOfTheService() {
		try (var session = service.session(); var running = session.beginTransaction()) {
			var mine = "SHOW TRANSACTIONS YIELD transactionId, username WHERE username = 'neo4j' RETURN transactionId";
			var id = records(service, mine).getFirst().get("transactionId").asString();
			assertThat(records(analyst, mine)).isEmpty();
			assertThat(records(analyst, "TERMINATE TRANSACTIONS '" + id + "'").getFirst().get("message").asString())
				.isEqualTo("Transaction not found.");
			assertThat(running.run("RETURN 1 AS one").single().get("one").asInt()).isEqualTo(1);
		}
	}

	@Test
	void isToldThatItMayNot() {
		assertThatExceptionOfType(SecurityException.class)
			.isThrownBy(() -> records(analyst, "MATCH (n) DETACH DELETE n"))
			.withMessageContaining("not allowed for user 'analyst' with READ");
	}

	@Test
	void noAccountReadsAFile(@TempDir Path elsewhere) throws IOException {
		var file = Files.writeString(elsewhere.resolve("secret.csv"), "secret\n");
		for (var account : List.of(service, analyst)) {
			for (var address : List.of(file.toUri().toString(), "file:///etc/hosts", "FILE:///etc/hosts",
					"file://localhost/etc/hosts")) {
				assertThatExceptionOfType(ClientException.class).isThrownBy(() -> load(account, address));
			}
		}
	}

	@Test
	void noAccountAsksAnAddress() throws IOException {
		var asked = new AtomicInteger();
		var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/", exchange -> {
			asked.incrementAndGet();
			exchange.sendResponseHeaders(204, -1);
			exchange.close();
		});
		server.start();
		try {
			int port = server.getAddress().getPort();
			for (var account : List.of(service, analyst)) {
				for (var address : List.of("http://127.0.0.1:%d/", "http://localhost:%d/", "http://2130706433:%d/",
						"http://[::1]:%d/", "http://[::ffff:127.0.0.1]:%d/", "https://127.0.0.1:%d/",
						"ftp://127.0.0.1:%d/x")) {
					assertThatExceptionOfType(ClientException.class)
						.isThrownBy(() -> load(account, address.formatted(port)));
				}
			}
			assertThat(asked).hasValue(0);
		}
		finally {
			server.stop(0);
		}
	}

	private static List<Record> load(Driver account, String address) {
		try (var session = account.session()) {
			return session.run("LOAD CSV FROM $address AS line RETURN line", Map.of("address", address)).list();
		}
	}

	/** What a statement returns that is sent as one that may write. */
	private static List<Record> records(Driver account, String statement) {
		try (var session = account.session()) {
			return session.run(statement).list();
		}
	}

}
