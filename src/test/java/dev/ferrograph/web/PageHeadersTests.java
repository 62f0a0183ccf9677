package dev.ferrograph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dev.ferrograph.FerrographTest;
import dev.ferrograph.GraphQlApi;
import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
	GraphQlApi api;

	@Autowired
	WebApplicationContext service;

	static Stream<String> addresses() {
		return Stream.concat(Stream.of("/", "/index.html"),
				Explorer.ADDRESSES.stream().map(address -> address.replace("**", "some/thing")));
	}

	@ParameterizedTest
	@MethodSource("addresses")
	void everyAddressIsThePageThatBrowsersAskForAnew(String address) throws Exception {
		var page = ask(address, PAGE);
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).contains("<title>Ferrograph</title>");
		assertThat(page.headers().firstValue("Cache-Control")).contains("no-cache");
	}

	@ParameterizedTest
	@ValueSource(strings = { PAGE, "application/json" })
	void noCacheTakesThePageForTheAnswerToTheNeo4jBrowser(String accepted) throws Exception {
		var answer = ask("/", accepted).headers();
		assertThat(accepted).startsWith(answer.firstValue("Content-Type").orElse("none").split(";")[0]);
		assertThat(answer.allValues("Cache-Control")).containsExactly("no-cache");
		assertThat(String.join(",", answer.allValues("Vary")).toLowerCase(Locale.ROOT).split(",\\s*"))
			.contains("accept");
	}

	@Test
	void scriptsAndStylesComeCompressed() throws Exception {
		for (var part : new String[] { "/explorer/style/parts.css", "/explorer/combobox.js" }) {
			assertThat(ask(part, "*/*").headers().firstValue("Content-Encoding")).as(part).contains("gzip");
		}
	}

	@Test
	void otherAddressesAreNoPages() throws Exception {
		assertThat(ask("/nowhere", PAGE).statusCode()).isEqualTo(404);
	}

	@Test
	void aStatusThatHasNoNameIsAFaultOfOurs() {
		var failed = get("/error").requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 499);
		assertThat(MockMvcTester.from(service).perform(failed)).hasStatus(500)
			.bodyText()
			.contains("Something went wrong on our side");
	}

	private HttpResponse<String> ask(String address, String accepted) throws IOException, InterruptedException {
		var request = HttpRequest.newBuilder(api.endpoint().resolve(address))
			.header("Accept", accepted)
			.header("Accept-Encoding", accepted.equals("*/*") ? "gzip" : "identity")
			.build();
		try (var http = HttpClient.newHttpClient()) {
			return http.send(request, BodyHandlers.ofString());
		}
	}

}
