package dev.ferrograph.ingest;

import static dev.ferrograph.ingest.seed.SeedTester.seed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ferrograph.FerrographTest;
import dev.ferrograph.ingest.graph.Edge;
import dev.ferrograph.ingest.graph.GraphContent;
import dev.ferrograph.ingest.graph.GraphNode;
import dev.ferrograph.ingest.graph.Label;
import dev.ferrograph.ingest.graph.NodeId;
import dev.ferrograph.ingest.graph.Organization;
import dev.ferrograph.ingest.graph.Owner;
import dev.ferrograph.ingest.graph.Person;
import dev.ferrograph.ingest.graph.Relationship;
import dev.ferrograph.ingest.graph.RelationshipId;
import dev.ferrograph.ingest.graph.Topic;
import dev.ferrograph.ingest.graph.TopicKind;
import dev.ferrograph.ingest.graph.WorkRole;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What several owners state stands side by side in one graph. */
@FerrographTest
class OwnerTests extends GraphFixture {

	private static final Owner INDICO = new Owner("indico");

	private static final Owner MAINTAINERS = new Owner("maintainers");

	private static final NodeId GARY = Label.PERSON.id("gary-guo");

	private static final NodeId KLINT = Label.TOPIC.id("klint");

	private static final NodeId GOOGLE = Label.ORGANIZATION.id("google");

	int loads;

	@Test
	void theSeedOverridesAnImportWhichAddsWhatTheSeedDoesNotSay() {
		load(INDICO, content(person("Xuan Guo", List.of("Gary"), null, "https://garyguo.net")));
		load(Owner.SEED, content(person("Gary Guo", List.of("Xuan Guo"), "nbdd0121", null)));
		assertThat(merged(
				"MATCH (n:Person) RETURN n {.name, .nameFolded, .sortName, .github, .website, .aliases, .owners}"))
			.isEqualTo("{aliases: ['Xuan Guo', 'Gary'], github: 'nbdd0121', name: 'Gary Guo', nameFolded: 'gary guo', "
					+ "owners: ['seed', 'indico'], sortName: 'gary guo', website: 'https://garyguo.net'}");
	}

	@Test
	void amongImportsThatWhoseNameComesFirstCounts() {
		load(MAINTAINERS, content(person("GARY", List.of(), "gary", null)));
		load(INDICO, content(person("Gary", List.of(), null, null)));
		assertThat(merged("MATCH (n:Person) RETURN n {.name, .github}")).isEqualTo("{github: 'gary', name: 'Gary'}");
	}

	static Stream<List<Owner>> orders() {
		return Stream.of(List.of(Owner.SEED, INDICO, MAINTAINERS), List.of(Owner.SEED, MAINTAINERS, INDICO),
				List.of(INDICO, Owner.SEED, MAINTAINERS), List.of(INDICO, MAINTAINERS, Owner.SEED),
				List.of(MAINTAINERS, Owner.SEED, INDICO), List.of(MAINTAINERS, INDICO, Owner.SEED));
	}

	@ParameterizedTest
	@MethodSource("orders")
	void theOrderInWhichOwnersLoadDoesNotMatter(List<Owner> order) {
		load(Owner.SEED, contentOf(Owner.SEED));
		load(INDICO, contentOf(INDICO));
		load(MAINTAINERS, contentOf(MAINTAINERS));
		var expected = graph.text();
		emptyTheGraph();
		order.forEach(owner -> load(owner, contentOf(owner)));
		assertThat(graph.text()).isEqualTo(expected);
	}

	@ParameterizedTest
	@MethodSource("orders")
	void whatAnOwnerWithdrawsLeavesWhatOthersState(List<Owner> order) {
		load(order.get(2), contentOf(order.get(2)));
		var expected = graph.text();
		emptyTheGraph();
		order.forEach(owner -> load(owner, contentOf(owner)));
		withdraw(order.get(0));
		withdraw(order.get(1));
		assertThat(graph.text()).isEqualTo(expected).isNotEmpty();
		withdraw(order.get(2));
		assertThat(graph.text()).isEmpty();
	}

