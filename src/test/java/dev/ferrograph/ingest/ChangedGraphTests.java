package dev.ferrograph.ingest;

import static dev.ferrograph.ingest.seed.SeedTester.seed;
import static dev.ferrograph.ingest.seed.SeedTester.talk;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.FerrographTest;
import dev.ferrograph.ingest.graph.GraphContent;
import dev.ferrograph.ingest.graph.Owner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What someone has changed in the graph since the seed was loaded is noticed and undone;
 * what someone has added stays.
 */
@FerrographTest
class ChangedGraphTests extends GraphFixture {

	private static final String EDITION = "editions/kangrejos-2023.yaml";

	String location;

	@BeforeEach
	void loadTheSeed() {
		location = seed().with(EDITION, talk("speakers: [Gary Guo, Boqun Feng]\ntopics: [klint, rcu]")).in(directory);
		loader.load(location);
	}

	@ParameterizedTest
	@ValueSource(strings = { "MATCH (n:Person {id: 'person:gary-guo'}) DETACH DELETE n", //
			"MATCH (n) WHERE NOT n:LoadState DETACH DELETE n", //
			"MATCH (n:Talk) DETACH DELETE n", //
			"MATCH (:Person {id: 'person:gary-guo'})-[r:PRESENTED]->() DELETE r", //
			"MATCH ()-[r:STATED_BY]->() DELETE r", //
			"MATCH (n:Person {id: 'person:gary-guo'}) SET n.name = 'Nobody'", //
			"MATCH (n:Person {id: 'person:gary-guo'}) SET n.sortName = 'z'", //
			"MATCH (n:Person {id: 'person:gary-guo'}) SET n.github = 'nobody'", //
			"MATCH (n:Person {id: 'person:gary-guo'}) SET n.id = 'person:nobody'", //
			"MATCH (n:Person {id: 'person:gary-guo'}) SET n.id = 5", //
			"MATCH (n:Person {id: 'person:gary-guo'}) REMOVE n.id", //
			"MATCH (n:Person {id: 'person:gary-guo'}) REMOVE n.name", //
			"MATCH (n:Person {id: 'person:gary-guo'}) REMOVE n.owners", //
			"MATCH (n:Person {id: 'person:gary-guo'}) SET n.owners = 'seed'", //
			"MATCH (n:Person {id: 'person:gary-guo'}) SET n.owners = ['Seed of all']", //
			"MATCH (n:Person {id: 'person:gary-guo'}) SET n.owners = 5", //
			"MATCH (n:Person {id: 'person:gary-guo'}) REMOVE n:Person", //
			"MATCH (n:Person {id: 'person:gary-guo'}) REMOVE n:Person SET n:Topic", //
			"MATCH (n:Person {id: 'person:gary-guo'}) SET n:Talk", //
			"MATCH (n:Person {id: 'person:gary-guo'}) SET n:Tool", //
			"MATCH (n:Topic {id: 'topic:klint'}) SET n:Project", //
			"MATCH (n:Topic {id: 'topic:klint'}) REMOVE n:Tool", //
			"MATCH (n:Topic {id: 'topic:klint'}) REMOVE n:Tool SET n:Project", //
			"MATCH (n:Edition) SET n.startDate = date('2020-01-01')", //
			"MATCH (n:Edition) SET n.year = toString(n.year)", //
			"MATCH (n:Topic) SET n.aliases = ['other']", //
			"MATCH ()-[r:PRESENTED]->() SET r.position = r.position + 1", //
			"MATCH ()-[r:ABOUT]->() SET r.note = 'x'", //
			"MATCH ()-[r:ABOUT]->() SET r.owners = 'me'", //
			"MATCH (a)-[r:PRESENTED]->(b) CREATE (b)-[back:PRESENTED]->(a) SET back = properties(r) DELETE r", //
			"MATCH (a)-[r:PRESENTED]->(b) CREATE (a)-[again:PRESENTED]->(b) SET again = properties(r)", //
			"MATCH (a)-[r:PRESENTED]->(b) CREATE (a)-[other:ATTENDED]->(b) SET other = properties(r) DELETE r", //
			"MATCH (t:Talk)-[r:ABOUT]->(:Topic {id: 'topic:rcu'}), (k:Topic {id: 'topic:klint'}) "
					+ "CREATE (t)-[moved:PART_OF]->(k) SET moved = properties(r) DELETE r", //
			"CREATE (:Person {id: 'person:x', name: 'X', loadedFrom: 'people.yaml', owners: ['seed']})", //
			"MATCH (n:LoadState) DELETE n" })
	void isUndoneByTheNextStart(String change) {
		var before = graph.text();
		client.query(change).run();
		assertThat(loader.load(location).changed()).isTrue();
		assertThat(graph.text()).isEqualTo(before);
		assertThat(loader.load(location).changed()).isFalse();
	}

	@Test
	void saysThatTheGraphWasChanged() {
		client.query("MATCH (n:Talk) DETACH DELETE n").run();
		assertThat(loader.load(location).summary()).startsWith("the graph was changed since it was loaded")
			.contains("; loaded people: 3, editions: 1, talks: 1, topics: 3");
	}

	@Test
	void aGraphThatNobodyChangedIsNotWritten() {
		var before = graph.everything();
		assertThat(loader.load(location).changed()).isFalse();
		assertThat(graph.everything()).isEqualTo(before);
	}

	@ParameterizedTest
	@ValueSource(strings = { "CREATE (:Person {id: 'person:x', name: 'X'})", "CREATE (:Company {owners: 'me'})",
			"CREATE (:Company {owners: ['me']})-[:OWNS {owners: 'me'}]->(:Company {loadedFrom: 5, id: 7})",
			"MATCH (n:Person {id: 'person:gary-guo'}) SET n.note = 'x', n:Friend",
			"MATCH (a:Person {id: 'person:gary-guo'}), (b:Person {id: 'person:boqun-feng'}) CREATE (a)-[:KNOWS]->(b)" })
	void whatSomeoneAddedStaysAndIsLookedAtOnce(String addition) {
		client.query(addition).run();
		var before = graph.text();
		assertThat(loader.load(location).changed()).isTrue();
		assertThat(graph.text()).isEqualTo(before);
		assertThat(loader.load(location).changed()).isFalse();
	}

	@Test
	void whatOtherOwnersStatedIsToBeLoadedAgainToo() {
		var importer = new Owner("indico");
		writer.replace(importer, new GraphContent(), "one");
		assertThat(loader.load(location).changed()).isFalse();
		client.query("MATCH (n:Talk) DETACH DELETE n").run();
		loader.load(location);
		assertThat(writer.holds(importer, "one")).isFalse();
	}

	@Test
	void aSeedIsLoadedAnewWhereThatIsAskedFor() {
		var before = graph.text();
		assertThat(loader.load(location, true).summary()).startsWith("loaded people: 3");
		assertThat(graph.text()).isEqualTo(before);
	}

}
