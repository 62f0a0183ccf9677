package dev.ferrograph.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.EndpointClient;
import dev.ferrograph.FerrographTest;
import dev.ferrograph.api.http.RawHttp;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The doors as they are unless configured: open, on the loopback address only. */
@FerrographTest
class OpenReadingTests {

	private static final String QUERY = "/graphql?query=%7Bstatistics%7Bpeople%7D%7D";

	@Autowired
	EndpointClient client;

	@ParameterizedTest
	@ValueSource(strings = { "localhost", "127.0.0.1:8080", "[::1]:1" })
	void answersForTheLoopbackAddress(String host) {
		assertThat(get(QUERY, "Host: " + host)).startsWith("HTTP/1.1 200");
	}

	@ParameterizedTest
	@CsvSource({ "/graphql, evil.example", "/graphql?query=%7B__typename%7D, evil.example:8080",
			"/, localhost.evil.example", "/suggestions.csv?topics=topic:rcu, evil.example",
			"/explorer/main.js, evil.example", "/nowhere, evil.example", "/graphql, 192.168.1.5" })
	void refusesWhatIsAddressedToAnother(String path, String host) {
		assertThat(get(path, "Host: " + host)).startsWith("HTTP/1.1 421")
			.contains("This service does not answer for the host \\\"" + host + "\\\"", "ferrograph.access.hosts",
					"X-Content-Type-Options: nosniff",
					path.startsWith("/graphql") ? "\"code\":\"BAD_REQUEST\"" : "application/problem+json");
	}

	@Test
	void quotesNoLongName() {
		assertThat(get("/graphql", "Host: " + "a".repeat(5000))).startsWith("HTTP/1.1 421").hasSizeLessThan(1500);
	}

	@Test
	void aForwardedNameOpensNothing() {
		assertThat(get(QUERY, "Host: evil.example\r\nX-Forwarded-Host: localhost\r\nForwarded: host=localhost"))
			.startsWith("HTTP/1.1 421");
	}

	@Test
	void pagesOfOtherOriginsMayNotRead() {
		assertThat(get(QUERY, "Host: localhost\r\nOrigin: https://evil.example")).startsWith("HTTP/1.1 200")
			.doesNotContain("Access-Control-");
		assertThat(RawHttp.send(client.endpoint(),
				"OPTIONS /graphql HTTP/1.1\r\nHost: localhost\r\n"
						+ "Origin: https://evil.example\r\nAccess-Control-Request-Method: POST\r\n"
						+ "Access-Control-Request-Headers: content-type\r\nConnection: close\r\n\r\n"))
			.doesNotContain("Access-Control-");
	}

	@Test
	void setsNoCookieAndNoHeaderTwice() {
		for (var path : new String[] { QUERY, "/", "/nowhere", "/suggestions.csv?topics=topic:rcu" }) {
			var headers = client.send("GET", path, "").response().headers().map();
			assertThat(headers).doesNotContainKey("set-cookie");
			for (var name : new String[] { "content-security-policy", "x-content-type-options", "referrer-policy",
					"content-type" }) {
				assertThat(headers.get(name)).hasSize(1);
			}
			assertThat(headers.getOrDefault("cache-control", List.of("none"))).hasSize(1);
		}
	}

	@Test
	void credentialsThatAreNotAskedForAreNotLookedAt() {
		assertThat(client.send("GET", QUERY, "", "Authorization", "Basic eDp5").status()).isEqualTo(200);
		assertThat(client.send("GET", QUERY, "", "Authorization", "Bearer x").status()).isEqualTo(200);
	}

	private String get(String path, String headers) {
		return RawHttp.send(client.endpoint(),
				"GET " + path + " HTTP/1.1\r\n" + headers + "\r\nConnection: close\r\n\r\n");
	}

}