	@Test
	void anOwnerThatStatesSomethingElseChangesOnlyWhatItSaid() {
		load(Owner.SEED, content(person("Gary Guo", List.of(), null, null)));
		load(INDICO, content(person("Xuan", List.of(), null, "https://garyguo.net")));
		load(INDICO, content(person("Xuan Guo", List.of(), "nbdd0121", null)));
		assertThat(merged("MATCH (n:Person) RETURN n {.name, .github, .website, said: n.`name@indico`}"))
			.isEqualTo("{github: 'nbdd0121', name: 'Gary Guo', said: 'Xuan Guo', website: null}");
	}

	@Test
	void aRelationshipThatTwoStateIsThereOnce() {
		load(Owner.SEED, contentOf(Owner.SEED));
		load(MAINTAINERS, contentOf(MAINTAINERS));
		assertThat(graph.relationships()).filteredOn(each -> each.contains("WORKS_ON"))
			.singleElement()
			.asString()
			.contains("entry: 'KLINT'", "firstSeen: 'v6.9'", "goneIn: 'v6.10'", "goneIn@maintainers: 'v6.10'",
					"owners: ['seed', 'maintainers']", "source: 'source:seed'",
					"source@maintainers: 'source:maintainers'");
		load(Owner.SEED, content(person("Gary Guo", List.of(), null, null)));
		assertThat(graph.relationships()).filteredOn(each -> each.contains("WORKS_ON"))
			.containsExactly("person:gary-guo WORKS_ON topic:klint {entry: 'KLINT', goneIn: 'v6.10', "
					+ "id: 'work:gary-guo/klint/klint/maintainer', loadedFrom: 'maintainers', owners: ['maintainers'], "
					+ "role: 'MAINTAINER', source: 'source:maintainers'}");
	}

	@Test
	void aTopicHasTheKindThatCounts() {
		load(INDICO, content(topic(TopicKind.PROJECT)));
		load(Owner.SEED, content(topic(TopicKind.TOOL)));
		assertThat(labels()).containsExactly("Tool", "Topic");
		withdraw(Owner.SEED);
		assertThat(labels()).containsExactly("Project", "Topic");
	}

	@Test
	void eachOwnerHasItsOwnFingerprint() {
		assertThat(writer.replace(Owner.SEED, contentOf(Owner.SEED), "one")).isTrue();
		assertThat(writer.replace(INDICO, contentOf(INDICO), "one")).isTrue();
		var before = graph.everything();
		assertThat(writer.replace(Owner.SEED, contentOf(Owner.SEED), "one")).isFalse();
		assertThat(writer.replace(INDICO, new GraphContent(), "one")).isFalse();
		assertThat(writer.holds(Owner.SEED, "one")).isTrue();
		assertThat(writer.holds(MAINTAINERS, "one")).isFalse();
		assertThat(graph.everything()).isEqualTo(before);
	}

	@Test
	void whatAnalystsHaveAddedBeforeStaysWhenOwnersWithdrawIt() {
		client
			.query("""
					CREATE (:Person {id: 'person:gary-guo', name: 'gary', note: 'x'})-[:WORKS_ON {role: 'LEAD'}]->
					(:Topic:Concept {id: 'topic:klint', name: 'Klint!'})<-[:PART_OF {since: 1}]-(:Topic:Tool {id: 'topic:rcu'})
					""")
			.run();
		load(Owner.SEED, contentOf(Owner.SEED));
		assertThat(merged("MATCH (n:Person) RETURN n {.name, .note}")).isEqualTo("{name: 'Gary Guo', note: 'x'}");
		assertThat(labels()).containsExactly("Tool", "Topic");
		withdraw(Owner.SEED);
		assertThat(merged("MATCH (n:Person) RETURN n {.name, .note, .owners, .github}"))
			.isEqualTo("{github: null, name: 'gary', note: 'x', owners: null}");
		assertThat(labels()).containsExactly("Concept", "Topic");
		assertThat(graph.relationships()).containsExactly("person:gary-guo WORKS_ON topic:klint {role: 'LEAD'}",
				"topic:rcu PART_OF topic:klint {since: 1}");
	}

	@Test
	void whatAnalystsAddToALoadedNodeStays() {
		load(Owner.SEED, contentOf(Owner.SEED));
		client.query("MATCH (n:Person) SET n.note = 'x'").run();
		load(Owner.SEED, content(person("Gary", List.of(), null, null)));
		assertThat(merged("MATCH (n:Person) RETURN n {.name, .note}")).isEqualTo("{name: 'Gary', note: 'x'}");
	}

