package dev.ferrograph.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.EndpointClient;
import dev.ferrograph.CountingReader;
import dev.ferrograph.FerrographTest;
import dev.ferrograph.neo4j.OverloadedException;
import dev.ferrograph.GraphQlApi;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.ObjectMapper;

@FerrographTest
class LimitsTests {

	@Autowired
	GraphQlApi api;

	@Autowired
	EndpointClient client;

	@Autowired
	CountingReader reader;

	@Test
	void aQueryThatIsTooDeepIsRefused() {
		assertRefused("{topic(id:\"topic:rcu\")" + "{broader".repeat(15) + "{id}" + "}".repeat(16), "depth");
	}

	@Test
	void aQueryThatAsksForTooManyRowsIsRefused() {
		assertRefused("{people(first:100){nodes{talks(first:100){nodes{speakers{talks(first:100){nodes{id}}}}}}}}",
				"complexity");
		assertThat(api.ask("{people(first:2){nodes{talks(first:2){nodes{speakers{talks(first:2){nodes{id}}}}}}}}")
			.body()
			.has("errors")).isFalse();
	}

	/** However short the query is. */
	@Test
	void aListCountsAsLongAsItIsInTheGraph() {
		assertRefused("{person(id:\"person:miguel-ojeda\"){works{person{works{topic{works{person{name}}}}}}}}",
				"complexity");
		assertRefused("{topics(first:20){nodes{works{topic{works{person{id}}}}}}}", "complexity");
		assertThat(api.ask("{topics(first:20){nodes{works{person{id}}}}}").body().has("errors")).isFalse();
	}

	/** The lists of different nodes have no more entries than there are in the graph. */
	@Test
	void theListsOfAPageCountTogether() {
		var one = cost("{people(first:1){nodes{works{id}}}}");
		var page = cost("{people(first:100){nodes{works{id}}}}");
		assertThat(page).isLessThan(100 * one);
	}

	@Test
	void whatAFilterLooksAtCounts() {
		var plain = cost("{people{totalCount}}");
		var filtered = cost("{people(where:{talks:{some:{topics:{some:{name:{eq:\"RCU\"}}}}}}){totalCount}}");
		var further = cost(
				"{people(where:{talks:{some:{topics:{some:{talks:{some:{title:{eq:\"RCU\"}}}}}}}}){totalCount}}");
		var sorted = cost("{people(orderBy:[{talks:{direction:DESC}}]){totalCount}}");
		assertThat(filtered).isGreaterThan(plain + 10);
		assertThat(further).isGreaterThan(5 * filtered);
		assertThat(sorted).isGreaterThan(plain);
	}

	private long cost(String query) {
		var answer = client.post("{\"query\":%s}".formatted(new ObjectMapper().writeValueAsString(query)));
		assertThat(answer.json().has("errors")).isFalse();
		return Long.parseLong(answer.header("Query-Cost"));
	}

