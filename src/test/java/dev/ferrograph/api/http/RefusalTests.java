package dev.ferrograph.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.EndpointClient;
import dev.ferrograph.FerrographTest;
import dev.ferrograph.GraphQlApi;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who asks in the wrong way is told so in a line. */
@FerrographTest
class RefusalTests {

	private static final String QUESTION = "{\"query\": \"{ statistics { people } }\"}";

	@Autowired
	GraphQlApi api;

	@Autowired
	EndpointClient client;

	@ParameterizedTest
	@CsvSource({ "GET, /nowhere, */*, 404, There is nothing at this address",
			"GET, /nowhere, image/png, 404, There is nothing at this address",
			"GET, /browser/nowhere.js, */*, 404, There is nothing at this address",
			"POST, /graphiql, */*, 405, the header Allow", "PUT, /guide/facts, text/html, 405, the header Allow",
			"GET, /guide/facts, image/png, 406, nothing of the types" })
	void otherAddressesAnswerWithAProblem(String method, String path, String accepted, int status, String detail) {
		var answer = client.send(method, path, QUESTION, "Content-Type", "application/json", "Accept", accepted);
		assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
		assertRefused(answer, status, "\"status\":" + status, detail);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{people(orderBy:[{name:null}]){totalCount nodes{id}}}",
			"{people(orderBy:[{talks:null}]){nodes{id}}}", "{talks(orderBy:{title:null}){nodes{id}}}",
			"query($d:SortDirection){people(orderBy:{name:$d}){nodes{id}}}" })
	void anOrderIsNotNull(String query) {
		assertThat(api.ask(query).code()).isEqualTo("BAD_REQUEST");
	}

	@Test
	void aVariableThatMustNotBeNullAndIsIsTheAskersFault() {
		var answer = api.ask("query($text: String = \"x\") { search(text: $text) { totalCount } }",
				Collections.singletonMap("text", null));
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
		assertThat(answer.message()).contains("text");
	}

	@ParameterizedTest
	@ValueSource(strings = { "null", " null\n", "[]", "{}", "7", "", "{\"query\":\"{__typename}\"} {}" })
	void aBodyThatIsNoQuestionIsRefused(String body) {
		assertThat(api.post(body).status()).isEqualTo(400);
		assertThat(api.post(body).code()).isEqualTo("BAD_REQUEST");
	}

	/** The address that tells the cost is asked in the same way. */
	@ParameterizedTest
	@CsvSource({ "PUT, '', 405", "DELETE, '', 405", "OPTIONS, '', 204", "GET, '?query=', 400", "POST, '', 400" })
	void theAddressOfTheCostRefusesAsTheEndpointDoes(String method, String query, int status) {
		var refused = client.send(method, "/graphql/cost" + query, "");
		var endpoint = client.send(method, "/graphql" + query, "");
		assertThat(refused.status()).isEqualTo(endpoint.status()).isEqualTo(status);
		assertThat(refused.body()).isEqualTo(endpoint.body());
		for (var header : new String[] { "Allow", "Content-Type" }) {
			assertThat(refused.header(header)).isEqualTo(endpoint.header(header));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "TRACE %s HTTP/1.1\r\nHost: localhost\r\n", "GET %s HTTP/1.1\r\nHost: evil.example\r\n",
			"GET %s?query=%%zz HTTP/1.1\r\nHost: localhost\r\n" })
	void theAddressOfTheCostHasTheErrorsOfTheEndpoint(String request) {
		var ending = "X-Request-Id: test\r\nConnection: close\r\n\r\n";
		var refused = RawHttp.send(client.endpoint(), request.formatted("/graphql/cost") + ending);
		assertThat(withoutDate(refused)).contains("\"code\":\"BAD_REQUEST\"")
			.isEqualTo(withoutDate(RawHttp.send(client.endpoint(), request.formatted("/graphql") + ending)));
	}

	private static String withoutDate(String response) {
		return response.replaceFirst("Date: .*", "").replaceAll("\"requestId\":\"[^\"]*\"|X-Request-Id: .*", "");
	}

	@Test
	void aBodyThatIsCutOffIsNamed() {
		assertThat(api.post("{\"query\":").status()).isEqualTo(400);
		assertThat(api.post("{\"query\":").message()).contains("not a GraphQL request in JSON");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "query|7|query must be a string, not a number.",
			"query|true|query must be a string, not a boolean.", "query|[]|query must be a string, not a list.",
			"query|{}|query must be a string, not an object.",
			"query|\"\"|query is empty; give a text or leave it out.",
			"query|\" \"|query is empty; give a text or leave it out.",
			"operationName|7|operationName must be a string, not a number.",
			"operationName|false|operationName must be a string, not a boolean.",
			"operationName|[\"A\"]|operationName must be a string, not a list.",
			"operationName|\"\"|operationName is empty; give a text or leave it out.",
			"operationName|\"7\"|operationName is \"7\", which can't be the name of an operation: names have letters, digits and underscores, and begin with no digit.",
			"variables|\"{}\"|variables must be an object, not a string.",
			"variables|1|variables must be an object, not a number.",
			"extensions|[1]|extensions must be an object, not a list.",
			"documentId|7|documentId must be a string, not a number.", "id|{}|id must be a string, not an object." })
	void aParameterOfTheWrongTypeIsNamed(String name, String value, String problem) {
		var others = name.equals("query") || name.endsWith("d") ? "" : ",\"query\":\"query A{__typename}\"";
		var answer = api.post("{\"%s\":%s%s}".formatted(name, value, others));
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
		assertThat(answer.message()).isEqualTo(problem);
	}

	@ParameterizedTest
	@CsvSource({ "query, 7, 'query must be a string, not a number.'",
			"query, -1.5e3, 'query must be a string, not a number.'",
			"query, true, 'query must be a string, not a boolean.'",
			"query, false, 'query must be a string, not a boolean.'", "query, null, The request has no query.",
			"operationName, 7, 'operationName is \"7\"'", "operationName, 1.5, 'operationName is \"1.5\"'" })
	void aParameterInAnAddressIsNoNumber(String name, String value, String problem) {
		for (var accepted : new String[] { "application/json", "application/graphql-response+json" }) {
			var parameters = name.equals("query") ? Map.of(name, value) : Map.of("query", "{__typename}", name, value);
			var answer = client.get(parameters, "Accept", accepted);
			assertThat(answer.status()).isEqualTo(400);
			assertThat(answer.code()).isEqualTo("BAD_REQUEST");
			assertThat(answer.message()).startsWith(problem);
		}
	}

	@Test
	void trueIsTheNameOfAnOperationThatIsCalledSo() {
		var parameters = Map.of("query", "query true {__typename} query false {a:__typename}", "operationName", "true");
		assertThat(client.get(parameters).json().at("/data/__typename").asString()).isEqualTo("Query");
		assertThat(client.post(parameters).json().at("/data/__typename").asString()).isEqualTo("Query");
	}

	@ParameterizedTest
	@ValueSource(strings = { "operationName", "variables", "extensions", "documentId", "other" })
	void aParameterThatIsNullIsNotGiven(String name) {
		assertThat(api.post("{\"query\":\"{__typename}\",\"%s\":null}".formatted(name)).data("/__typename").asString())
			.isEqualTo("Query");
	}

	private static void assertRefused(EndpointClient.Answer answer, int status, String... says) {
		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.body()).contains(says)
			.hasSizeLessThan(400)
			.doesNotContain("Exception", "dev.ferrograph", "org.springframework", "\tat ");
	}

}
