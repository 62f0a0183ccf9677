package dev.ferrograph.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.EndpointClient;
import dev.ferrograph.FerrographTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What nobody can read of a request is the asker's fault, at every address. */
@FerrographTest
@ExtendWith(OutputCaptureExtension.class)
class UnreadableRequestTests {

	private static final String QUERY = "/graphql?query=%7B__typename%7D";

	private static final String[] ADDRESSES = { QUERY, "/graphql/cost?query=%7B__typename%7D",
			"/suggestions.csv?topics=topic:rcu&first=1", "/", "/people", "/graphiql", "/guide/facts",
			"/explorer/main.js", "/livez", "/actuator/health", "/actuator/prometheus", "/nowhere", "/error" };

	@Autowired
	EndpointClient client;

	@ParameterizedTest
	@ValueSource(strings = { "nonsense", "*/*;q=2", ";", "text/html;=", "null", "a/b/c", "text/html;charset=nothing",
			"\u00ed\u00a0" })
	void anUnreadableAcceptIsNotAcceptable(String accepted, CapturedOutput log) {
		for (var address : ADDRESSES) {
			var answer = get(address, "Accept: " + accepted);
			assertThat(answer).as(address)
				.startsWith("HTTP/1.1 406")
				.contains(address.startsWith("/graphql") ? "\"code\":\"BAD_REQUEST\"" : "application/problem+json");
		}
		assertThat(log.getAll()).doesNotContain(" ERROR ", " WARN ");
	}

	@ParameterizedTest
	@ValueSource(strings = { ",", "application/json,,*/*", "application/json;charset=utf-16, */*", "*/*," })
	void anUnusualAcceptIsRead(String accepted, CapturedOutput log) {
		for (var address : ADDRESSES) {
			assertThat(get(address, "Accept: " + accepted)).as(address)
				.startsWith(address.equals("/nowhere") || address.equals("/error") ? "HTTP/1.1 404" : "HTTP/1.1 200");
		}
		assertThat(log.getAll()).doesNotContain(" ERROR ", " WARN ");
	}

	@Test
	void tooManyAcceptedTypesAreNotAcceptable() {
		for (var address : ADDRESSES) {
			assertThat(get(address, "Accept: " + "text/html,".repeat(100))).as(address).startsWith("HTTP/1.1 406");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "*", "*/*", "application/*", "nonsense", "null", "multipart/form-data",
			"multipart/form-data; boundary=x", "application/json;charset=nothing", "\u00ed\u00a0" })
	void anUnreadableContentTypeCountsAsNone(String type, CapturedOutput log) {
		for (var address : ADDRESSES) {
			assertThat(get(address, "Content-Type: " + type)).as(address)
				.startsWith(address.equals("/nowhere") || address.equals("/error") ? "HTTP/1.1 404" : "HTTP/1.1 200");
		}
		var body = "{\"query\":\"{__typename}\"}";
		assertThat(RawHttp.send(client.endpoint(),
				"POST /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s"
					.formatted(type, body.length(), body)))
			.startsWith("HTTP/1.1 415")
			.contains("\"code\":\"BAD_REQUEST\"");
		assertThat(log.getAll()).doesNotContain(" ERROR ", " WARN ");
	}

	static Stream<String> unreadableParameters() {
		return Stream.of("%ff", "%", "%zz", "%c3%28", "%ed%a0%80", "=x", "=");
	}

	@ParameterizedTest
	@MethodSource("unreadableParameters")
	void unreadableParametersAreNoFaultOfTheService(String parameter, CapturedOutput log) {
		for (var address : new String[] { "/livez?", "/readyz?x=1&", "/actuator/health?", "/actuator/prometheus?" }) {
			assertThat(get(address + parameter, "")).as(address)
				.startsWith("HTTP/1.1 400")
				.contains("application/problem+json");
		}
		for (var page : new String[] { "/?", "/people?", "/search?text=", "/graphiql?query=" }) {
			assertThat(get(page + parameter, "")).as(page).startsWith("HTTP/1.1 200");
		}
		assertThat(log.getAll()).doesNotContain(" ERROR ", " WARN ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "query=%ff", "%ff=1&query=%7B__typename%7D", "query=%7B__typename%7D&operationName=%c3%28",
			"documentId=%ed%a0%80", "query=%7B__typename%7D&variables=%ff" })
	void aTextThatIsNotUtf8IsNotGuessedAt(String parameters) {
		assertThat(get("/graphql?" + parameters, "")).startsWith("HTTP/1.1 400")
			.contains("hexadecimal digits of UTF-8", "\"code\":\"BAD_REQUEST\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "X-Request-Id", "If-None-Match", "If-Modified-Since", "Range", "Origin", "Authorization",
			"Cookie", "Accept-Language", "X-Forwarded-For", "Forwarded", "traceparent", "Referer", "X-Something" })
	void anyBytesInAHeaderAreNoFaultOfTheService(String header, CapturedOutput log) {
		for (var value : new String[] { "\u0001", "\u00ff\u00fe", "\"", "\\", "${jndi:ldap://x}", "%s%n",
				"x".repeat(5000) }) {
			for (var address : new String[] { QUERY, "/", "/readyz" }) {
				assertThat(get(address, header + ": " + value)).as(address)
					.startsWith("HTTP/1.1 ")
					.doesNotStartWith("HTTP/1.1 5")
					.doesNotContain("INTERNAL_ERROR");
			}
		}
		assertThat(log.getAll()).doesNotContain(" ERROR ", " WARN ");
	}

	@Test
	void anEncodingOrVersionThatThereIsNotIsNoFaultOfTheService() {
		assertThat(get(QUERY, "Transfer-Encoding: nothing")).startsWith("HTTP/1.1 501").contains("BAD_REQUEST");
		assertThat(RawHttp.send(client.endpoint(), "GET /graphql HTTP/7.1\r\nHost: localhost\r\n\r\n"))
			.startsWith("HTTP/1.1 505")
			.contains("BAD_REQUEST");
	}

	private String get(String address, String header) {
		return RawHttp.send(client.endpoint(), "GET " + address + " HTTP/1.1\r\nHost: localhost\r\n"
				+ (header.isEmpty() ? "" : header + "\r\n") + "Connection: close\r\n\r\n");
	}

}