	@Test
	void aGraphThatAnEarlierVersionHasFilledIsRefilled() {
		var location = seed().in(directory);
		loader.load(location);
		var expected = graph.text();
		client.query("MATCH (n) REMOVE n.owners, n.sortName, n.nameFolded").run();
		client.query("MATCH ()-[r]->() REMOVE r.owners, r.id").run();
		client.query("MATCH (n:LoadState) SET n.fingerprint = 'old'").run();
		client
			.query("""
					MATCH (n:Person {id: 'person:gary-guo'})
					CREATE (n)-[:WORKS_ON {role: 'LEAD', loadedFrom: 'roles.yaml'}]->(:Topic {id: 'topic:gone', loadedFrom: 'x'})
					""")
			.run();
		loader.load(location);
		assertThat(graph.text()).isEqualTo(expected);
	}

	@Test
	void aContentStatesTheNodesOfItsRelationshipsAndEverythingOnce() {
		assertRefused(content(person("Gary", List.of(), null, null), person("Guo", List.of(), null, null)),
				"a node is stated twice");
		var content = contentOf(Owner.SEED);
		content.add(Edge.of(GARY, Relationship.AFFILIATED_WITH, Label.ORGANIZATION.id("nobody"), "x"));
		assertRefused(content, "connects a node that is not stated");
		var twice = contentOf(Owner.SEED);
		twice.edges().forEach(twice::add);
		assertRefused(twice, "is stated twice");
	}

	private void assertRefused(GraphContent content, String why) {
		assertThatIllegalArgumentException().isThrownBy(() -> writer.replace(INDICO, content, "any"))
			.withMessageContaining(why);
		assertThat(graph.text()).isEmpty();
	}

	@Test
	void analystsAreNoOwners() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> writer.replace(new Owner("analyst"), new GraphContent(), "any"));
		assertThatIllegalArgumentException().isThrownBy(() -> new Owner("a@b"));
	}

	/** A person, a topic and an organization, on which all agree in part. */
	private static GraphContent contentOf(Owner owner) {
		var name = owner.name();
		var content = owner.equals(Owner.SEED)
				? content(person("Gary Guo", List.of("Gary", "Xuan"), null, "https://seed.example"),
						topic(TopicKind.TOOL))
				: content(person("Guo of " + name, List.of("Xuan", name), name, null), topic(TopicKind.PROJECT));
		content.add(new Organization(GOOGLE.toString(), "Google", "https://%s.example".formatted(name), "1", name));
		content.add(Edge.of(GARY, Relationship.WORKS_ON, KLINT, name)
			.with("id", RelationshipId.work(GARY, KLINT, "KLINT", WorkRole.MAINTAINER))
			.with("role", "MAINTAINER")
			.with("entry", "KLINT")
			.with("source", "source:" + name)
			.with(owner.equals(Owner.SEED) ? "firstSeen" : "goneIn", owner.equals(Owner.SEED) ? "v6.9" : "v6.10"));
		if (owner.equals(INDICO)) {
			content.add(Edge.of(GARY, Relationship.AFFILIATED_WITH, GOOGLE, name)
				.with("id", RelationshipId.affiliation(GARY, GOOGLE, null)));
		}
		return content;
	}

	private static GraphContent content(GraphNode... nodes) {
		var content = new GraphContent();
		Stream.of(nodes).forEach(content::add);
		return content;
	}

	private static Person person(String name, List<String> aliases, @Nullable String github, @Nullable String website) {
		return new Person(GARY.toString(), List.of(), name, null, aliases, github, website, List.of(), "1",
				"people of " + name);
	}

	private static Topic topic(TopicKind kind) {
		return new Topic(KLINT.toString(), List.of(), "klint", kind, List.of(), List.of(), List.of(), kind.name(), null,
				null, "1", "topics");
	}

	private void load(Owner owner, GraphContent content) {
		assertThat(writer.replace(owner, content, "load %d".formatted(++loads))).isTrue();
	}

	private void withdraw(Owner owner) {
		load(owner, new GraphContent());
	}

	private List<String> labels() {
		return client.query("MATCH (n:Topic {id: 'topic:klint'}) UNWIND labels(n) AS label RETURN label ORDER BY label")
			.fetchAs(String.class)
			.all()
			.stream()
			.toList();
	}

	private String merged(String query) {
		return graph.lines(query + " AS properties, '' AS what").getFirst().strip();
	}

}
