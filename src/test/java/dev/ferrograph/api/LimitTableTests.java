package dev.ferrograph.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.EndpointClient;
import dev.ferrograph.FerrographTest;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every limit on a request: the largest that passes, and the smallest that is refused.
 */
@FerrographTest
class LimitTableTests {

	@Autowired
	EndpointClient client;

	/**
	 * A limit.
	 *
	 * @param most the largest number that passes
	 * @param code that of the error where there is one more
	 * @param says what its message says
	 * @param request the request with so many
	 */
	record Limit(String name, int most, String code, String says, IntFunction<Map<String, Object>> request) {

		@Override
		public String toString() {
			return name;
		}

	}

	static Stream<Limit> limits() {
		return Stream.of(
				limit("depth", 15, "LIMIT_EXCEEDED", "depth is 16, and at most 15",
						n -> query("{topic(id:\"topic:rcu\")" + "{broader".repeat(n - 2) + "{id}" + "}".repeat(n - 1))),
				limit("fields", 2000, "LIMIT_EXCEEDED", "number of fields",
						n -> query("{...A ...A %s} fragment A on Query{%s}".formatted("__typename ".repeat(n - 1000),
								"__typename ".repeat(500)))),
				// the end of a query is one too
				limit("tokens", 1999, "LIMIT_EXCEEDED", "more than 2,000 tokens",
						n -> query("{" + "__typename ".repeat(n - 2) + "}")),
				limit("comments", 2000, "LIMIT_EXCEEDED", "more than 2,000 comments",
						n -> query("#\n".repeat(n) + "{__typename}")),
				limit("spaces", 20_000, "LIMIT_EXCEEDED", "more than 20,000 spaces, line breaks and commas",
						n -> query("{" + " ".repeat(n) + "__typename}")),
				limit("aliases", 50, "LIMIT_EXCEEDED", "uses 51 aliases, and at most 50",
						n -> query("{" + numbered("a%d:__typename", n, " ") + "}")),
				limit("directives", 20, "LIMIT_EXCEEDED", "uses 21 directives, and at most 20",
						n -> query("{" + numbered("...@include(if:true){__typename}", n, " ") + "}")),
				limit("first", 100, "BAD_REQUEST", "first must be from 1 to 100, and is 101",
						n -> query("{people(first:%d){totalCount nodes{id}}}".formatted(n))),
				limit("last", 100, "BAD_REQUEST", "last must be from 1 to 100, and is 101",
						n -> query("{people(last:%d){totalCount nodes{id}}}".formatted(n))),
				limit("first of a list within", 100, "BAD_REQUEST", "first must be from 1 to 100, and is 101",
						n -> query("{topic(id:\"topic:rcu\"){related(first:%d){topic{id}}}}".formatted(n))),
				limit("ids", 100, "BAD_REQUEST", "at most 100 ids, not 101",
						n -> query("{nodes(ids:[%s]){id}}".formatted(numbered("\"person:%d\"", n, ",")))),
				limit("sort keys", 20, "BAD_REQUEST", "at most 20 keys in orderBy, not 21",
						n -> query("{people(orderBy:[%s]){totalCount nodes{id}}}"
							.formatted(numbered("{name:ASC}", n, ",")))),
				limit("conditions", 100, "BAD_REQUEST", "more than 100 conditions",
						n -> query("{people(where:{OR:[%s]}){totalCount}}"
							.formatted(numbered("{name:{eq:\"%d\"}}", n - 1, ",")))),
				limit("levels of filters", 9, "BAD_REQUEST", "at most 10 levels deep",
						n -> query(
								"{people(where:" + "{NOT:".repeat(n) + "{name:{eq:\"x\"}}" + "}".repeat(n)
										+ "){totalCount}}")),
				limit("lists in filters", 3, "BAD_REQUEST", "at most 3 lists",
						n -> query("{topics(where:%s{id:{eq:\"topic:rcu\"}}%s){totalCount}}"
							.formatted(IntStream.range(0, n)
								.mapToObj(i -> i % 2 == 0 ? "{talks:{some:" : "{topics:{some:")
								.collect(Collectors.joining()), "}}".repeat(n)))),
				limit("steps of a path", 10, "BAD_REQUEST", "maxLength must be from 1 to 10, and is 11",
						n -> query(
								"{path(from:\"person:gary-guo\",to:\"topic:rcu\",maxLength:%d){length}}".formatted(n))),
				limit("characters to search for", 1000, "BAD_REQUEST", "1001 characters, and at most 1000",
						n -> query("{search(text:\"%s\"){totalCount}}".formatted("x".repeat(n)))),
				limit("words to search for", 20, "BAD_REQUEST", "21 words, and at most 20",
						n -> query("{search(text:\"%s\"){totalCount}}".formatted(numbered("x%d", n, " ")))),
				limit("characters of a text", 10_000, "BAD_REQUEST", "10001 characters, and at most 10000",
						n -> suggestion("text", "rust " + "x".repeat(n - 5))),
				// none of these is there, so what passes is refused for another reason
				limit("topics", 100, "BAD_REQUEST", "at most 100 values in topics, not 101",
						n -> suggestion("topics", list("topic:x%d", n))),
				limit("paths", 100, "BAD_REQUEST", "at most 100 values in paths, not 101",
						n -> suggestion("paths", list("x%d", n))),
				limit("excluded", 1000, "BAD_REQUEST", "at most 1000 values in exclude, not 1001",
						n -> Map.of("query",
								"query($x:[ID!]!){suggestAttendees(for:{topics:\"topic:rcu\",exclude:$x}){totalCount}}",
								"variables", Map.of("x", list("person:x%d", n)))),
				limit("characters of an id", 200, "BAD_REQUEST", "an id of 201 characters; an id has at most 200",
						n -> suggestion("edition", "x".repeat(n))),
				limit("characters of a path", 500, "BAD_REQUEST", "501 characters; a path has at most 500",
						n -> suggestion("paths", List.of("x".repeat(n)))));
	}

