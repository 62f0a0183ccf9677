package dev.ferrograph.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.FerrographTest;
import dev.ferrograph.GraphQlApi;
import dev.ferrograph.GraphQlApi.Answer;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/**
 * What is answered where people have written something into the graph that the schema
 * does not allow: an error at the field, null as far as it must go, and everything else.
 */
@FerrographTest
class WrongGraphTests {

	@Autowired
	GraphQlApi api;

	@Autowired
	Driver driver;

	@BeforeEach
	void writeWhatIsWrong() {
		run("""
				CREATE (edition:Edition {id: 'edition:wrong', name: 'Wrong', year: 2020, online: true, startedBy: date('2020-12-31')})
				CREATE (edition)-[:EDITION_OF]->(:Series {id: 'series:wrong', name: 'Wrong'})
				CREATE (talk:Talk {id: 'talk:wrong/one', title: 'One', titleExact: true, kind: 'TALK', speakersComplete: true})
				CREATE (talk)-[:HELD_AT]->(edition)
				CREATE (person:Person {id: 'person:wrong', name: 'Wrong'})-[:PRESENTED]->(talk)
				CREATE (talk)-[:ABOUT]->(:Topic:Tool {id: 'topic:wrong', name: 'Wrong'})
				""");
	}

	@AfterEach
	void removeIt() {
		run("MATCH (n) WHERE n.id IN ['edition:wrong', 'series:wrong', 'talk:wrong/one', 'person:wrong', 'topic:wrong'] DETACH DELETE n");
	}

	@Test
	void aMemberThatAnEnumDoesNotHaveTakesTheTalkWithIt() {
		run("MATCH (talk:Talk {id: 'talk:wrong/one'}) SET talk.kind = 'PARTY'");
		var answer = api.ask("{ talk(id: \"talk:wrong/one\") { title kind } person(id: \"person:wrong\") { name } }");
		assertError(answer, "/talk/kind", "The graph has \"PARTY\" here, which is not a valid TalkKind.");
		assertThat(answer.body().at("/data/talk").isNull()).isTrue();
		assertThat(answer.body().at("/data/person/name").asString()).isEqualTo("Wrong");
	}

	@Test
	void aValueOfAnotherTypeIsNullWhereThatIsAllowed() {
		run("MATCH (e:Edition {id: 'edition:wrong'}) SET e.attendeeCount = 'many'");
		var answer = api.ask("{ edition(id: \"edition:wrong\") { name attendeeCount } }");
		assertError(answer, "/edition/attendeeCount", "The graph has \"many\" here, which is not a valid Int.");
		assertThat(answer.body().at("/data/edition/name").asString()).isEqualTo("Wrong");
		assertThat(answer.body().at("/data/edition/attendeeCount").isNull()).isTrue();
	}

	@Test
	void aNumberThatIsTooLargeForAnInt() {
		run("MATCH (e:Edition {id: 'edition:wrong'}) SET e.attendeeCount = 3000000000");
		assertError(api.ask("{ edition(id: \"edition:wrong\") { attendeeCount } }"), "/edition/attendeeCount",
				"The graph has 3000000000 here, which is not a valid Int.");
	}

	@Test
	void aTextInPlaceOfADayOrAddress() {
		run("MATCH (e:Edition {id: 'edition:wrong'}) SET e.startDate = 'soon', e.url = 'javascript:alert(1)'");
		var answer = api.ask("{ edition(id: \"edition:wrong\") { startDate url } }");
		assertThat(answer.body().get("errors").size()).isEqualTo(2);
		assertThat(answer.body().at("/data/edition/url").isNull()).isTrue();
	}

	@Test
	void aValueThatIsMissingInAListTakesTheListWithIt() {
		run("MATCH (p:Person {id: 'person:wrong'}) REMOVE p.name");
		var answer = api.ask("{ talk(id: \"talk:wrong/one\") { speakers { name } } }");
		assertError(answer, "/talk/speakers/0/name", "The graph has no value here, where the schema promises one.");
		assertThat(answer.body().at("/data/talk").isNull()).isTrue();
	}

	@Test
	void aListPropertyThatIsMissingIsEmpty() {
		assertThat(api.ask("{ person(id: \"person:wrong\") { aliases } }").data("/person/aliases").isEmpty()).isTrue();
	}

	@Test
	void aTopicOfNoKindIsAnErrorAtItsPlace() {
		run("MATCH (t:Topic {id: 'topic:wrong'}) REMOVE t:Tool");
		var answer = api.ask(
				"{ nodes(ids: [\"person:wrong\", \"topic:wrong\"]) { __typename } topic(id: \"topic:klint\") { name } }");
		assertError(answer, "/nodes/1",
				"The graph has a node here with none of the labels Change, Concept, Contribution, Edition, Organization, Person, Project, Series");
		assertThat(answer.body().at("/data/nodes/0/__typename").asString()).isEqualTo("Person");
		assertThat(answer.body().at("/data/nodes/1").isNull()).isTrue();
		assertThat(answer.body().at("/data/topic/name").asString()).isEqualTo("klint");
	}

	@Test
	void aNodeThatMustBeThereAndIsNot() {
		run("MATCH (:Talk {id: 'talk:wrong/one'})-[held:HELD_AT]->() DELETE held");
		var answer = api.ask("{ person(id: \"person:wrong\") { talks { nodes { title edition { name } } } } }");
		assertError(answer, "/person/talks/nodes/0/edition",
				"The graph has no value here, where the schema promises one.");
		assertThat(answer.body().at("/data/person").isNull()).isTrue();
	}

	@Test
	void aRowThatIsSortedByWhatNoCursorCanHold() {
		run("MATCH (p:Person {id: 'person:wrong'}) SET p.sortName = ['a', 'list']");
		var answer = api.ask("{ people(where: {id: {eq: \"person:wrong\"}}) { edges { cursor node { id } } } }");
		assertError(answer, "/people/edges/0/cursor",
				"The graph has a value in what the list is sorted by that no cursor can hold.");
		assertThat(api.ask("{ people(where: {id: {eq: \"person:wrong\"}}) { nodes { id } } }")
			.data("/people/nodes/0/id")
			.asString()).isEqualTo("person:wrong");
	}

	private static void assertError(Answer answer, String path, String message) {
		var errors = answer.body().get("errors");
		assertThat(errors.size()).as(errors.toString()).isEqualTo(1);
		assertThat(pointer(errors.get(0).get("path"))).isEqualTo(path);
		assertThat(answer.message()).startsWith(message);
		assertThat(answer.code()).isEqualTo("INTERNAL_ERROR");
	}

	private static String pointer(JsonNode path) {
		var pointer = new StringBuilder();
		path.forEach(step -> pointer.append('/').append(step.asString()));
		return pointer.toString();
	}

	private void run(String statement) {
		driver.executableQuery(statement).withParameters(Map.of()).execute();
	}

}
