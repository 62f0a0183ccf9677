package dev.ferrograph.ingest.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.ferrograph.EmbeddedOnly;
import dev.ferrograph.FerrographTest;
import dev.ferrograph.ingest.SeedLoader;
import dev.ferrograph.neo4j.Commits;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.TransientException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The digest that a load keeps up with what it writes is that of the graph, and it writes
 * the same whether or not it knows what was written before.
 */
@FerrographTest
class KeptUpDigestTests {

	private static final int MANY = 5500;

	private static final List<Owner> OWNERS = List.of(Owner.SEED, new Owner("indico"), new Owner("maintainers"));

	private static final List<String> ANALYSTS = List.of("MATCH (n:Person) WITH n LIMIT 1 SET n.note = 'x', n:Friend",
			"MATCH (a:Person), (b:Topic) WITH a, b LIMIT 1 CREATE (a)-[:LIKES {why: 'x'}]->(b), (b)-[:LIKED]->(a)",
			"MATCH (a:Topic) WITH a LIMIT 1 CREATE (:Company {owners: 'me'})-[:USES]->(a)",
			"MATCH ()-[r:WORKS_ON]->() WITH r LIMIT 1 SET r.note = 'x'",
			"MATCH (n:Organization) WITH n LIMIT 1 DETACH DELETE n", "MATCH (n:Person) WITH n LIMIT 1 SET n.name = 'X'",
			"MATCH ()-[r]->() WITH r LIMIT 1 DELETE r", "MATCH (n:Topic) WITH n LIMIT 1 SET n:Talk",
			"CREATE (:Person {id: 'person:p1', name: 'P'})");

	@Autowired
	Neo4jClient client;

	@Autowired
	Driver driver;

	@Autowired
	PlatformTransactionManager transactions;

	@Autowired
	NodeWriter nodes;

	@Autowired
	EdgeWriter edges;

	@Autowired
	OwnedNodes owned;

	@Autowired
	RowWriter rows;

	@Autowired
	GraphFilling filling;

	@Autowired
	GraphWriter writer;

	@Autowired
	SeedLoader loader;

	@Autowired
	GraphDigest digest;

	@Autowired
	LoadedState loaded;

	@Autowired
	Commits commits;

	int loads;

	int failures;

	@BeforeEach
	@AfterEach
	void emptyTheGraph() {
		client.query("MATCH (any) DETACH DELETE any").run();
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void isThatOfTheGraph(long seed) {
		var random = new Random(seed);
		for (int step = 0; step < 30; step++) {
			if (random.nextInt(6) == 0) {
				change(ANALYSTS.get(random.nextInt(ANALYSTS.size())));
			}
			load(OWNERS.get(random.nextInt(OWNERS.size())), random(random));
			assertThat(loaded.digests()).as("load %d", step).containsExactly(digest.read());
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2 })
	void theGraphIsThatWhichTheLastLoadOfEachWouldWriteAlone(long seed) {
		var random = new Random(seed);
		Map<Owner, GraphContent> last = new HashMap<>();
		for (int step = 0; step < 25; step++) {
			var owner = OWNERS.get(random.nextInt(OWNERS.size()));
			last.put(owner, random(random));
			load(owner, last.get(owner));
		}
		var kept = digest.read();
		emptyTheGraph();
		last.forEach(this::load);
		assertThat(kept).isEqualTo(digest.read());
	}

	@Test
	void ofTheFirstLoadItIsThatOfTheGraphToo() {
		loader.load("classpath:seed/");
		assertThat(loaded.digests()).containsExactly(digest.read());
	}

	@Test
	void afterTheFirstLoadTheGraphIsNotRead() {
		writerWith(new GraphDigest(client) {
			@Override
			String read() {
				throw new AssertionError("the graph is read");
			}
		}).replace(Owner.SEED, random(new Random(1)), "first");
		assertThat(loaded.digests()).containsExactly(digest.read());
	}

	@ParameterizedTest
	@ValueSource(strings = { "CREATE (:Company {id: 'company:c'})", "CREATE (:Person {id: 'person:p1', note: 'x'})" })
	void whatSomeoneAddsDuringTheFirstLoadIsSeenByTheNextAndKept(String statement) {
		writerWith(new GraphDigest(client) {
			@Override
			boolean isOfEmptyGraph() {
				var isEmpty = super.isOfEmptyGraph();
				driver.executableQuery(statement).execute();
				return isEmpty;
			}
		}).replace(Owner.SEED, random(new Random(1)), "first");
		assertThat(writer.isAsLoaded()).isFalse();
		assertThat(writer.replace(Owner.SEED, random(new Random(1)), "first")).isTrue();
		assertThat(loaded.digests()).containsExactly(digest.read());
		assertThat(count("(added WHERE added:Company OR added.note = 'x')")).isOne();
	}

	@ParameterizedTest
	@ValueSource(strings = { "RETURN 1", "CREATE (:Company {id: 'company:c'})" })
	void whatALoadThatWasCutShortHasWrittenGoesWithTheNext(String meanwhile) {
		var killed = writerThat(batch -> {
			if (batch == 2) {
				throw new AssertionError("killed");
			}
		});
		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> killed.replace(Owner.SEED, many(), "first"))
			.withMessage("killed");
		assertThat(count("(:Person)-[:AFFILIATED_WITH]->()")).as("what it leaves").isPositive();
		assertThat(writer.holds(Owner.SEED, "first")).isFalse();
		assertThat(writer.isUnfinished()).isTrue();
		change(meanwhile);
		load(OWNERS.getLast(), random(new Random(2)));
		var kept = digest.read();
		assertThat(loaded.digests()).containsExactly(kept);
		assertThat(writer.isUnfinished()).isFalse();
		emptyTheGraph();
		change(meanwhile);
		load(OWNERS.getLast(), random(new Random(2)));
		assertThat(digest.read()).isEqualTo(kept);
	}