	@ParameterizedTest
	@MethodSource("limits")
	void theMostPassesAndOneMoreIsRefused(Limit limit) {
		var passes = ask(limit, limit.most());
		assertThat(passes.body()).doesNotContain(limit.says(), "LIMIT_EXCEEDED");
		var refused = ask(limit, limit.most() + 1);
		assertThat(refused.code()).isEqualTo(limit.code());
		assertThat(refused.message()).contains(limit.says());
	}

	@Test
	void aRequestMayHaveSoManyBytes() {
		for (var address : new String[] { "/graphql", "/graphql/cost" }) {
			assertThat(client.send("POST", address, ofSize(102_400)).status()).isEqualTo(200);
			var refused = client.send("POST", address, ofSize(102_401));
			assertThat(refused.status()).isEqualTo(413);
			assertThat(refused.code()).isEqualTo("LIMIT_EXCEEDED");
		}
	}

	@Test
	void theQueryInAnAddressMayHaveSoManyBytes() {
		for (var address : new String[] { "/graphql?query=%7B__typename%7D&x=",
				"/suggestions.csv?topics=topic:rcu&first=1&topics=,", "/graphql/cost?query=%7B__typename%7D&x=" }) {
			var start = address.length() - address.indexOf('?') - 1;
			var filler = address.startsWith("/suggestions") ? "," : "x";
			assertThat(client.send("GET", address + filler.repeat(102_400 - start), "").status()).isEqualTo(200);
			var refused = client.send("GET", address + filler.repeat(102_401 - start), "");
			assertThat(refused.status()).isEqualTo(414);
			assertThat(refused.code()).isEqualTo("LIMIT_EXCEEDED");
		}
	}

	@Test
	void allHeadersMayHaveSoManyBytes() {
		assertThat(client.send("GET", "?query=%7B__typename%7D", "", "X-Long", "x".repeat(130_000)).status())
			.isEqualTo(200);
		var refused = client.send("GET", "?query=%7B__typename%7D", "", "X-Long", "x".repeat(131_072));
		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.code()).isEqualTo("BAD_REQUEST");
	}

	@Test
	void aQueryMayCostSoMuch() {
		var most = queryOfCost(100_000);
		var passes = client.post(Map.of("query", most));
		assertThat(passes.header("Query-Cost")).isEqualTo("100000");
		assertThat(passes.json().has("errors")).as(passes.body()).isFalse();
		var refused = client.post(Map.of("query", most.replaceFirst("\\{", "{__typename ")));
		assertThat(refused.code()).isEqualTo("LIMIT_EXCEEDED");
		assertThat(refused.message()).isEqualTo("The query's complexity is 100001, and at most 100000 is allowed.");
	}

	@Test
	void aRequestIdMayHaveSoManyCharacters() {
		assertThat(client.send("GET", "/livez", "", "X-Request-Id", "x".repeat(64)).header("X-Request-Id"))
			.isEqualTo("x".repeat(64));
		assertThat(client.send("GET", "/livez", "", "X-Request-Id", "x".repeat(65)).header("X-Request-Id")).hasSize(36);
	}

	/** Large parts, then smaller ones, and for the rest fields that cost 1 each. */
	private String queryOfCost(long cost) {
		var query = new StringBuilder("{");
		var rest = cost;
		for (var part : List.of("a%d:people(first:100){nodes{talks(first:100){nodes{title}}}} ",
				"b%d:talks(first:100){nodes{id title kind day summary url slides video}} ")) {
			var each = cost("{" + part.formatted(0) + "}");
			query.append(numbered(part, (int) (rest / each), ""));
			rest %= each;
		}
		return query.append("__typename ".repeat((int) rest)).append("}").toString();
	}

	private long cost(String query) {
		return client.send("POST", "/graphql/cost", "{\"query\":\"%s\"}".formatted(query))
			.json()
			.get("complexity")
			.asLong();
	}

	private EndpointClient.Answer ask(Limit limit, int n) {
		return client.post(limit.request().apply(n), "Accept", "application/graphql-response+json");
	}

	private static Limit limit(String name, int most, String code, String says,
			IntFunction<Map<String, Object>> request) {
		return new Limit(name, most, code, says, request);
	}

	private static Map<String, Object> query(String query) {
		return Map.of("query", query);
	}

	private static Map<String, Object> suggestion(String name, Object value) {
		return Map.of("query", "query($for:SuggestionInput!){suggestAttendees(for:$for){totalCount}}", "variables",
				Map.of("for", Map.of(name, value)));
	}

	private static String numbered(String each, int count, String separator) {
		return String.join(separator, list(each, count));
	}

	private static List<String> list(String each, int count) {
		return IntStream.range(0, count).mapToObj(each::formatted).toList();
	}

	private static String ofSize(int bytes) {
		var start = "{\"query\":\"{__typename}\",\"variables\":{\"x\":\"";
		return start + "x".repeat(bytes - start.length() - 3) + "\"}}";
	}

}
