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

/** Methods and media types: what the endpoint takes, and what it answers with. */
@FerrographTest
class NegotiationTests {

	private static final String QUESTION = "{\"query\": \"{ statistics { people } }\"}";

	private static final Map<String, String> BY_ADDRESS = Map.of("query", "{ statistics { people } }");

	@Autowired
	EndpointClient client;

	@ParameterizedTest
	@ValueSource(strings = { "PUT", "PATCH", "DELETE", "TRACE", "BREW" })
	void otherMethodsAreRefused(String method) {
		var answer = RawHttp.send(client.endpoint(),
				method + " /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
		assertThat(answer).startsWith("HTTP/1.1 405")
			.contains("Allow: GET, HEAD, POST, OPTIONS", "\"code\":\"BAD_REQUEST\"",
					"Send GraphQL requests with one of the methods in the header Allow, such as POST.");
	}

	@Test
	void optionsNamesWhatIsAllowed() {
		var answer = client.send("OPTIONS", "", "");
		assertThat(answer.status()).isEqualTo(204);
		assertThat(answer.header("Allow")).isEqualTo("GET, HEAD, POST, OPTIONS");
	}

	@Test
	void optionsNamesNoMoreWhereABrowserAsks() {
		var answer = RawHttp.send(client.endpoint(),
				"OPTIONS /graphql HTTP/1.1\r\nHost: localhost\r\nOrigin: https://example.org\r\n"
						+ "Access-Control-Request-Method: PUT\r\nConnection: close\r\n\r\n");
		assertThat(answer).contains("Allow: GET, HEAD, POST, OPTIONS")
			.doesNotContain("PUT", "Access-Control-Allow-Origin");
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x",
			"application/xml", "application/graphql", "application/json; charset=iso-8859-1", "nonsense" })
	void bodiesAreJson(String type) {
		var answer = client.post(QUESTION, "Content-Type", type);
		assertThat(answer.status()).isEqualTo(415);
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
		assertThat(answer.message()).contains("Content-Type: application/json");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "application/json;charset=utf-8", "application/json; charset=\"UTF-8\"", "Application/JSON" })
	void bodiesMayNameTheirCharset(String type) {
		var answer = client.post(
				"{\"query\":\"{people(where:{name:{startsWith:\\\"Björn\\\",ignoreCase:false}}){nodes{id}}}\"}",
				"Content-Type", type);
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.json().at("/data/people/nodes/0/id").asString()).isEqualTo("person:bjorn-roy-baron");
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/html", "image/png", "application/xml", "text/event-stream",
			"application/graphql+json", "application/json;q=0", "nonsense", "text/event-stream, text/html" })
	void answersAreJson(String accepted) {
		for (var answer : new EndpointClient.Answer[] { client.post(QUESTION, "Accept", accepted),
				client.get(BY_ADDRESS, "Accept", accepted) }) {
			assertThat(answer.status()).isEqualTo(406);
			assertThat(answer.code()).isEqualTo("BAD_REQUEST");
			assertThat(answer.message()).contains("accept application/graphql-response+json");
			assertThat(answer.header("Content-Type")).startsWith("application/json");
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "*/*|application/json", "application/*|application/json",
			"application/json|application/json", "application/graphql-response+json|application/graphql-response+json",
			"application/graphql-response+json, application/json;q=0.9|application/graphql-response+json",
			"application/json;q=0.9, application/graphql-response+json|application/graphql-response+json",
			"application/graphql-response+json;q=0.5, application/json|application/json",
			"application/graphql-response+json, application/json|application/graphql-response+json",
			"application/json, application/graphql-response+json|application/json",
			"application/json;q=0, */*|application/graphql-response+json", "text/html, */*;q=0.1|application/json",
			"application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed|application/graphql-response+json",
			"multipart/mixed;deferSpec=20220824,application/graphql-response+json,application/json;q=0.9|application/graphql-response+json",
			"application/json;charset=utf-8|application/json" })
	void theTypeIsTheOneThatIsWantedMost(String accepted, String type) {
		for (var answer : new EndpointClient.Answer[] { client.post(QUESTION, "Accept", accepted),
				client.get(BY_ADDRESS, "Accept", accepted) }) {
			assertThat(answer.status()).isEqualTo(200);
			assertThat(answer.header("Content-Type")).isEqualTo(type + ";charset=UTF-8");
		}
	}

	@Test
	void whoAcceptsNothingInParticularGetsJson() {
		assertThat(RawHttp.get(client.endpoint(), "/graphql?query=%7B__typename%7D"))
			.contains("Content-Type: application/json;charset=UTF-8");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "{\"query\":\"{nothing}\"}|200|400", "{\"query\":\"{\"}|200|400",
					"{\"query\":\"query A{__typename} query B{__typename}\"}|200|400",
					"{\"query\":\"query($a: Int!){people(first:$a){totalCount}}\"}|200|400",
					"{\"query\":\"{__typename}\",\"variables\":[]}|400|400", "{\"qeury\":\"{__typename}\"}|400|400",
					"NONSENSE|400|400", "{\"query\":\"{people(first:0){nodes{id}}}\"}|200|200" })
	void theStatusOfAnErrorIsThatOfTheType(String body, int json, int response) {
		var answer = client.post(body, "Accept", "application/json");
		assertThat(answer.status()).isEqualTo(json);
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
		assertThat(client.post(body, "Accept", "application/graphql-response+json").status()).isEqualTo(response);
	}

	@Test
	void whatIsNotHttpIsAnsweredWithAnErrorToo() {
		assertThat(RawHttp.send(client.endpoint(), "GET /graphql?query=a HTTP/1.1\r\n\r\n")).startsWith("HTTP/1.1 400")
			.contains("application/json", "\"code\":\"BAD_REQUEST\"")
			.doesNotContain("<html", "Tomcat");
		assertThat(RawHttp.send(client.endpoint(), "GET /people HTTP/1.1\r\n\r\n")).startsWith("HTTP/1.1 400")
			.contains("application/problem+json", "The request is malformed")
			.doesNotContain("<html", "Tomcat");
		assertThat(RawHttp.get(client.endpoint(), "/graphql?query=" + "x".repeat(200_000))).startsWith("HTTP/1.1 400")
			.contains("too long")
			.doesNotContain("<html");
	}

}