	@Test
	void aMarkOfALoadThatWasFinishedRemovesNothing() {
		var content = random(new Random(1));
		load(Owner.SEED, content);
		var people = count("(:Person)");
		assertThat(people).isPositive();
		change("MATCH (state:LoadState) SET state.filling = true");
		assertThat(writer.isUnfinished()).isFalse();
		for (var owner : OWNERS.subList(1, 3)) {
			change("CREATE (:Company)");
			load(owner, new GraphContent());
			assertThat(count("(:Person)")).isEqualTo(people);
		}
	}

	@Test
	void aLoadThatFailsLeavesAnEmptyGraph() {
		var failing = writerThat(batch -> {
			throw new IllegalStateException("no space");
		});
		assertThatIllegalStateException().isThrownBy(() -> failing.replace(Owner.SEED, many(), "first"))
			.withMessage("no space");
		assertThat(count("(:Person)")).isZero();
		assertThat(writer.isUnfinished()).isFalse();
	}

	@Test
	void aFirstLoadIsRepeatedWhereItFailsForAReasonThatPasses() {
		writerThat(batch -> {
			if (failures++ == 0) {
				throw new TransientException("Neo.TransientError.Transaction.DeadlockDetected", "a deadlock");
			}
		}).replace(Owner.SEED, many(), "first");
		assertThat(count("(:Person)-[:AFFILIATED_WITH]->()")).isEqualTo(MANY);
		assertThat(loaded.digests()).containsExactly(digest.read());
	}

