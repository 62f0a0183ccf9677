package dev.ferrograph.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.EndpointClient;
import dev.ferrograph.FerrographTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Queries may be sent with GET, and their answers may be kept by caches. */
@FerrographTest
class GetTests {

	private static final String RESPONSE = "application/graphql-response+json";

	@Autowired
	EndpointClient client;

	@Test
	void answersAsPostDoes() {
		var query = "query A { statistics { people } } query B($text: String!) { search(text: $text) { nodes { id } } }";
		var answer = client
			.get(Map.of("query", query, "operationName", "B", "variables", "{\"text\":\"Björn Roy Baron\"}"));
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.json().at("/data/search/nodes/0/id").asString()).isEqualTo("person:bjorn-roy-baron");
		var posted = client
			.post(Map.of("query", query, "operationName", "B", "variables", Map.of("text", "Björn Roy Baron")));
		assertThat(answer.json()).isEqualTo(posted.json());
	}

	@Test
	void whatIsEmptyIsNotGiven() {
		var answer = client
			.get(Map.of("query", "{__typename}", "operationName", "", "variables", "", "extensions", "", "other", "x"));
		assertThat(answer.json().at("/data/__typename").asString()).isEqualTo("Query");
	}

	@Test
	void charactersThatShouldBeEncodedMayStayAsTheyAre() {
		assertThat(client.send("GET", "?query=%7Ba:__typename%7D", "").status()).isEqualTo(200);
		assertThat(RawHttp.get(client.endpoint(), "/graphql?query={a:__typename}")).contains("\"a\":\"Query\"");
	}

	@Test
	void headHasTheHeadersOfGet() {
		var get = client.get(Map.of("query", "{statistics{people}}"));
		var head = client.send("HEAD", "?query=%7Bstatistics%7Bpeople%7D%7D", "");
		assertThat(head.status()).isEqualTo(200);
		assertThat(head.body()).isEmpty();
		assertThat(head.header("ETag")).isNotEmpty().isEqualTo(get.header("ETag"));
		assertThat(head.header("Content-Type")).isEqualTo(get.header("Content-Type"));
	}

	@Test
	void aCacheAsksWhetherItsAnswerStillHolds() {
		var query = Map.of("query", "{statistics{people}}");
		var answer = client.get(query);
		assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
		assertThat(answer.header("ETag")).startsWith("W/\"");
		assertThat(answer.header("Vary")).contains("Accept").containsIgnoringCase("Accept-Encoding");
		var same = client.get(query, "If-None-Match", "\"other\", " + answer.header("ETag"));
		assertThat(same.status()).isEqualTo(304);
		assertThat(same.body()).isEmpty();
		assertThat(same.header("ETag")).isEqualTo(answer.header("ETag"));
		assertThat(same.header("Cache-Control")).isEqualTo("no-cache");
		assertThat(same.header("Vary")).isEqualTo(answer.header("Vary"));
		assertThat(client.get(query, "If-None-Match", "W/\"other\"").status()).isEqualTo(200);
		assertThat(client.get(Map.of("query", "{statistics{talks}}"), "If-None-Match", answer.header("ETag")).status())
			.isEqualTo(200);
	}

	@Test
	void anAnswerIsTheSameToACacheWhetherItIsCompressedOrNot() {
		var query = Map.of("query", "{people(first:100){nodes{id name}}}");
		var compressed = client.get(query, "Accept-Encoding", "gzip");
		assertThat(compressed.header("Content-Encoding")).isEqualTo("gzip");
		assertThat(compressed.header("ETag")).isNotEmpty().isEqualTo(client.get(query).header("ETag"));
		assertThat(compressed.response().headers().allValues("Vary")).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{nothing}", "{people(first:0){nodes{id}}}", "{", "mutation{x}" })
	void errorsAreNotKept(String query) {
		var answer = client.get(Map.of("query", query));
		assertThat(answer.json().has("errors")).isTrue();
		assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
		assertThat(answer.header("ETag")).isEmpty();
		assertThat(answer.header("Vary")).contains("Accept");
	}

	@Test
	void answersToPostAreNotKept() {
		var answer = client.post(Map.of("query", "{statistics{people}}"));
		assertThat(answer.header("ETag")).isEmpty();
		assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "mutation { x }|''|mutation", "subscription { x }|''|subscription",
					"query A { __typename } mutation B { x }|B|mutation",
					"query A { statistics { people } } subscription B { x }|B|subscription" })
	void whatIsNotAQueryIsPosted(String query, String operation, String kind) {
		for (var accept : new String[] { RESPONSE, "application/json" }) {
			var answer = client.get(Map.of("query", query, "operationName", operation), "Accept", accept);
			assertThat(answer.status()).isEqualTo(405);
			assertThat(answer.header("Allow")).isEqualTo("POST");
			assertThat(answer.header("Content-Type")).startsWith(accept);
			assertThat(answer.code()).isEqualTo("BAD_REQUEST");
			assertThat(answer.message()).contains(kind, "POST");
		}
		assertThat(
				client.send("HEAD", "?" + EndpointClient.query(Map.of("query", query, "operationName", operation)), "")
					.status())
			.isEqualTo(405);
	}

	@Test
	void aMutationThatWasPostedBeforeIsNoQueryEither() {
		var posted = client.post(Map.of("query", "mutation P { x }"), "Accept", RESPONSE);
		assertThat(posted.status()).isEqualTo(400);
		assertThat(posted.code()).isEqualTo("BAD_REQUEST");
		assertThat(client.get(Map.of("query", "mutation P { x }")).status()).isEqualTo(405);
	}

	@Test
	void aQueryBesideAMutationIsAnswered() {
		var answer = client
			.get(Map.of("query", "query A { __typename } query B { a: __typename }", "operationName", "B"));
		assertThat(answer.json().at("/data/a").asString()).isEqualTo("Query");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "''|has no query", "query=|has no query", "operationName=A|has no query",
					"query=%7B__typename%7D&variables=%7B|variables is not JSON",
					"query=%7B__typename%7D&variables=%5B%5D|variables must be an object, not a list",
					"query=%7B__typename%7D&variables=7|variables must be an object, not a number",
					"query=%7B__typename%7D&extensions=%22x%22|extensions must be an object, not a string",
					"query=%7B__typename%7D&query=%7B__typename%7D|query is given twice",
					"query=%7B__typename%7D&variables=%7B%7D&variables=%7B%7D|variables is given twice" })
	void whatIsWrongWithParametersIsSaid(String query, String problem) {
		var answer = client.send("GET", "?" + query, "");
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
		assertThat(answer.message()).contains(problem);
		assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
	}

	@Test
	void aPercentSignWithoutDigitsIsSaid() {
		assertThat(RawHttp.get(client.endpoint(), "/graphql?query=%zz")).contains("400", "BAD_REQUEST",
				"two hexadecimal digits");
	}

	@Test
	void theSameLimitsHold() {
		var deep = "{topic(id:\"topic:rcu\")" + "{broader".repeat(15) + "{id}" + "}".repeat(16);
		var tokens = "{" + "__typename ".repeat(3000) + "}";
		for (var query : new String[] { deep, tokens }) {
			var answer = client.get(Map.of("query", query), "Accept", RESPONSE);
			assertThat(answer.status()).isEqualTo(400);
			assertThat(answer.code()).isEqualTo("LIMIT_EXCEEDED");
			assertThat(answer.message()).isEqualTo(client.post(Map.of("query", query), "Accept", RESPONSE).message());
		}
	}

	@Test
	void anAddressThatIsTooLongIsRefused() {
		var answer = client
			.get(Map.of("query", "{__typename}", "variables", "{\"x\":\"" + "x".repeat(110_000) + "\"}"));
		assertThat(answer.status()).isEqualTo(414);
		assertThat(answer.code()).isEqualTo("LIMIT_EXCEEDED");
		assertThat(client.get(Map.of("query", "{__typename}", "variables", "{\"x\":\"" + "x".repeat(90_000) + "\"}"))
			.status()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { RESPONSE, "application/json" })
	void theStatusIsThatOfTheTypeAccepted(String type) {
		var wrong = client.get(Map.of("query", "{nothing}"), "Accept", type);
		assertThat(wrong.status()).isEqualTo(type.equals(RESPONSE) ? 400 : 200);
		assertThat(wrong.header("Content-Type")).startsWith(type);
		var partly = client.get(Map.of("query", "{people(first:0){nodes{id}} statistics{people}}"), "Accept", type);
		assertThat(partly.status()).isEqualTo(200);
	}

}