	@Test
	void tellsTheCostOfAQueryWithoutAnsweringIt() {
		var query = "{topics(first:20){nodes{works{topic{works{person{id}}}}}}}";
		reader.statements();
		var answer = client.send("POST", "/graphql/cost", "{\"query\":\"%s\"}".formatted(query));
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.json().get("complexity").asLong()).isGreaterThan(100_000);
		assertThat(answer.json().get("limit").asLong()).isEqualTo(100_000);
		assertThat(reader.statements()).isZero();
		assertThat(client.send("POST", "/graphql/cost", "{\"query\":\"{nothing}\"}")
			.json()
			.at("/errors/0/extensions/code")
			.asString()).isEqualTo("BAD_REQUEST");
	}

	@Test
	void whatIsNotBegunIsToBeAskedAgain() {
		reader.failNext(new OverloadedException("Too much."));
		var answer = client.post("{\"query\":\"{people{totalCount}}\"}");
		assertThat(answer.status()).isEqualTo(503);
		assertThat(answer.header("Retry-After")).isEqualTo("1");
		assertThat(answer.json().at("/errors/0/extensions/code").asString()).isEqualTo("OVERLOADED");
	}

	@Test
	void whatAFragmentAsksForCountsWhereverItIsUsed() {
		assertRefused("{"
				+ IntStream.range(0, 12)
					.mapToObj("a%d:people(first:100){...F}"::formatted)
					.collect(Collectors.joining(" "))
				+ "} fragment F on PersonConnection{nodes{talks(first:100){totalCount}}}", "complexity");
		assertRefused(
				"{topic(id:\"topic:rcu\"){...A}} fragment A on Topic{broader{broader{broader{broader{...B}}}}} "
						+ "fragment B on Topic{broader{broader{broader{broader{...C}}}}} "
						+ "fragment C on Topic{broader{broader{broader{broader{broader{broader{broader{id}}}}}}}}",
				"depth");
	}

	@Test
	void aBombOfFragmentsIsRefusedAtOnce() {
		var bomb = IntStream.range(0, 24)
			.mapToObj(i -> "fragment F%d on Topic{...F%d ...F%d}".formatted(i, i + 1, i + 1))
			.collect(Collectors.joining(" "));
		assertRefused("{topic(id:\"topic:rcu\"){...F0}} " + bomb + " fragment F24 on Topic{id}", "number of fields");
	}

	@Test
	void typedFragmentsWithinEachOtherAreAnsweredSoon() {
		var level = "broader{... on Tool{id} ... on Project{name} ... on Concept{aliases} ... on Subsystem{summary} ";
		var answer = api.ask("{topic(id:\"topic:rcu\"){" + level.repeat(12) + "id" + "}".repeat(14));
		assertThat(answer.data("/topic/broader/summary").asString()).isNotEmpty();
	}

	@Test
	void manyAliasesAreRefused() {
		var aliases = IntStream.range(0, 101)
			.mapToObj(i -> "a%d:__typename".formatted(i))
			.collect(Collectors.joining(" "));
		assertRefused("{" + aliases + "}", "101 aliases");
	}

	@Test
	void manyDirectivesAreRefused() {
		assertRefused("{__typename " + "@skip(if:false)".repeat(21) + "}", "21 directives");
	}

	@Test
	void aQueryOfTooManyTokensIsRefusedWhileItIsRead() {
		var answer = api.ask("{" + "__typename ".repeat(3000) + "}");
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.code()).isEqualTo("LIMIT_EXCEEDED");
		assertThat(answer.message()).contains("2,000", "tokens");
		assertThat(answer.statements()).isZero();
	}

	@Test
	void tooManyIdsAreRefused() {
		var ids = IntStream.range(0, 101).mapToObj("\"person:%d\""::formatted).collect(Collectors.joining(","));
		var answer = api.ask("{nodes(ids:[%s]){id}}".formatted(ids));
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
		assertThat(answer.message()).isEqualTo("nodes: give at most 100 ids, not 101.");
	}

	@Test
	void aRequestThatIsTooLargeIsRefusedUnread() {
		var answer = api.post("{\"query\":\"{__typename}\",\"variables\":{\"x\":\"" + "x".repeat(200_000) + "\"}}");
		assertThat(answer.status()).isEqualTo(413);
		assertThat(answer.code()).isEqualTo("LIMIT_EXCEEDED");
	}

	@Test
	void aRequestThatDoesNotSayHowLargeItIsIsRefusedOnceItIsTooLarge() throws IOException, InterruptedException {
		for (var size : new int[] { 10, 200_000 }) {
			var body = "{\"query\":\"{__typename}\",\"variables\":{\"x\":\"" + "x".repeat(size) + "\"}}";
			var request = HttpRequest.newBuilder(client.endpoint())
				.header("Content-Type", "application/json")
				.POST(BodyPublishers
					.ofInputStream(() -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))))
				.build();
			var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
			assertThat(response.statusCode()).isEqualTo(size < 1000 ? 200 : 413);
		}
	}

	@Test
	void aBatchOfRequestsIsRefused() {
		assertThat(api.post("[{\"query\":\"{__typename}\"},{\"query\":\"{__typename}\"}]").status()).isEqualTo(400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "nonsense", "{}", "[]", "{\"query\":null}",
			"{\"query\":\"{__typename}\",\"variables\":[]}" })
	void whatIsNoGraphQlRequestIsSaidAsAnErrorWithACode(String body) {
		var answer = api.post(body);
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
	}

	@Test
	void whatIsWrongWithAQueryIsSaidWithItsPlace() {
		var answer = api.ask("{person(id:\"person:gary-guo\"){nam}}");
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
		assertThat(answer.body().at("/errors/0/locations/0/column").asInt()).isEqualTo(31);
	}

	private void assertRefused(String query, String reason) {
		var answer = api.ask(query);
		assertThat(answer.code()).isEqualTo("LIMIT_EXCEEDED");
		assertThat(answer.message()).contains(reason);
		assertThat(answer.statements()).isZero();
	}

	@Test
	void nullIsNoWayAroundTheSizeOfAList() {
		var topic = api
			.ask("{topic(id:\"topic:rust-support\"){usual:related{topic{id}} related(first:null){topic{id}}}}");
		assertThat(topic.data("/topic/related")).isEqualTo(topic.data("/topic/usual"));
	}

}
