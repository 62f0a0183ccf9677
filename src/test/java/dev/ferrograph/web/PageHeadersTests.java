package dev.ferrograph.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.FerrographTest;
import dev.ferrograph.GraphQlApi;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The explorer's addresses, as a browser gets them. */
@FerrographTest
class PageHeadersTests {

	@Autowired
	GraphQlApi api;

	@ParameterizedTest
	@ValueSource(strings = { "/", "/index.html", "/topic/rcu", "/talk/kangrejos-2023/rust-in-v4l2", "/invite",
			"/person/nobody" })
	void everyAddressIsThePageThatBrowsersAskForAnew(String address) throws Exception {
		var page = get(address);
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).contains("<title>Ferrograph</title>");
		assertThat(page.headers().firstValue("Cache-Control")).contains("no-cache");
	}

	@Test
	void scriptsAndStylesComeCompressed() throws Exception {
		for (var part : new String[] { "/explorer/explorer.css", "/explorer/combobox.js" }) {
			assertThat(get(part).headers().firstValue("Content-Encoding")).as(part).contains("gzip");
		}
	}

	@Test
	void otherAddressesAreNoPages() throws Exception {
		assertThat(get("/nowhere").statusCode()).isEqualTo(404);
	}

	private HttpResponse<String> get(String address) throws IOException, InterruptedException {
		var request = HttpRequest.newBuilder(api.endpoint().resolve(address))
			.header("Accept", "text/html,*/*")
			.header("Accept-Encoding", address.contains(".") && !address.endsWith("html") ? "gzip" : "identity")
			.build();
		try (var http = HttpClient.newHttpClient()) {
			return http.send(request, BodyHandlers.ofString());
		}
	}

}
