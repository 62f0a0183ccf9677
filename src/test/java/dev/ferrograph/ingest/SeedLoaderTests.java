package dev.ferrograph.ingest;

import static dev.ferrograph.ingest.seed.SeedTester.edition;
import static dev.ferrograph.ingest.seed.SeedTester.seed;
import static dev.ferrograph.ingest.seed.SeedTester.talk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatException;

import dev.ferrograph.FerrographTest;
import dev.ferrograph.ingest.graph.Edge;
import dev.ferrograph.ingest.graph.Label;
import dev.ferrograph.ingest.graph.Owner;
import dev.ferrograph.ingest.graph.Relationship;
import dev.ferrograph.ingest.seed.SeedTester;
import dev.ferrograph.ingest.yaml.Problem;
import dev.ferrograph.neo4j.GraphSchema;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@FerrographTest
class SeedLoaderTests extends GraphFixture {

	private static final String EDITION = "editions/kangrejos-2023.yaml";

	@Autowired
	GraphSchema schema;

	@Test
	void aStartWithoutSeedLeavesTheGraphEmpty() {
		for (var none : List.of("none", "")) {
			new SeedAtStart(loader, writer, new SeedProperties(none, Duration.ZERO, false), schema)
				.afterSingletonsInstantiated();
		}
		assertThat(graph.everything()).isEmpty();
	}

	@Test
	@ExtendWith(OutputCaptureExtension.class)
	void aStartWithoutSeedWarnsOfALoadThatWasCutShort(CapturedOutput log) {
		client.query("CREATE (:LoadState {id: 'seed', filling: true})").run();
		new SeedAtStart(loader, writer, new SeedProperties("none", Duration.ZERO, false), schema)
			.afterSingletonsInstantiated();
		assertThat(log).contains("the graph has only a part of one whose load was cut short")
			.doesNotContain("the graph stays as it is");
	}

	@Test
	void saysWhatItHasLoaded() {
		assertThat(load(seed()).summary())
			.isEqualTo("loaded people: 3, editions: 1, talks: 0, topics: 3, relationships: 7");
	}

	@Test
	void writesNodesAsTheContractNamesThem() {
		load(seed().with("topics/tools.yaml", """
				- id: klint
				  name: klint
				  aliases: [Klint, atomic context checker]
				  repository: https://github.com/Rust-for-Linux/klint
				""").with(EDITION, talk("""
				day: 2023-09-16
				startsAt: 2023-09-16T14:30+02:00
				speakersComplete: false
				titleExact: false
				""")));
		assertThat(graph.nodes()).contains(
				":Person {aliases: ['Xuan Guo (Gary)'], aliasesFolded: ['xuan guo (gary)'], formerIds: [], id: 'person:gary-guo', identifiers: [], "
						+ "loadedFrom: 'people.yaml', name: 'Gary Guo', nameFolded: 'gary guo', owners: ['seed'], "
						+ "sortName: 'gary guo'}",
				":Topic:Tool {aliases: ['Klint', 'atomic context checker'], "
						+ "aliasesFolded: ['klint', 'atomic context checker'], formerIds: [], id: 'topic:klint', "
						+ "loadedFrom: 'topics/tools.yaml', name: 'klint', nameFolded: 'klint', owners: ['seed'], pathExpressions: [], paths: [], "
						+ "phrases: [' klint ', ' klint ', ' atomic context checker '], "
						+ "repository: 'https://github.com/Rust-for-Linux/klint', sortName: 'klint'}",
				":Edition {aliases: [], aliasesFolded: [], city: 'Gijón', cityFolded: 'gijon', datePrecision: 'DAY', endDate: 2023-09-17, "
						+ "id: 'edition:kangrejos-2023', identifiers: [], "
						+ "loadedFrom: 'editions/kangrejos-2023.yaml', name: 'Kangrejos 2023', "
						+ "nameFolded: 'kangrejos 2023', notBefore: 2023-09-16, online: false, owners: ['seed'], "
						+ "programmeComplete: false, seriesName: 'Kangrejos', sortName: 'kangrejos 2023', "
						+ "speakersComplete: false, startDate: 2023-09-16, startedBy: 2023-09-16, year: 2023}",
				":Talk {cancelled: false, day: 2023-09-16, id: 'talk:kangrejos-2023/klint', identifiers: [], kind: 'TALK', links: [], "
						+ "loadedFrom: 'editions/kangrejos-2023.yaml', owners: ['seed'], sortTitle: 'klint', "
						+ "speakersComplete: false, startsAt: 2023-09-16T14:30+02:00, title: 'Klint', "
						+ "titleExact: false, titleFolded: 'klint'}",
				":Source {id: 'source:page', loadedFrom: 'sources.yaml', owners: ['seed'], sortTitle: 'a page', "
						+ "title: 'A page', titleFolded: 'a page'}",
				":Series {aliases: [], aliasesFolded: [], id: 'series:kangrejos', loadedFrom: 'series.yaml', name: 'Kangrejos', "
						+ "nameFolded: 'kangrejos', owners: ['seed'], sortName: 'kangrejos'}",
				":Organization {id: 'organization:google', loadedFrom: 'organizations.yaml', name: 'Google', "
						+ "nameFolded: 'google', owners: ['seed'], sortName: 'google'}");
	}

