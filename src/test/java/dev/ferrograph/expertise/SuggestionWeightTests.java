package dev.ferrograph.expertise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.FerrographTest;
import dev.ferrograph.GraphQlApi;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What counts for a suggestion and how much, in a community of a hundred talks. */
@FerrographTest
class SuggestionWeightTests {

	private static final Map<String, Object> NARROW = Map.of("topics", List.of("topic:narrow"));

	@Autowired
	GraphQlApi api;

	@Autowired
	Driver driver;

	/** A hundred talks of a hundred people, a quarter of them on the topic Broad. */
	@BeforeEach
	void create() {
		empty();
		run("""
				CREATE (series:Series {id: 'series:s', name: 'S'})
				CREATE (broad:Topic:Concept {id: 'topic:broad', name: 'Broad', aliases: [], phrases: [' broad ']})
				CREATE (:Topic:Concept {id: 'topic:narrow', name: 'Narrow', aliases: [], phrases: [' narrow ']})
				CREATE (:Topic:Concept {id: 'topic:other', name: 'Other', aliases: []})
				FOREACH (year IN range(2021, 2024) |
				  CREATE (:Edition {id: 'edition:' + year, name: 'S ' + year, year: year, startedBy: date({year: year, month: 5, day: 4})})
				    -[:EDITION_OF]->(series))
				WITH broad
				MATCH (edition:Edition {id: 'edition:2024'})
				FOREACH (i IN range(1, 100) |
				  CREATE (talk:Talk {id: 'talk:2024/' + i, title: 'Talk ' + i, titleExact: true, cancelled: false})-[:HELD_AT]->(edition)
				  CREATE (:Person {id: 'person:' + i, name: 'Person ' + i, aliases: []})-[:PRESENTED]->(talk)
				  FOREACH (any IN CASE WHEN i % 4 = 0 THEN [1] ELSE [] END | CREATE (talk)-[:ABOUT {position: 1}]->(broad)))
				""");
		person("ada");
		person("bea");
	}

	@AfterEach
	void empty() {
		run("MATCH (n) DETACH DELETE n");
	}

	@Test
	void whatAQuarterOfAllTalksAreAboutDoesNotDrownWhatWasMeant() {
		talk("ada", "narrow", 2024, "On the matter", 1);
		for (int i = 0; i < 8; i++) {
			talk("bea", "broad", 2024, "Something " + i, 1);
		}
		assertThat(ids(Map.of("topics", List.of("topic:broad", "topic:narrow")))).startsWith("person:ada",
				"person:bea");
		assertThat(ids(Map.of("text", "broad and narrow"))).startsWith("person:ada", "person:bea");
		assertThat(ids(Map.of("topics", List.of("topic:broad")))).startsWith("person:bea");
	}

	@Test
	void aTalkCountsMoreForItsFirstTopicThanForItsFifth() {
		talk("ada", "narrow", 2024, "One", 5);
		talk("bea", "narrow", 2024, "Other", 1);
		assertThat(ids(NARROW)).containsExactly("person:bea", "person:ada");
	}

	@Test
	void aTalkThatWasGivenSeveralTimesIsOneTheLatest() {
		for (int year = 2021; year <= 2024; year++) {
			talk("ada", "narrow", year, "The same", 1);
		}
		talk("bea", "narrow", 2024, "Another", 1);
		var edges = suggestions(NARROW);
		assertThat(edges.at("/0/score")).isEqualTo(edges.at("/1/score"));
		assertThat(edges.findValuesAsString("text")).containsExactlyInAnyOrder("gave «The same» at S 2024",
				"gave «Another» at S 2024");
		assertThat(suggestions(Map.of("text", "the same")).findValuesAsString("text"))
			.containsExactly("gave «The same» at S 2024, which is like the text");
	}

	@Test
	void aTalkThatIsGivenAgainLaterIsTheOneOfItsTime() {
		for (int year = 2021; year <= 2024; year++) {
			talk("ada", "narrow", year, "The same", 1);
		}
		assertThat(
				suggestions(Map.of("topics", List.of("topic:narrow"), "asOf", "2023-01-01")).findValuesAsString("text"))
			.containsExactly("gave «The same» at S 2022");
	}

	@Test
	void aTalkThatSomeoneAddsWithoutDaysCountsToo() {
		talk("ada", "narrow", 2021, "One", 1);
		talk("bea", "narrow", 2024, "Other", 1);
		var loaded = suggestions(NARROW);
		run("MATCH ()-[about:ABOUT]->() REMOVE about.heldOn, about.repeatedOn");
		assertThat(ask(NARROW)).isEqualTo(loaded);
	}

	@Test
	void talksOfOneTitleByOthersAreOthers() {
		talk("ada", "narrow", 2023, "Keynote", 1);
		talk("bea", "narrow", 2024, "Keynote", 1);
		talk("ada", "narrow", 2022, "Not its own title", 1);
		talk("ada", "narrow", 2021, "Not its own title", 1);
		run("MATCH (talk:Talk {title: 'Not its own title'}) SET talk.titleExact = false");
		assertThat(suggestions(NARROW).findValuesAsString("text")).hasSize(4);
	}

