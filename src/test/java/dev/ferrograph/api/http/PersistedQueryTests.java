package dev.ferrograph.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.EndpointClient;
import dev.ferrograph.FerrographTest;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Automatic persisted queries, as Apollo's and urql's clients send them. */
@FerrographTest
class PersistedQueryTests {

	private static final String RESPONSE = "application/graphql-response+json";

	@Autowired
	EndpointClient client;

	/** One that has never been sent. */
	String query = "query q%s($n: Int!) { people(first: $n) { nodes { id } } }"
		.formatted(UUID.randomUUID().toString().replace("-", ""));

	String hash = ClientHash.of(query);

	@Test
	void aQueryIsSentOnceAndThenNamedByItsHash() {
		var first = client.post(Map.of("variables", Map.of("n", 1), "extensions", extensions(hash)));
		assertThat(first.status()).isEqualTo(200);
		assertNotFound(first);
		assertThat(client.post(Map.of("query", query, "variables", Map.of("n", 1), "extensions", extensions(hash)))
			.json()
			.at("/data/people/nodes")
			.size()).isEqualTo(1);
		for (int n = 2; n < 4; n++) {
			assertThat(client.post(Map.of("variables", Map.of("n", n), "extensions", extensions(hash)))
				.json()
				.at("/data/people/nodes")
				.size()).isEqualTo(n);
		}
		var upper = client
			.post(Map.of("variables", Map.of("n", 1), "extensions", extensions(hash.toUpperCase(Locale.ROOT))));
		assertThat(upper.json().at("/data/people/nodes").size()).isEqualTo(1);
	}

	@Test
	void theSameGoesForGet() {
		var named = Map.of("variables", "{\"n\":1}", "extensions",
				"{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"%s\"}}".formatted(hash));
		var first = client.get(named, "Accept", RESPONSE);
		assertThat(first.status()).isEqualTo(400);
		assertThat(first.header("Cache-Control")).isEqualTo("no-store");
		assertNotFound(first);
		client.post(Map.of("query", query, "variables", Map.of("n", 1), "extensions", extensions(hash)));
		var second = client.get(named, "Accept", RESPONSE);
		assertThat(second.status()).isEqualTo(200);
		assertThat(second.header("ETag")).isNotEmpty();
	}

	@Test
	void theHashMustBeThatOfTheQuery() {
		var answer = client.post(Map.of("query", query, "extensions", extensions(ClientHash.of("other"))));
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
		assertThat(answer.message()).contains("not the SHA-256 hash of the query");
		assertNotFound(client.post(Map.of("extensions", extensions(ClientHash.of("other")))));
		assertNotFound(client.post(Map.of("extensions", extensions(hash))));
	}

	@Test
	void aMutationThatIsNamedByItsHashIsPostedToo() {
		var mutation = query.replace("query", "mutation");
		client.post(Map.of("query", mutation, "extensions", extensions(ClientHash.of(mutation))));
		var answer = client.get(Map.of("extensions",
				"{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"%s\"}}".formatted(ClientHash.of(mutation))));
		assertThat(answer.status()).isEqualTo(405);
		assertThat(answer.header("Allow")).isEqualTo("POST");
	}

	@Test
	void whatIsWrongWithAQueryIsSaidAgain() {
		var wrong = "{ nothing%s }".formatted(hash);
		var first = client.post(Map.of("query", wrong, "extensions", extensions(ClientHash.of(wrong))));
		assertThat(client.post(Map.of("extensions", extensions(ClientHash.of(wrong)))).body()).isEqualTo(first.body());
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"persistedQuery\":1}", "{\"persistedQuery\":{}}", "{\"persistedQuery\":[]}",
			"{\"persistedQuery\":{\"version\":2,\"sha256Hash\":\"x\"}}",
			"{\"persistedQuery\":{\"version\":\"1\",\"sha256Hash\":\"x\"}}",
			"{\"persistedQuery\":{\"version\":1,\"sha256Hash\":7}}", "{\"persistedQuery\":{\"version\":1}}" })
	void anotherFormOfIsRefused(String extensions) {
		for (var query : new String[] { "", "\"query\":\"{__typename}\"," }) {
			var answer = client.post("{%s\"extensions\":%s}".formatted(query, extensions));
			assertThat(answer.status()).isEqualTo(400);
			assertThat(answer.code()).isEqualTo("BAD_REQUEST");
			assertThat(answer.message()).contains("extensions.persistedQuery", "version 1", "sha256Hash");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"extensions\":{\"persistedQuery\":null}}", "{\"query\":null,\"extensions\":{}}" })
	void aRequestWithoutAQueryAndAHashSaysSo(String body) {
		var answer = client.post(body);
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
		assertThat(answer.message()).startsWith("The request has no query.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "documentId", "doc_id", "id" })
	void anIdIsFoundByTheHashInIt(String name) {
		var unknown = client.post(Map.of(name, "sha256:" + hash), "Accept", RESPONSE);
		assertThat(unknown.status()).isEqualTo(400);
		assertThat(unknown.code()).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
		assertThat(unknown.message()).contains("sha256:" + hash);
		client.post(Map.of("query", query, "variables", Map.of("n", 1)));
		assertThat(client.post(Map.of(name, "sha256:" + hash, "variables", Map.of("n", 2)))
			.json()
			.at("/data/people/nodes")
			.size()).isEqualTo(2);
		assertThat(client.get(Map.of(name, "sha256:" + hash, "variables", "{\"n\":2}"))
			.json()
			.at("/data/people/nodes")
			.size()).isEqualTo(2);
	}

	@Test
	void anIdBesideAQueryIsIgnored() {
		var answer = client.post(Map.of("query", "{__typename}", "id", "nothing", "documentId", "nothing"));
		assertThat(answer.json().at("/data/__typename").asString()).isEqualTo("Query");
	}

	@Test
	void anEndlessIdIsNotRepeated() {
		assertThat(client.post(Map.of("documentId", "x".repeat(10_000))).body()).hasSizeLessThan(400);
	}

	private static void assertNotFound(EndpointClient.Answer answer) {
		assertThat(answer.message()).isEqualTo("PersistedQueryNotFound");
		assertThat(answer.code()).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
		assertThat(answer.json().has("data")).isFalse();
	}

	private static Map<String, Object> extensions(String hash) {
		return Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash));
	}

}