	@Test
	void anEditionOfWhichOnlyTheYearIsKnownHadBegunByItsEnd() {
		load(seed().with(EDITION, """
				id: kangrejos-2023
				series: kangrejos
				year: 2023
				name: Kangrejos 2023
				sources: [page]
				"""));
		assertThat(graph.nodes()).contains(
				":Edition {aliases: [], aliasesFolded: [], datePrecision: 'YEAR', id: 'edition:kangrejos-2023', identifiers: [], "
						+ "loadedFrom: 'editions/kangrejos-2023.yaml', name: 'Kangrejos 2023', nameFolded: 'kangrejos 2023', "
						+ "notBefore: 2023-01-01, online: false, owners: ['seed'], programmeComplete: false, "
						+ "seriesName: 'Kangrejos', sortName: 'kangrejos 2023', speakersComplete: false, "
						+ "startedBy: 2023-12-31, year: 2023}");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			programmeComplete: true  | speakers: [Gary Guo]                          | true  | true
			programmeComplete: true  | speakers: [Gary Guo], speakersComplete: false | true  | false
			programmeComplete: true  | speakers: []                                  | true  | false
			programmeComplete: true  | topics: [rcu]                                 | true  | false
			programmeComplete: false | speakers: [Gary Guo]                          | false | false
			online: true             | speakers: [Gary Guo]                          | false | false
			""")
	void anEditionsSpeakersAreCompleteWhereItsProgrammeAndThoseOfEachTalkAre(String said, String saidOfATalk,
			String programme, String speakers) {
		load(seed().with(EDITION, edition("""
				%s
				talks:
				  - { id: rcu, title: RCU, kind: talk, sources: [page], speakers: [Boqun Feng] }
				  - { id: klint, title: Klint, kind: talk, sources: [page], %s }
				""".formatted(said, saidOfATalk))));
		assertThat(graph.nodes()).filteredOn(node -> node.startsWith(":Edition"))
			.singleElement()
			.asString()
			.contains("programmeComplete: " + programme, "speakersComplete: " + speakers);
	}

	@Test
	void aTalkWithoutSpeakersIsOneWhoseSpeakersAreNotAllKnown() {
		load(seed().with(EDITION, talk("speakersComplete: true")));
		assertThat(graph.nodes()).filteredOn(node -> node.startsWith(":Talk"))
			.singleElement()
			.asString()
			.contains("speakersComplete: false");
	}

	@Test
	void writesRelationshipsAsTheContractNamesThem() {
		load(richSeed());
		assertThat(graph.relationships()).containsExactly(
				"""
						edition:kangrejos-2023 CALLS_FOR topic:klint {loadedFrom: 'EDITION', owners: ['seed'], position: 1, source: 'source:mail'}
						edition:kangrejos-2023 EDITION_OF series:kangrejos {loadedFrom: 'EDITION', owners: ['seed']}
						edition:kangrejos-2023 STATED_BY source:page {loadedFrom: 'EDITION', owners: ['seed']}
						person:boqun-feng PRESENTED talk:kangrejos-2023/klint {loadedFrom: 'EDITION', owners: ['seed'], position: 2}
						person:boqun-feng STATED_BY source:mail {loadedFrom: 'people.yaml', owners: ['seed']}
						person:boqun-feng STATED_BY source:page {loadedFrom: 'people.yaml', owners: ['seed']}
						person:boqun-feng SUGGESTED_FOR edition:kangrejos-2023 {loadedFrom: 'EDITION', owners: ['seed'], position: 1, source: 'source:mail'}
						person:boqun-feng WORKS_ON topic:rcu {entry: 'READ-COPY UPDATE', firstSeen: 'v6.10', id: 'work:boqun-feng/rcu/read-copy-update/maintainer', loadedFrom: 'roles.yaml', notIn: 'v6.9', onRecordBy: 2024-07-14, owners: ['seed'], proposal: 'https://lore.kernel.org/rcu/1', proposed: 2024-03-01, role: 'MAINTAINER', since: 2024-03-01, source: 'source:mail'}
						person:boqun-feng WORKS_ON topic:rcu {entry: 'READ-COPY UPDATE', firstSeen: 'v6.9', goneIn: 'v6.10', id: 'work:boqun-feng/rcu/read-copy-update/reviewer', loadedFrom: 'roles.yaml', owners: ['seed'], role: 'REVIEWER', source: 'source:page', until: 2024-07-14}
						person:gary-guo AFFILIATED_WITH organization:google {from: 2021, id: 'affiliation:gary-guo/google/2021', loadedFrom: 'people.yaml', owners: ['seed'], source: 'source:mail', to: 2022}
						person:gary-guo AFFILIATED_WITH organization:google {id: 'affiliation:gary-guo/google', loadedFrom: 'people.yaml', owners: ['seed'], source: 'source:page'}
						person:gary-guo ATTENDED edition:kangrejos-2023 {loadedFrom: 'EDITION', owners: ['seed'], source: 'source:page'}
						person:gary-guo PRESENTED talk:kangrejos-2023/klint {loadedFrom: 'EDITION', owners: ['seed'], position: 1}
						person:gary-guo STATED_BY source:page {loadedFrom: 'people.yaml', owners: ['seed']}
						person:gary-guo SUGGESTED_FOR edition:kangrejos-2023 {loadedFrom: 'EDITION', owners: ['seed'], position: 2, source: 'source:mail'}
						person:gary-guo WORKS_ON topic:rcu {entry: 'READ-COPY UPDATE', id: 'work:gary-guo/rcu/read-copy-update/author', loadedFrom: 'roles.yaml', owners: ['seed'], role: 'AUTHOR', source: 'source:page'}
						series:kangrejos STATED_BY source:page {loadedFrom: 'series.yaml', owners: ['seed']}
						talk:kangrejos-2023/klint ABOUT topic:klint {heldOn: 2023-09-16, loadedFrom: 'EDITION', owners: ['seed'], position: 1, source: 'source:mail'}
						talk:kangrejos-2023/klint ABOUT topic:rcu {heldOn: 2023-09-16, loadedFrom: 'EDITION', owners: ['seed'], position: 2, source: 'source:mail'}
						talk:kangrejos-2023/klint HELD_AT edition:kangrejos-2023 {loadedFrom: 'EDITION', owners: ['seed'], position: 1}
						talk:kangrejos-2023/klint STATED_BY source:mail {loadedFrom: 'EDITION', owners: ['seed']}
						topic:srcu PART_OF topic:rcu {loadedFrom: 'topics/subsystems.yaml', owners: ['seed']}
						"""
					.replace("'EDITION'", "'" + EDITION + "'")
					.lines()
					.toArray(String[]::new));
	}

	@Test
	void aRoleIsInATopicAsLongAsItsEntryConcernsTheTopic() {
		load(seed().with("releases.yaml", """
				- { id: v6.8, date: 2024-03-10, sources: [page] }
				- { id: v6.9, date: 2024-05-12, sources: [page] }
				- { id: v6.10, date: 2024-07-14, sources: [page] }
				- { id: v6.11, date: 2024-09-15, sources: [page] }
				""").with("roles.yaml", """
				- entry: RCU
				  topic: klint
				  topicSince: v6.9
				  topicUntil: v6.10
				  roles:
				    - { person: Boqun Feng, role: reviewer, firstSeen: v6.8, goneIn: v6.11 }
				"""));
		assertThat(graph.relationships()).contains("person:boqun-feng WORKS_ON topic:klint {entry: 'RCU', "
				+ "firstSeen: 'v6.8', goneIn: 'v6.11', id: 'work:boqun-feng/klint/rcu/reviewer', "
				+ "loadedFrom: 'roles.yaml', onRecordBy: 2024-03-10, owners: ['seed'], role: 'REVIEWER', "
				+ "since: 2024-05-12, source: 'source:page', topicSince: 'v6.9', topicUntil: 'v6.10', "
				+ "until: 2024-07-14}");
	}

	@Test
	void loadingTheSameAgainWritesNothing() {
		load(seed());
		var before = graph.everything();
		var again = load(seed());
		assertThat(again.changed()).isFalse();
		assertThat(graph.everything()).isEqualTo(before);
	}

	@Test
	void aChangedFileUpdates() {
		load(seed().with("organizations.yaml", "- id: google\n  name: Google\n  url: https://google.com\n"));
		load(seed().with("organizations.yaml", "- id: google\n  name: Google LLC\n"));
		assertThat(graph.nodes())
			.contains(":Organization {id: 'organization:google', loadedFrom: 'organizations.yaml', name: 'Google LLC', "
					+ "nameFolded: 'google llc', owners: ['seed'], sortName: 'google llc'}");
	}

	@Test
	void aRemovedTalkGoes() {
		load(seed().with(EDITION, talk("speakers: [Gary Guo]")));
		load(seed());
		assertThat(graph.nodes()).noneMatch(node -> node.startsWith(":Talk"));
		assertThat(graph.relationships()).noneMatch(relationship -> relationship.contains("PRESENTED"));
	}

	@Test
	void relationshipsFollowTheFile() {
		load(seed().with(EDITION, talk("speakers: [Gary Guo, Boqun Feng]\ntopics: [rcu]")));
		load(seed().with(EDITION, talk("speakers: [Boqun Feng]\ntopics: [klint]")));
		assertThat(graph.relationships()).filteredOn(relationship -> relationship.matches(".*(PRESENTED|ABOUT).*"))
			.containsExactlyInAnyOrder(
					"person:boqun-feng PRESENTED talk:kangrejos-2023/klint {loadedFrom: '%s', owners: ['seed'], position: 1}"
						.formatted(EDITION),
					("talk:kangrejos-2023/klint ABOUT topic:klint "
							+ "{heldOn: 2023-09-16, loadedFrom: '%s', owners: ['seed'], position: 1, source: 'source:page'}")
						.formatted(EDITION));
	}

	@Test
	void saysOfATalkWhenItWasHeldAndGivenAgain() {
		load(seed().with(EDITION, ofRcu("2023-09-16", "Gary Guo"))
			.with("editions/kangrejos-2024.yaml", ofRcu("2024-09-07", "Gary Guo")));
		assertThat(daysOnRcu()).containsExactly("2023-09-16 2024-09-07", "2024-09-07");
		load(seed().with(EDITION, ofRcu("2023-09-16", "Gary Guo"))
			.with("editions/kangrejos-2022.yaml", ofRcu("2022-09-07", "Gary Guo")));
		assertThat(daysOnRcu()).containsExactly("2022-09-07 2023-09-16", "2023-09-16");
		load(seed().with(EDITION, ofRcu("2023-09-16", "Gary Guo"))
			.with("editions/kangrejos-2022.yaml", ofRcu("2022-09-07", "Boqun Feng")));
		assertThat(daysOnRcu()).containsExactly("2022-09-07", "2023-09-16");
		load(seed().with(EDITION, ofRcu("2023-09-16", "Gary Guo") + "    cancelled: true\n"));
		assertThat(daysOnRcu()).containsExactly("");
	}

	private static String ofRcu(String day, String speaker) {
		return talk("speakers: [%s]\ntopics: [rcu]".formatted(speaker)).replace("2023-09-16", day)
			.replace("2023-09-17", day)
			.replace("2023", day.substring(0, 4));
	}

	private List<String> daysOnRcu() {
		return client
			.query("""
					MATCH (:Topic {id: 'topic:rcu'})<-[about:ABOUT]-(:Talk)
					RETURN trim(coalesce(toString(about.heldOn), '') + ' ' + coalesce(toString(about.repeatedOn), '')) AS days
					ORDER BY days
					""")
			.fetchAs(String.class)
			.all()
			.stream()
			.toList();
	}

	@Test
	void aTopicThatChangesItsKindLosesTheOldLabel() {
		load(seed());
		load(seed().without("topics/tools.yaml").with("topics/projects.yaml", "- id: klint\n  name: klint\n"));
		assertThat(graph.nodes()).filteredOn(node -> node.contains("topic:klint"))
			.containsExactly(":Topic:Project {aliases: [], aliasesFolded: [], formerIds: [], id: 'topic:klint', "
					+ "loadedFrom: 'topics/projects.yaml', name: 'klint', nameFolded: 'klint', owners: ['seed'], pathExpressions: [], paths: [], phrases: [' klint '], "
					+ "sortName: 'klint'}");
	}

	@Test
	void whatOthersWroteStays() {
		load(seed());
		client.query("""
				MATCH (person:Person {id: 'person:gary-guo'}), (topic:Topic {id: 'topic:klint'})
				CREATE (:Person {id: 'person:ada', name: 'Ada'})-[:WORKS_ON {role: 'LEAD'}]->(topic)
				CREATE (person)-[:WORKS_ON {role: 'AUTHOR'}]->(topic)
				""").run();
		load(seed().with("organizations.yaml", "- id: google\n  name: Google LLC\n"));
		assertThat(graph.relationships()).contains("person:ada WORKS_ON topic:klint {role: 'LEAD'}",
				"person:gary-guo WORKS_ON topic:klint {role: 'AUTHOR'}");
	}

	@Test
	void anInvalidSeedLoadsNothingAndSaysAllThatIsWrong() {
		load(seed());
		var before = graph.everything();
		var invalid = seed().with(EDITION, edition("attendees: [Boqun Fang]\nonline: yes"));
		assertThatExceptionOfType(InvalidSeedException.class).isThrownBy(() -> load(invalid)).satisfies(e -> {
			assertThat(e.problems()).extracting(Problem::toString)
				.containsExactly(EDITION + ":9:13: unknown person \"Boqun Fang\"; did you mean \"Boqun Feng\"?",
						EDITION + ":10:9: \"yes\" is not true or false");
			assertThat(e).hasMessageContaining("has 2 problems, so nothing of it was loaded")
				.hasMessageContaining(
						"editions/kangrejos-2023.yaml:9:13: unknown person \"Boqun Fang\"; did you mean \"Boqun Feng\"?");
		});
		assertThat(graph.everything()).isEqualTo(before);
	}

	@Test
	void aFailureInTheMiddleLeavesTheGraphAsItWas() {
		load(seed());
		var before = graph.everything();
		var content = richSeed().content();
		var noProperty = Map.of("a", "map");
		content.add(Edge
			.of(Label.PERSON.id("boqun-feng"), Relationship.ATTENDED, Label.EDITION.id("kangrejos-2023"), EDITION)
			.with("what", noProperty));
		assertThatException().isThrownBy(() -> writer.replace(Owner.SEED, content, "another"));
		assertThat(graph.everything()).isEqualTo(before);
	}

	@Test
	void aDirectoryThatIsNotThereIsNoEmptySeed() {
		assertThatExceptionOfType(InvalidSeedException.class)
			.isThrownBy(() -> loader.load("file:" + directory + "/elsewhere"))
			.withMessageContaining("there are no files");
	}

	@Test
	void theSeedThatShipsLoadsFromTheClassPath() {
		assertThat(loader.load("classpath:seed/").changed()).isTrue();
		assertThat(client.query("MATCH (talk:Talk) RETURN count(talk)").fetchAs(Long.class).one().orElseThrow())
			.isGreaterThanOrEqualTo(100);
	}

	private static SeedTester richSeed() {
		return seed().with("people.yaml", """
				- id: boqun-feng
				  name: Boqun Feng
				  sources: [page, mail]
				- id: gary-guo
				  name: Gary Guo
				  affiliations:
				    - { organization: Google, from: 2021, to: 2022, source: mail }
				    - { organization: Google }
				  sources: [page]
				""").with("roles.yaml", """
				- entry: READ-COPY UPDATE
				  topic: RCU
				  roles:
				    - { person: Boqun Feng, role: reviewer, firstSeen: v6.9, goneIn: v6.10 }
				    - person: Boqun Feng
				      role: maintainer
				      notIn: v6.9
				      firstSeen: v6.10
				      proposed: 2024-03-01
				      proposal: https://lore.kernel.org/rcu/1
				    - { person: Gary Guo, role: author, source: page }
				""").with(EDITION, edition("""
				attendees: [Gary Guo]
				call:
				  source: mail
				  topics: [klint]
				  suggestedAttendees: [Boqun Feng, Gary Guo]
				talks:
				  - id: klint
				    title: Klint
				    kind: talk
				    speakers: [Gary Guo, Boqun Feng]
				    topics: [klint, rcu]
				    sources: [mail]
				"""));
	}

	private SeedLoad load(SeedTester seed) {
		return loader.load(seed.in(directory.resolve("seed with spaces")));
	}

}