	@Test
	void whatWasCancelledCountsForNothing() {
		run("""
				MATCH (ada:Person {id: 'person:ada'}), (topic:Topic {id: 'topic:narrow'}), (edition:Edition {id: 'edition:2023'})
				CREATE (ada)-[:ANNOUNCED]->(talk:Talk {id: 'talk:2023/off', title: 'Xylophones', titleExact: true, cancelled: true})
				CREATE (talk)-[:ABOUT {position: 1}]->(topic)
				CREATE (talk)-[:HELD_AT]->(edition)
				""");
		talk("bea", "narrow", 2022, "Held", 1);
		assertThat(ids(NARROW)).containsExactly("person:bea");
		assertThat(ids(Map.of("text", "xylophones"))).isEmpty();
		assertThat(ids(Map.of("edition", "edition:2023"))).as("without a call and a talk").isEmpty();
		assertThat(api.ask("{ topic(id: \"topic:narrow\") { history { edition { id } talks { title } } } }")
			.data("/topic/history")
			.findValuesAsString("title")).containsExactly("Held");
	}

	@Test
	void whoWasNotSeenForLongCountsLessOnlyWhereOthersAre() {
		run("CREATE (:Change {id: 'change:x', date: date('2024-04-01')})");
		run("MATCH (change:Change), (topic:Topic {id: 'topic:other'}) CREATE (change)-[:TOUCHES]->(topic)");
		run("""
				MATCH (person:Person), (topic:Topic)
				WHERE person.id IN ['person:ada', 'person:bea'] AND topic.id IN ['topic:narrow', 'topic:other']
				CREATE (person)-[:WORKS_ON {id: person.id + topic.id, role: 'MAINTAINER', since: date('2020-01-01')}]->(topic)
				""");
		talk("ada", "broad", 2021, "Long ago", 1);
		talk("bea", "broad", 2024, "Lately", 1);
		var asOf = "2024-06-01";
		var quiet = suggestions(Map.of("topics", List.of("topic:narrow"), "asOf", asOf));
		assertThat(quiet.findValuesAsString("id")).containsExactlyInAnyOrder("person:ada", "person:bea");
		assertThat(quiet.at("/0/score")).isEqualTo(quiet.at("/1/score"));
		var busy = suggestions(Map.of("topics", List.of("topic:other"), "asOf", asOf));
		assertThat(busy.at("/0/node/id").asString()).isEqualTo("person:bea");
		assertThat(busy.at("/0/score").asDouble()).isGreaterThan(busy.at("/1/score").asDouble());
	}

	@Test
	void whatMostTalksAreAboutThatWereNotCancelledIsGeneral() {
		talk("ada", "narrow", 2024, "On the matter", 1);
		var question = Map.<String, Object>of("topics", List.of("topic:broad", "topic:narrow"));
		var before = scoreOf("person:4", question);
		run("MATCH (talk:Talk) WHERE NOT EXISTS { (talk)-[:ABOUT]->() } WITH talk LIMIT 70 SET talk.cancelled = true");
		assertThat(scoreOf("person:4", question)).isLessThan(before / 5);
	}

	private double scoreOf(String person, Map<String, Object> question) {
		return suggestions(question).valueStream()
			.filter(edge -> edge.at("/node/id").asString().equals(person))
			.mapToDouble(edge -> edge.get("score").asDouble())
			.sum();
	}

	@Test
	void anEditionAsksMoreForWhatMoreOfItsTalksAreAbout() {
		talk("ada", "narrow", 2021, "On the rare", 1);
		talk("bea", "other", 2021, "On the usual", 1);
		talk("1", "narrow", 2023, "Once", 1);
		for (int i = 2; i < 10; i++) {
			talk(String.valueOf(i), "other", 2023, "Often " + i, 1);
		}
		assertThat(ids(Map.of("edition", "edition:2023"))).containsExactly("person:bea", "person:ada");
	}

	@Test
	void findsTopicsInTextsWithoutSpaces() {
		run("CREATE (:Topic:Concept {id: 'topic:types', name: '型検査', aliases: [], phrases: ['型検査']})");
		talk("ada", "types", 2024, "静的な型検査の話", 1);
		assertThat(ids(Map.of("text", "新しい型検査について"))).containsExactly("person:ada");
		assertThat(ids(Map.of("text", "検型"))).as("the same characters, not side by side").isEmpty();
	}

	private void person(String id) {
		driver.executableQuery("CREATE (:Person {id: 'person:' + $id, name: $id, aliases: []})")
			.withParameters(Map.of("id", id))
			.execute();
	}

	private void talk(String person, String topic, int year, String title, int position) {
		driver.executableQuery("""
				MATCH (person:Person {id: 'person:' + $person}), (topic:Topic {id: 'topic:' + $topic}),
				  (edition:Edition {id: 'edition:' + $year})
				CREATE (person)-[:PRESENTED]->(talk:Talk {id: 'talk:' + $year + '/' + $title, title: $title,
				  titleFolded: toLower($title), titleExact: true, cancelled: false})
				CREATE (talk)-[:ABOUT {position: $position}]->(topic)
				CREATE (talk)-[:HELD_AT {position: 1}]->(edition)
				""")
			.withParameters(
					Map.of("person", person, "topic", topic, "year", year, "title", title, "position", position))
			.execute();
	}

	private void run(String statement) {
		driver.executableQuery(statement).execute();
	}

	private List<String> ids(Map<String, Object> question) {
		return suggestions(question).valueStream().map(edge -> edge.at("/node/id").asString()).toList();
	}

	private JsonNode suggestions(Map<String, Object> question) {
		KeptTalkDays.keep(driver);
		run("CALL db.awaitIndexes(60)");
		return ask(question);
	}

	private JsonNode ask(Map<String, Object> question) {
		return api.ask("""
				query($for: SuggestionInput!) {
				  suggestAttendees(for: $for, first: 100) { edges { score node { id } reasons { text } } }
				}""", Map.of("for", question)).data("/suggestAttendees/edges");
	}

}
