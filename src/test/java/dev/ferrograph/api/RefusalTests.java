package dev.ferrograph.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.FerrographTest;
import dev.ferrograph.GraphQlApi;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who asks in the wrong way is told so in a line. */
@FerrographTest
class RefusalTests {

	private static final String JSON = "application/json";

	private static final String QUESTION = "{\"query\": \"{ statistics { people } }\"}";

	@Autowired
	GraphQlApi api;

	@ParameterizedTest
	@ValueSource(strings = { "GET", "PUT", "PATCH", "DELETE", "OPTIONS" })
	void questionsArePosted(String method) throws Exception {
		var answer = send(method, "/graphql", JSON, "*/*");
		assertThat(answer.headers().firstValue("Allow")).contains("POST");
		assertRefused(answer, 405, "\"code\":\"BAD_REQUEST\"", "with POST");
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x",
			"application/xml" })
	void questionsAreJson(String type) throws Exception {
		assertRefused(send("POST", "/graphql", type, "*/*"), 415, "\"code\":\"BAD_REQUEST\"", "Content-Type: " + JSON);
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/html", "image/png", "application/xml" })
	void answersAreJson(String accepted) throws Exception {
		assertRefused(send("POST", "/graphql", JSON, accepted), 406, "\"code\":\"BAD_REQUEST\"",
				"accept application/graphql-response+json");
	}

	@ParameterizedTest
	@ValueSource(strings = { "*/*", "application/json", "application/graphql-response+json",
			"text/html, application/json;q=0.5" })
	void whatIsRightIsNotRefused(String accepted) throws Exception {
		assertThat(send("POST", "/graphql", JSON + ";charset=utf-8", accepted).statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource({ "GET, /nowhere, */*, 404, There is nothing at this address",
			"GET, /nowhere, text/html, 404, There is nothing at this address",
			"GET, /nowhere, image/png, 404, There is nothing at this address",
			"GET, /browser/nowhere.js, */*, 404, There is nothing at this address",
			"POST, /graphiql, */*, 405, the header Allow", "PUT, /guide/facts, text/html, 405, the header Allow",
			"GET, /guide/facts, image/png, 406, nothing of the types" })
	void otherAddressesAnswerWithAProblem(String method, String path, String accepted, int status, String detail)
			throws Exception {
		var answer = send(method, path, JSON, accepted);
		assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
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
	void tooManyQuestionsAboutTheSchemaAreNoFaultOfOurs() {
		assertThat(api.ask("{a:__type(name:\"Person\"){name} b:__type(name:\"Talk\"){name}}").code())
			.isEqualTo("LIMIT_EXCEEDED");
	}

	@Test
	void aVariableThatMustNotBeNullAndIsIsTheAskersFault() {
		var answer = api.ask("query($text: String = \"x\") { search(text: $text) { totalCount } }",
				Collections.singletonMap("text", null));
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
		assertThat(answer.message()).contains("text");
	}

	@ParameterizedTest
	@ValueSource(strings = { "null", " null\n", "[]", "{}", "7", "" })
	void aBodyThatIsNoQuestionIsRefused(String body) throws Exception {
		assertThat(api.post(body).status()).isEqualTo(400);
		assertThat(api.post(body).code()).isEqualTo("BAD_REQUEST");
	}

	@Test
	void aBodyThatIsCutOffIsNamed() throws Exception {
		assertThat(api.post("{\"query\":").status()).isEqualTo(400);
		assertThat(api.post("{\"query\":").message()).contains("not a GraphQL request in JSON");
	}

	private static void assertRefused(HttpResponse<String> answer, int status, String... says) {
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(answer.body()).contains(says)
			.hasSizeLessThan(400)
			.doesNotContain("Exception", "dev.ferrograph", "org.springframework", "\tat ");
	}

	private HttpResponse<String> send(String method, String path, String type, String accepted)
			throws IOException, InterruptedException {
		var request = HttpRequest.newBuilder(api.endpoint().resolve(path))
			.header("Content-Type", type)
			.header("Accept", accepted)
			.method(method, BodyPublishers.ofString(QUESTION))
			.build();
		try (var http = HttpClient.newHttpClient()) {
			return http.send(request, BodyHandlers.ofString());
		}
	}

}
