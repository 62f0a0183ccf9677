package dev.ferrograph.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.ferrograph.EndpointClient;
import dev.ferrograph.EndpointClient.Answer;
import dev.ferrograph.FerrographTest;
import dev.ferrograph.ServiceBeside;
import dev.ferrograph.ingest.seed.SeedTester;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;
import tools.jackson.databind.JsonNode;

/** A service beside that of the tests, whose editor corrects the seed over GraphQL. */
@FerrographTest
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class CurationTests {

	private static final String PASSWORD = "a password: for tests";

	private static final String ADA = "Basic "
			+ Base64.getEncoder().encodeToString(("ada:" + PASSWORD).getBytes(StandardCharsets.UTF_8));

	@Autowired
	ApplicationContext tests;

	@Autowired
	Neo4jClient neo4j;

	@TempDir
	static Path directory;

	private ServiceBeside service;

	private EndpointClient client;

	@BeforeAll
	void start() {
		neo4j.query("MATCH (any) DETACH DELETE any").run();
		var seed = SeedTester.seed()
			.with("editions/kangrejos-2023.yaml", SeedTester.talk("speakers: [Gary Guo]"))
			.with("people/others.yaml", "- { id: jose-m-nunez, name: José M. Núñez, sources: [page] }\n")
			.with("editions/kangrejos-2024.yaml", """
					id: kangrejos-2024
					series: kangrejos
					year: 2024
					name: Kangrejos 2024
					sources: [page]
					talks:
					  - { id: a, title: Live patching today, kind: talk, sources: [page] }
					  - { id: b, title: The road to live patching, kind: talk, sources: [page] }
					  - { id: c, title: Live patching again, kind: talk, sources: [page] }
					""")
			.in(directory.resolve("seed"));
		service = ServiceBeside.start(tests, "--ferrograph.seed.location=" + seed, "--ferrograph.seed.watch=100ms",
				"--ferrograph.curation.enabled=true", "--ferrograph.access.editor.name=ada",
				"--ferrograph.access.editor.password=" + PASSWORD);
		client = service.client();
	}

	@AfterAll
	void stop() {
		service.close();
		neo4j.query("MATCH (any) DETACH DELETE any").run();
	}

	@Test
	@Order(1)
	void letsOnlyEditorsCorrectAndEverybodyRead() {
		assertThat(ask("{ person(id: \"person:gary-guo\") { name } }").at("/data/person/name").asString())
			.isEqualTo("Gary Guo");
		var mutation = "mutation { savePerson(input: {id: \"person:gary-guo\", version: \"1\", name: \"X\"}) { id } }";
		assertThat(send(mutation).code()).isEqualTo("UNAUTHENTICATED");
		assertThat(send(mutation, "Authorization", "Basic YWRhOndyb25n").status()).isEqualTo(401);
		assertThat(client.get(Map.of("query", mutation), "Authorization", ADA).code()).isEqualTo("BAD_REQUEST");
	}

	@Test
	@Order(2)
	void correctsAPersonAndSaysSoAtOnce() {
		var version = version();
		var saved = send("""
				mutation { savePerson(input: {id: "person:gary-guo", version: "%s", github: "nbdd0121",
				  aliases: ["Gary"], why: "his page"}) { id version file before after } }""".formatted(version),
				"Authorization", ADA);
		assertThat(saved.json().at("/errors").isMissingNode()).as(saved.body()).isTrue();
		var after = ask("{ person(id: \"person:gary-guo\") { github aliases version } }").at("/data/person");
		assertThat(after.at("/github").asString()).isEqualTo("nbdd0121");
		assertThat(after.at("/aliases/0").asString()).isEqualTo("Gary");
		assertThat(after.at("/version")).isEqualTo(saved.json().at("/data/savePerson/version"));
		var late = send("""
				mutation { savePerson(input: {id: "person:gary-guo", version: "%s", github: null}) { id } }"""
			.formatted(version), "Authorization", ADA);
		assertThat(late.code()).isEqualTo("CONFLICT");
	}

	@Test
	@Order(3)
	void leadsFromTheIdOfSomeoneWhoWasMerged() {
		send("mutation { mergePeople(input: {id: \"person:gary-guo\", others: [\"person:boqun-feng\"]}) { id } }",
				"Authorization", ADA);
		var old = ask("{ person(id: \"person:boqun-feng\") { id formerIds } "
				+ "nodes(ids: [\"person:jose-nunez\", \"person:boqun-feng\", \"person:none\"]) { id } }");
		assertThat(old.at("/data/person/id").asString()).isEqualTo("person:gary-guo");
		assertThat(old.at("/data/nodes").toString())
			.isEqualTo("[{\"id\":\"person:jose-nunez\"},{\"id\":\"person:gary-guo\"},null]");
		send("mutation { splitPerson(input: {formerId: \"person:boqun-feng\"}) { id } }", "Authorization", ADA);
		assertThat(ask("{ person(id: \"person:boqun-feng\") { id } }").at("/data/person/id").asString())
			.isEqualTo("person:boqun-feng");
	}

	@Test
	@Order(4)
	void saysWhatWouldNotBeValid() {
		var refused = send(
				"""
						mutation { saveTalk(input: {id: "talk:kangrejos-2023/klint", version: "%s", speakers: ["person:nobody"]}) { id } }"""
					.formatted(ask("{ talk(id: \"talk:kangrejos-2023/klint\") { version } }").at("/data/talk/version")
						.asString()),
				"Authorization", ADA);
		assertThat(refused.code()).isEqualTo("BAD_REQUEST");
		assertThat(refused.message()).contains("unknown person \"nobody\"");
	}

	@Test
	@Order(5)
	void correctsATalk() {
		var id = "talk:kangrejos-2023/klint";
		var version = ask("{ talk(id: \"%s\") { version } }".formatted(id)).at("/data/talk/version").asString();
		var saved = send("""
				mutation { saveTalk(input: {id: "%s", version: "%s", kind: KEYNOTE, day: "2023-09-17",
				  topics: ["topic:rcu"], speakers: ["person:jose-nunez"]}) { file } }""".formatted(id, version),
				"Authorization", ADA);
		assertThat(saved.json().at("/data/saveTalk/file").asString()).as(saved.body())
			.isEqualTo("corrections/edition-kangrejos-2023.yaml");
		assertThat(ask("{ talk(id: \"%s\") { kind day topics { name } speakers { name } } }".formatted(id))
			.at("/data/talk")
			.toString()).isEqualTo(
					"{\"kind\":\"KEYNOTE\",\"day\":\"2023-09-17\",\"topics\":[{\"name\":\"RCU\"}],\"speakers\":[{\"name\":\"José Núñez\"}]}");
	}

	@Test
	@Order(6)
	void takesOverFilesThatHaveChanged() throws IOException {
		var file = directory.resolve("seed/topics/tools.yaml");
		Files.writeString(file, Files.readString(file) + "- id: pahole\n  name: pahole\n");
		await().until(() -> ask("{ topic(id: \"topic:pahole\") { name } }").at("/data/topic/name").asString(""),
				"pahole"::equals);
		assertThat(send("mutation { loadSeed { changed } }", "Authorization", ADA).json()
			.at("/data/loadSeed/changed")
			.asBoolean()).isFalse();
	}

	@Test
	@Order(7)
	void tellsEditorsWhatIsOpenUntilItIsAnswered() {
		assertThat(questions().status()).isEqualTo(401);
		var open = questions("Authorization", ADA).json();
		assertThat(open.at("/people/total").asInt()).as(open.toString()).isEqualTo(1);
		assertThat(open.at("/people/questions/0/one/id").asString()).isEqualTo("person:jose-nunez");
		assertThat(open.at("/people/questions/0/other/file").asString()).isEqualTo("people/others.yaml");
		assertThat(open.at("/people/questions/0/evidence")).isNotEmpty();
		assertThat(open.at("/terms").toString()).isEqualTo(
				"{\"total\":1,\"questions\":[{\"term\":\"Live patching\",\"talks\":3,\"examples\":[\"Live patching today\",\"The road to live patching\",\"Live patching again\"]}]}");
		send("mutation { tellPeopleApart(input: {ids: [\"person:jose-nunez\", \"person:jose-m-nunez\"]}) { file } }",
				"Authorization", ADA);
		var dismissed = send("mutation { dismissTerm(input: {term: \"live patching\", why: \"broad\"}) { id file } }",
				"Authorization", ADA);
		assertThat(dismissed.json().at("/data/dismissTerm").toString())
			.isEqualTo("{\"id\":null,\"file\":\"terms.yaml\"}");
		var answered = questions("Authorization", ADA);
		assertThat(answered.body())
			.isEqualTo("{\"people\":{\"total\":0,\"questions\":[]},\"terms\":{\"total\":0,\"questions\":[]}}");
		assertThat(answered.header("Cache-Control")).isEqualTo("no-store");
	}

	@Test
	@Order(8)
	void takesBackWhatWasAnsweredOrTakenOut() {
		send("mutation { reopenPeople(input: {ids: [\"person:jose-m-nunez\", \"person:jose-nunez\"]}) { file } }",
				"Authorization", ADA);
		send("mutation { reopenTerm(input: {term: \"live patching\"}) { file } }", "Authorization", ADA);
		var open = questions("Authorization", ADA).json();
		assertThat(open.at("/people/total").asInt()).isEqualTo(1);
		assertThat(open.at("/terms/total").asInt()).isEqualTo(1);
		send("mutation { remove(input: {id: \"person:gary-guo\", version: \"%s\"}) { id } }".formatted(version()),
				"Authorization", ADA);
		assertThat(ask("{ person(id: \"person:gary-guo\") { id } }").at("/data/person").isNull()).isTrue();
		var back = send("mutation { restore(input: {id: \"person:gary-guo\"}) { id version file } }", "Authorization",
				ADA);
		assertThat(back.json().at("/data/restore/version").asString()).as(back.body()).isEqualTo(version());
		assertThat(ask("{ person(id: \"person:gary-guo\") { github } }").at("/data/person/github").asString())
			.isEqualTo("nbdd0121");
	}

	private Answer questions(String... headers) {
		return client.send("GET", "/curation/questions", "", headers);
	}

	private String version() {
		return ask("{ person(id: \"person:gary-guo\") { version } }").at("/data/person/version").asString();
	}

	private JsonNode ask(String query) {
		return client.post(Map.of("query", query)).json();
	}

	private Answer send(String query, String... headers) {
		return client.post(Map.of("query", query), headers);
	}

}
