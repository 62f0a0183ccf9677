package dev.ferrograph.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.FerrographTest;
import dev.ferrograph.GraphQlApi;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@FerrographTest
class PagingTests {

	@Autowired
	GraphQlApi api;

	@ParameterizedTest
	@CsvSource({ "people, 17", "talks, 10", "editions, 4", "topics, 100" })
	void forwardsAndBackwardsGiveEveryNodeOnceInTheSameOrder(String root, int size) {
		var forwards = walk(root, size, "first", "after", "hasNextPage", "endCursor");
		var backwards = walk(root, size, "last", "before", "hasPreviousPage", "startCursor");
		assertThat(forwards).doesNotHaveDuplicates()
			.hasSize(api.ask("{%s{totalCount}}".formatted(root)).data("/%s/totalCount".formatted(root)).asInt());
		assertThat(backwards.reversed()).isEqualTo(forwards);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{day:DESC}", "{edition:{endDate:ASC}}", "{edition:{series:{name:DESC}}}",
			"{edition:{talks:{direction:DESC}}}", "{edition:{attendeeCount:DESC}},{day:ASC}" })
	void keysOfOtherNodesAndMissingOnesHaveCursors(String order) {
		var query = """
				query($first:Int $after:String){talks(first:$first after:$after orderBy:[%s]){
				  nodes{id} pageInfo{hasNextPage endCursor}}}""".formatted(order);
		var found = new ArrayList<String>();
		var small = new ArrayList<String>();
		for (var size : List.of(100, 33)) {
			var variables = new java.util.HashMap<String, Object>(Map.of("first", size));
			JsonNode page;
			do {
				page = api.ask(query, variables).data("/talks");
				(size == 100 ? found : small).addAll(ids(page.get("nodes")));
				variables.put("after", page.at("/pageInfo/endCursor").asString());
			}
			while (page.at("/pageInfo/hasNextPage").asBoolean());
		}
		assertThat(found).doesNotHaveDuplicates()
			.hasSize(api.ask("{talks{totalCount}}").data("/talks/totalCount").asInt())
			.isEqualTo(small);
	}

	@Test
	void nestedConnectionsPageToo() {
		var query = """
				query($after: String) {
				  edition(id: "edition:kangrejos-2023") {
				    talks(first: 5, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } }
				  }
				}""";
		var all = api.ask("{edition(id:\"edition:kangrejos-2023\"){talks(first:100){nodes{id}}}}")
			.data("/edition/talks/nodes");
		var found = new ArrayList<String>();
		var variables = new java.util.HashMap<String, Object>();
		JsonNode page;
		do {
			page = api.ask(query, variables).data("/edition/talks");
			found.addAll(ids(page.get("nodes")));
			variables.put("after", page.at("/pageInfo/endCursor").asString());
		}
		while (page.at("/pageInfo/hasNextPage").asBoolean());
		assertThat(found).isEqualTo(ids(all)).hasSize(16);
	}

	@Test
	void contributorsPageByScore() {
		var first = api.ask("""
				{topic(id:"topic:rust-support"){contributors(first:3){edges{cursor score node{id}} totalCount}}}""")
			.data("/topic/contributors/edges");
		var rest = api
			.ask("""
					query($after:String){topic(id:"topic:rust-support"){
					  contributors(first:2 after:$after){edges{score node{id}} pageInfo{hasPreviousPage}}}}""",
					Map.of("after", first.get(0).get("cursor").asString()))
			.data("/topic/contributors");
		assertThat(rest.at("/edges/0/node/id")).isEqualTo(first.get(1).at("/node/id"));
		assertThat(rest.at("/edges/1/node/id")).isEqualTo(first.get(2).at("/node/id"));
		assertThat(first.get(0).get("score").asDouble()).isGreaterThanOrEqualTo(first.get(1).get("score").asDouble());
		assertThat(rest.at("/pageInfo/hasPreviousPage").asBoolean()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "people(first:0)", "people(last:101)" })
	void aWrongSizeIsRefusedEvenIfNoRowIsAskedFor(String list) {
		assertThat(api.ask("{%s{totalCount}}".formatted(list)).message()).contains("must be from 1 to 100");
	}

	@ParameterizedTest
	@ValueSource(strings = { "first:0", "first:-1", "first:101", "first:2147483647", "last:0", "last:-5", "last:101",
			"first:1 last:1", "after:\"\"", "after:\"x\"", "before:\"bm90aGluZw\"" })
	void whatIsOutOfBoundsIsRefusedWithTheFieldsName(String arguments) {
		for (var query : List.of("{people(%s){nodes{id}}}",
				"{edition(id:\"edition:lpc-2021\"){talks(%s){nodes{id}}}}")) {
			var answer = api.ask(query.formatted(arguments));
			assertThat(answer.code()).isEqualTo("BAD_REQUEST");
			assertThat(answer.message()).containsAnyOf("people: ", "talks: ", "is not a cursor of this list");
		}
	}

	@Test
	void aCursorOfAnotherListOrAChangedOneIsRefused() {
		var cursor = api.ask("{people(first:1){pageInfo{endCursor}}}").data("/people/pageInfo/endCursor").asString();
		var changed = Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString((new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8) + "x")
				.getBytes(StandardCharsets.UTF_8));
		var query = "query($after:String){%s(after:$after){nodes{id}}}";
		assertThat(api.ask(query.formatted("people"), Map.of("after", cursor)).body().has("errors")).isFalse();
		assertThat(api.ask(query.formatted("topics"), Map.of("after", cursor)).code()).isEqualTo("BAD_REQUEST");
		assertThat(api.ask(query.formatted("people"), Map.of("after", changed)).code()).isEqualTo("BAD_REQUEST");
	}

	private List<String> walk(String root, int size, String count, String from, String more, String next) {
		var query = "query($cursor:String){%s(%s:%d %s:$cursor){edges{cursor node{id}} pageInfo{%s %s}}}"
			.formatted(root, count, size, from, more, next);
		var found = new ArrayList<String>();
		var variables = new java.util.HashMap<String, Object>();
		JsonNode page;
		do {
			page = api.ask(query, variables).data("/" + root);
			var ids = page.get("edges").valueStream().map(edge -> edge.at("/node/id").asString()).toList();
			found.addAll(count.equals("last") ? ids.reversed() : ids);
			variables.put("cursor", page.at("/pageInfo/" + next).asString());
		}
		while (page.at("/pageInfo/" + more).asBoolean());
		return found;
	}

	private static List<String> ids(JsonNode nodes) {
		return nodes.valueStream().map(node -> node.get("id").asString()).toList();
	}

	@Test
	void aCursorIsCheckedAlsoWhereOnlyACountIsSelected() {
		assertThat(api.ask("{ people(after: \"zzz\") { totalCount } }").code()).isEqualTo("BAD_REQUEST");
		assertThat(api.ask("{ topic(id: \"topic:rcu\") { talks(before: \"zzz\") { totalCount } } }").code())
			.isEqualTo("BAD_REQUEST");
	}

	@Test
	void aCursorOfAnotherRankingIsRefused() {
		var narrow = api.ask(
				"{ topic(id: \"topic:rcu\") { contributors(first: 1, includeNarrower: false) { pageInfo { endCursor } } } }");
		var cursor = narrow.data("/topic/contributors/pageInfo/endCursor").asString();
		var query = "query ($after: String) { topic(id: \"topic:rcu\") { contributors(first: 1, after: $after, includeNarrower: %s) { totalCount } } }";
		assertThat(api.ask(query.formatted("false"), Map.of("after", cursor)).body().has("errors")).isFalse();
		assertThat(api.ask(query.formatted("true"), Map.of("after", cursor)).code()).isEqualTo("BAD_REQUEST");
	}

	@Test
	void aCursorOfAnotherTextIsRefused() {
		var cursor = api.ask("{ search(text: \"rust\", first: 1) { pageInfo { endCursor } } }")
			.data("/search/pageInfo/endCursor")
			.asString();
		var query = "query ($after: String) { search(text: \"%s\", after: $after, first: 3) { nodes { id } } }";
		assertThat(api.ask(query.formatted("rust"), Map.of("after", cursor)).body().has("errors")).isFalse();
		assertThat(api.ask(query.formatted("kernel"), Map.of("after", cursor)).code()).isEqualTo("BAD_REQUEST");
	}

}
