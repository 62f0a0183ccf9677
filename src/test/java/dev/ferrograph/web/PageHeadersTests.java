package dev.ferrograph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dev.ferrograph.EndpointClient;
import dev.ferrograph.FerrographTest;
import jakarta.servlet.RequestDispatcher;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/** The explorer's addresses, as a browser gets them. */
@FerrographTest
class PageHeadersTests {

	private static final String PAGE = "text/html,*/*";

	@Autowired
	EndpointClient client;

	@Autowired
	WebApplicationContext service;

	static Stream<String> addresses() {
		return Stream.concat(Stream.of("/", "/index.html"), Explorer.ADDRESSES.stream());
	}

	@ParameterizedTest
	@MethodSource("addresses")
	void everyAddressIsThePageThatBrowsersAskForAnew(String address) {
		var page = ask(address, PAGE);
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.body()).contains("<title>Ferrograph</title>");
		assertThat(page.header("Cache-Control")).isEqualTo("no-cache");
	}

	@ParameterizedTest
	@ValueSource(strings = { PAGE, "application/json" })
	void noCacheTakesThePageForTheAnswerToTheNeo4jBrowser(String accepted) {
		var answer = ask("/", accepted);
		assertThat(accepted).startsWith(answer.header("Content-Type").split(";")[0]);
		assertThat(answer.response().headers().allValues("Cache-Control")).containsExactly("no-cache");
		assertThat(
				String.join(",", answer.response().headers().allValues("Vary")).toLowerCase(Locale.ROOT).split(",\\s*"))
			.contains("accept");
	}

	@Test
	void scriptsAndStylesComeCompressed() {
		for (var part : new String[] { "/explorer/style/joined.css", "/joined/explorer/main.js",
				"/joined/explorer/views/home.js" }) {
			assertThat(ask(part, "*/*").header("Content-Encoding")).as(part).isEqualTo("gzip");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/topics", "/explorer/style/joined.css", "/joined/explorer/views/home.js" })
	void whatBrowsersHaveIsNotSentAgain(String address) {
		var tag = ask(address, PAGE).header("ETag");
		assertThat(client.send("GET", address, "", "Accept", PAGE, "If-None-Match", tag).status()).isEqualTo(304);
		assertThat(client.send("GET", address, "", "Accept", PAGE, "If-None-Match", "W/\"x\"").status()).isEqualTo(200);
		assertThat(client.send("HEAD", address, "", "Accept", PAGE).header("ETag")).isEqualTo(tag);
	}

	@ParameterizedTest
	@CsvSource({ "/, home", "/topics, topics", "/topic/rcu, topic", "/person/nobody, person" })
	void thePageNamesWhatItsViewNeeds(String address, String view) {
		assertThat(ask(address, PAGE).body())
			.containsOnlyOnce("<link rel=\"modulepreload\" href=\"/joined/explorer/views/%s.js\">".formatted(view))
			.containsOnlyOnce("/explorer/queries/%s.graphql\"".formatted(view));
	}

	@ParameterizedTest
	@CsvSource({ "/, {}", "/topic/rcu, {\"id\":\"topic:rcu\"}",
			"/talk/kangrejos-2023/%3C/script%3E, {\"id\":\"talk:kangrejos-2023/\\u003c/script>\"}" })
	void aQuestionAboutNothingButTheNodeStandsInThePage(String address, String variables) {
		assertThat(ask(address, PAGE).body())
			.containsOnlyOnce("<script type=\"module\" async src=\"/explorer/question.js\"></script>")
			.containsOnlyOnce("\"variables\":%s}</script>".formatted(variables));
	}

	@ParameterizedTest
	@CsvSource({ "/search, search", "/shortlist, shortlist", "/questions, questions", "/somewhere, nowhere",
			"/views/topic, nowhere" })
	void aViewThatMayAskNothingHasNoQuestionAhead(String address, String view) {
		assertThat(ask(address, PAGE).body())
			.containsOnlyOnce("<link rel=\"modulepreload\" href=\"/joined/explorer/views/%s.js\">".formatted(view))
			.doesNotContain(".graphql");
	}

	@Test
	void otherAddressesAreNoPages() {
		assertThat(ask("/nowhere", PAGE).status()).isEqualTo(404);
	}

	@Test
	void aStatusThatHasNoNameIsAFaultOfOurs() {
		var failed = get("/error").requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 499);
		assertThat(MockMvcTester.from(service).perform(failed)).hasStatus(500)
			.bodyText()
			.contains("Something went wrong on our side");
	}

	private EndpointClient.Answer ask(String address, String accepted) {
		return client.send("GET", address, "", "Accept", accepted, "Accept-Encoding",
				accepted.equals("*/*") ? "gzip" : "identity");
	}

}