	@ParameterizedTest
	@ValueSource(strings = { "MATCH (p:Person) SET p.name = 'X'",
			"MATCH (p:Person {id: 'person:p1'}) DETACH DELETE p CREATE (:Person {id: 'person:other'})" })
	void whatSomeoneChangesDuringTheFirstLoadIsSeenByTheNext(String statement) {
		writerThat(batch -> {
			if (batch == 2) {
				driver.executableQuery(statement).execute();
			}
		}).replace(Owner.SEED, many(), "first");
		assertThat(loaded.isAsLoaded()).isFalse();
		assertThat(writer.replace(Owner.SEED, many(), "first")).isTrue();
		assertThat(count("(:Person {name: 'One of many'})-[:AFFILIATED_WITH]->()")).isEqualTo(MANY);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2 })
	void aChangeDuringASmallFirstLoadIsSeenByTheNext(int before) {
		var content = random(new Random(1));
		writerThat(batch -> {
			if (batch == before) {
				driver.executableQuery("MATCH (p:Person) SET p.name = 'X'").execute();
			}
		}).replace(Owner.SEED, content, "first");
		assertThat(loaded.isAsLoaded()).isFalse();
		assertThat(writer.replace(Owner.SEED, content, "first")).isTrue();
		assertThat(count("(:Person {name: 'X'})")).isZero();
	}

	private long count(String pattern) {
		return client.query("MATCH " + pattern + " RETURN count(*)").fetchAs(Long.class).one().orElseThrow();
	}

	/**
	 * Calls something before each batch of relationships is written, from the first on.
	 */
	private GraphWriter writerThat(IntConsumer before) {
		var disturbed = new EdgeWriter(client, rows) {
			private int batch;

			@Override
			long write(Owner owner, EdgeChanges changes) {
				before.accept(++batch);
				return super.write(owner, changes);
			}
		};
		return new GraphWriter(client, transactions, nodes, edges, owned, digest, loaded, rows,
				new GraphFilling(client, transactions, nodes, disturbed, rows, loaded));
	}

	/** More than are written, or removed, at once. */
	private static GraphContent many() {
		var content = new GraphContent();
		var google = Label.ORGANIZATION.id("google");
		content.add(new Organization(google.toString(), "Google", null, "1", "x"));
		for (int i = 0; i < MANY; i++) {
			var id = Label.PERSON.id("p" + i);
			content.add(new Person(id.toString(), List.of(), "One of many", null, List.of(), null, null, List.of(), "1",
					"people"));
			content.add(Edge.of(id, Relationship.AFFILIATED_WITH, google, "f")
				.with("id", RelationshipId.affiliation(id, google, null)));
		}
		return content;
	}

	private GraphWriter writerWith(GraphDigest digest) {
		return new GraphWriter(client, transactions, nodes, edges, owned, digest, loaded, rows, filling);
	}

	@Test
	@EmbeddedOnly
	void aGraphToWhichNothingWasWrittenIsNotReadAgain() {
		load(Owner.SEED, random(new Random(1)));
		assertThat(loaded.isAsLoaded()).isTrue();
		assertThat(loadedAfterRestart().isAsLoaded()).isTrue();
		load(Owner.SEED, random(new Random(2)));
		assertThat(loadedAfterRestart().isAsLoaded()).isTrue();
		change("MATCH (n:Person) SET n.name = 'X'");
		assertThat(loaded.isAsLoaded()).isFalse();
		assertThat(commits.kept()).isEmpty();
	}

	/** As a new process knows it. */
	private LoadedState loadedAfterRestart() {
		return new LoadedState(client, new GraphDigest(client) {
			@Override
			String read() {
				throw new AssertionError("the graph is read");
			}
		}, commits);
	}

	private void change(String statement) {
		try {
			client.query(statement).run();
		}
		catch (RuntimeException e) {
			// there is already a node with that id
			assertThat(e).hasMessageContaining("already exists");
		}
	}

	private void load(Owner owner, GraphContent content) {
		writer.replace(owner, content, "load %d".formatted(++loads));
	}

	/** Now and then nothing at all. */
	private static GraphContent random(Random random) {
		var content = new GraphContent();
		if (random.nextInt(8) == 0) {
			return content;
		}
		var people = some(random, Label.PERSON, "p");
		var topics = some(random, Label.TOPIC, "t");
		people.forEach(id -> content.add(person(id, random)));
		topics.forEach(id -> content.add(topic(id, random)));
		var google = Label.ORGANIZATION.id("google");
		content.add(new Organization(google.toString(), "Google", null, "1", "x" + random.nextInt(2)));
		for (var person : people) {
			if (random.nextBoolean()) {
				content.add(Edge.of(person, Relationship.AFFILIATED_WITH, google, "f")
					.with("id", RelationshipId.affiliation(person, google, null)));
			}
			for (var topic : topics) {
				for (var role : List.of(WorkRole.MAINTAINER, WorkRole.REVIEWER)) {
					if (random.nextInt(3) == 0) {
						content.add(Edge.of(person, Relationship.WORKS_ON, topic, "f" + random.nextInt(3))
							.with("id", RelationshipId.work(person, topic, "A", role))
							.with("role", role.name()));
					}
				}
			}
		}
		return content;
	}

	private static List<NodeId> some(Random random, Label label, String prefix) {
		return IntStream.range(0, 5)
			.filter(number -> random.nextInt(3) > 0)
			.mapToObj(number -> label.id(prefix + number))
			.toList();
	}

	private static Person person(NodeId id, Random random) {
		return new Person(id.toString(), List.of(), "Name " + random.nextInt(2), null,
				random.nextBoolean() ? List.of() : List.of("A"), random.nextBoolean() ? null : "gh", null, List.of(),
				"1", "people");
	}

	private static Topic topic(NodeId id, Random random) {
		return new Topic(id.toString(), List.of(), id.slug(), random.nextBoolean() ? TopicKind.TOOL : TopicKind.PROJECT,
				List.of(), List.of(), List.of(), null, null, null, "1", "topics");
	}

}
