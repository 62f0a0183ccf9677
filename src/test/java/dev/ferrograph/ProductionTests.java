package dev.ferrograph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * The profile {@code production}. What is asked first are the probes of graphql-cop, each
 * with what it takes for a finding.
 *
 * @see <a href="https://github.com/dolevf/graphql-cop">graphql-cop</a>
 */
@FerrographTest
@TestInstance(Lifecycle.PER_CLASS)
class ProductionTests {

	@Autowired
	ApplicationContext tests;

	private ServiceBeside service;

	private EndpointClient client;

	@BeforeAll
	void start() {
		service = ServiceBeside.start(tests, "--spring.profiles.active=production");
		client = service.client();
	}

	@AfterAll
	void stop() {
		service.close();
	}

	@Test
	void answersQueries() {
		assertThat(post("query cop { __typename }").json().at("/data/__typename").asString()).isEqualTo("Query");
		assertThat(post("{ statistics { people } }").json().at("/data/statistics/people").asInt()).isPositive();
	}

	@ParameterizedTest
	@ValueSource(strings = { "query cop { __schema { types { name fields { name } } } }",
			"query cop { __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }",
			"query cop { __schema { directive } }", "query cop { a: __type(name: \"Query\") { name } }",
			"query cop { ...F } fragment F on Query { ... { __schema { queryType { name } } } }" })
	void doesNotTellTheSchema(String query) {
		var answer = post(query);
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
		assertThat(answer.message()).isEqualTo("Introspection is switched off here.");
		assertThat(answer.json().has("data")).isFalse();
		assertThat(client.send("GET", "/graphql/schema.graphqls", "").status()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ person(id: \"person:gary-guo\") { nam } }", "{ persons { totalCount } }",
			"{ people(frist: 1) { totalCount } }", "{ __typename @skipp(if: true) }" })
	void suggestsNoFields(String query) {
		assertThat(post(query).code()).isEqualTo("BAD_REQUEST");
		assertThat(post(query).message()).doesNotContainIgnoringCase("did you mean");
	}

	@ParameterizedTest
	@ValueSource(strings = { "query cop {__typename}", "mutation cop {__typename}", "" })
	void takesNoQueriesWithGet(String query) {
		for (var path : new String[] { "/graphql", "/graphql/cost" }) {
			for (var method : new String[] { "GET", "HEAD" }) {
				var answer = client.send(method, path + "?" + EndpointClient.query(Map.of("query", query)), "");
				assertThat(answer.status()).isEqualTo(405);
				assertThat(answer.header("Allow")).isEqualTo("POST, OPTIONS");
				assertThat(answer.body()).doesNotContain("data");
			}
		}
		assertThat(client.send("OPTIONS", "", "").header("Allow")).isEqualTo("POST, OPTIONS");
		assertThat(client.send("TRACE", "", "").header("Allow")).isEqualTo("POST, OPTIONS");
	}

	@ParameterizedTest
	@ValueSource(strings = { "application/x-www-form-urlencoded", "text/plain", "multipart/form-data" })
	void takesOnlyJson(String type) {
		var answer = client.send("POST", "", "query=query+cop+%7B__typename%7D", "Content-Type", type);
		assertThat(answer.status()).isEqualTo(415);
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
	}

	@Test
	void takesNoBatches() {
		var one = "{\"query\":\"query cop { __typename }\"}";
		var answer = client
			.post("[" + String.join(",", List.of(one, one, one, one, one, one, one, one, one, one)) + "]");
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.json().isObject()).isTrue();
	}

	@Test
	void takesNoQueriesThatRepeatThemselves() {
		var aliases = new StringBuilder();
		for (int i = 0; i < 101; i++) {
			aliases.append("alias").append(i).append(":__typename \n");
		}
		assertThat(post("query cop { " + aliases + " }").code()).isEqualTo("LIMIT_EXCEEDED");
		assertThat(post("query cop { " + "__typename \n".repeat(500) + "}").code()).isEqualTo("LIMIT_EXCEEDED");
		var directives = post("query cop { __typename " + "@aa".repeat(10) + " }");
		assertThat(directives.code()).isEqualTo("BAD_REQUEST");
		assertThat(directives.json().at("/errors").size()).isOne();
	}

	@ParameterizedTest
	@ValueSource(strings = { "query cop { __typename }", "qwerty cop { abc }",
			"query cop { people(first: 0) { totalCount } }" })
	void tellsNothingOfItself(String query) {
		var answer = post(query);
		assertThat(answer.json().has("extensions")).isFalse();
		assertThat(answer.body()).doesNotContain("exception", "Exception", "tracing", "trace\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/graphiql", "/graphiql/", "/graphiql/index.html", "/graphi%71l", "/graphiql/graphiql.js",
			"/graphiql/questions", "/graphql-ui/graphiql.min.js", "/graphql-ui/index.html", "/browser", "/browser/",
			"/browser/index.html", "/browser/ferrograph.grass", "/guide", "/guide/", "/guide/index.html",
			"/guide/facts" })
	void hasNoOtherPagesThanTheExplorer(String path) {
		for (var method : new String[] { "GET", "POST" }) {
			var answer = client.send(method, path, "", "Accept", "text/html");
			assertThat(answer.status()).isEqualTo(404);
			assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
			assertThat(answer.header("Content-Security-Policy")).doesNotContain("ws:");
			assertThat(answer.body()).doesNotContainIgnoringCase("graphiql").doesNotContain("browser");
		}
	}

	@Test
	void doesNotTellWhereNeo4jIs() {
		for (var accepted : new String[] { "application/json", "*/*" }) {
			assertThat(client.send("GET", "/", "", "Accept", accepted).body()).doesNotContain("bolt");
		}
	}

	@Test
	void answersWhatTheExplorerAsks() throws IOException {
		try (var queries = Files.list(Path.of("src/main/resources/static/explorer/queries"))) {
			for (var query : queries.sorted().toList()) {
				var answer = client.post(Map.of("query", Files.readString(query), "variables",
						Map.of("id", "topic:rust-support", "text", "rust", "for",
								Map.of("topics", List.of("topic:rcu")), "asked", true, "chosen", List.of("topic:rcu"),
								"people", List.of("person:gary-guo"), "edition", "edition:kangrejos-2023", "ofEdition",
								true)));
				assertThat(answer.json().has("errors")).as(query + ": " + answer.body()).isFalse();
			}
		}
	}

	@Test
	void countsWhatAClientAsksFor() {
		assertThat(post("{ __typename }").header("RateLimit-Limit")).isEqualTo("1000000");
	}

	private EndpointClient.Answer post(String query) {
		return client.post(Map.of("query", query), "Accept", "application/graphql-response+json");
	}

}
