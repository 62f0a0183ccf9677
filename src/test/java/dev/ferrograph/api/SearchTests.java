package dev.ferrograph.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.FerrographTest;
import dev.ferrograph.GraphQlApi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@FerrographTest
class SearchTests {

	private static final String QUERY = """
			query($text:String! $kinds:[NodeKind!] $first:Int $after:String){
			  search(text:$text kinds:$kinds first:$first after:$after){
			    totalCount edges{cursor score snippet node{id}} pageInfo{hasNextPage endCursor}}}""";

	@Autowired
	GraphQlApi api;

	@ParameterizedTest
	@CsvSource({ "maira, person:maira-canal, «Maíra» Canal", "Gijon, edition:kangrejos-2023, «Gijón»",
			"GARY guo, person:gary-guo, «Gary» «Guo»", "boqun fe, person:boqun-feng, «Boqun» «Feng»",
			"xuan guo, person:gary-guo, «Xuan» «Guo» (Gary)", "v4l2, topic:v4l2, «V4L2»", "rcu, topic:rcu, «RCU»" })
	void findsWhatIsMeantFirstAndShowsWhy(String text, String id, String snippet) {
		var edges = api.ask(QUERY, Map.of("text", text)).data("/search/edges");
		assertThat(edges.at("/0/node/id").asString()).isEqualTo(id);
		assertThat(edges.at("/0/snippet").asString()).isEqualTo(snippet);
	}

	@ParameterizedTest
	@ValueSource(strings = { "rcu +", "+rcu", "-rcu", "rcu && ||", "!rcu", "(rcu", "rcu)", "{rcu}", "[rcu TO", "rcu^",
			"\"rcu", "rcu~", "*rcu", "?rcu", "name:rcu", "rcu\\", "/rcu/", "rcu AND", "OR rcu", "NOT",
			"rcu < > = @ # $ % '", "\u2474", "rcu \u2474", "rcu \uFDFA", "rcu._'", "rcu._'x" })
	void nothingOfLucenesSyntaxGetsThrough(String text) {
		assertThat(api.ask(QUERY, Map.of("text", text)).data("/search/edges").isArray()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", "*:*", "+-!(){}", "\u0301", "_", ".'" })
	void aTextWithoutWordsIsRefused(String text) {
		assertThat(api.ask(QUERY, Map.of("text", text)).code()).isEqualTo("BAD_REQUEST");
	}

	@Test
	void looksOnlyForTheKindsThatAreAskedFor() {
		var tools = api.ask(QUERY, Map.of("text", "rust", "kinds", List.of("TOOL"))).data("/search/edges");
		assertThat(tools.valueStream()).isNotEmpty();
		assertThat(
				api.ask(QUERY, Map.of("text", "klint", "kinds", List.of("PERSON"))).data("/search/totalCount").asInt())
			.isZero();
	}

	@ParameterizedTest
	@CsvSource({ "paul mck, person:paul-e-mckenney", "mckenney pa, person:paul-e-mckenney", "memory man, topic:mm",
			"field pro, topic:field-projection", "boqun f, person:boqun-feng",
			"kangrejos gij, edition:kangrejos-2023" })
	void aNameComesFirstWhileItsLastWordIsTyped(String text, String id) {
		assertThat(api.ask(QUERY, Map.of("text", text)).data("/search/edges/0/node/id").asString()).isEqualTo(id);
	}

	@ParameterizedTest
	@CsvSource({ "sched_ext, topic:sched-ext", "sched_, topic:sched-ext", "Ts'o, person:theodore-y-tso",
			"RUSTC_CODEGEN_GCC, topic:rustc-codegen-gcc" })
	void someMarksStayInsideWords(String text, String id) {
		assertThat(api.ask(QUERY, Map.of("text", text)).data("/search/edges").findValuesAsString("id")).contains(id);
	}

	@Test
	void longTextsAreRefusedOrAnswered() {
		for (var text : List.of("a".repeat(2000), "rust " + "a".repeat(2000), "a.".repeat(1000), "中".repeat(1100))) {
			assertThat(api.ask(QUERY, Map.of("text", text)).code()).isEqualTo("BAD_REQUEST");
		}
		for (var text : List.of("a".repeat(1000), "a.".repeat(500), "中".repeat(20), "中文 rust")) {
			assertThat(api.ask(QUERY, Map.of("text", text)).data("/search/edges").isArray()).isTrue();
		}
		assertThat(api
			.ask("query($text: String!) { suggestAttendees(for: {text: $text}) { totalCount } }",
					Map.of("text", "中".repeat(10_000)))
			.data("/suggestAttendees/totalCount")
			.asInt()).isZero();
	}

	@Test
	void aWholeWordIsBetterThanItsBeginning() {
		var titles = api.ask("{search(text:\"rust driver\",kinds:[TALK],first:5){nodes{... on Talk{title}}}}")
			.data("/search/nodes")
			.findValuesAsString("title");
		assertThat(titles).first().asString().containsIgnoringCase("driver").doesNotContainIgnoringCase("drivers");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "rust", "r", "ga", "linux", "rust for", "kernel", "memory management", "e", "Rust for Linux" })
	void pagesAreThoseOfTheWholeList(String text) {
		var whole = new ArrayList<String>();
		var page = api.ask(QUERY, Map.of("text", text, "first", 100)).data("/search");
		page.get("edges").forEach(edge -> whole.add(edge.at("/node/id").asString()));
		for (int first : List.of(1, 2, 5, 9)) {
			var ids = new ArrayList<String>();
			var after = "null";
			for (int pages = 0; pages < 4 && ids.size() < whole.size(); pages++) {
				// without totalCount, so that the first page need not know all matches
				var edges = api
					.ask("{search(text:\"%s\",first:%d,after:%s){edges{cursor node{id}}}}".formatted(text, first,
							after))
					.data("/search/edges");
				edges.forEach(edge -> ids.add(edge.at("/node/id").asString()));
				after = "\"" + edges.get(edges.size() - 1).get("cursor").asString() + "\"";
			}
			assertThat(ids).as("pages of %d", first).isEqualTo(whole.subList(0, ids.size()));
		}
	}

	@Test
	void pagesBestMatchFirst() {
		var variables = new HashMap<String, Object>(Map.of("text", "rust", "first", 7));
		var ids = new ArrayList<String>();
		var scores = new ArrayList<Double>();
		JsonNode page;
		do {
			page = api.ask(QUERY, variables).data("/search");
			page.get("edges").forEach(edge -> {
				ids.add(edge.at("/node/id").asString());
				scores.add(edge.get("score").asDouble());
			});
			variables.put("after", page.at("/pageInfo/endCursor").asString());
		}
		while (page.at("/pageInfo/hasNextPage").asBoolean());
		assertThat(ids).doesNotHaveDuplicates().hasSize(page.get("totalCount").asInt()).hasSizeGreaterThan(20);
		assertThat(scores).isSortedAccordingTo(java.util.Comparator.reverseOrder());
	}

	@Test
	void aConditionHoldsForNodesOfItsKindOnly() {
		var query = """
				query($where:NodeWhere $kinds:[NodeKind!] $first:Int $after:String){
				  search(text:"rust" where:$where kinds:$kinds first:$first after:$after){
				    totalCount nodes{__typename id ...on Talk{kind}} pageInfo{hasNextPage endCursor}}}""";
		var where = Map.of("talk", Map.of("kind", Map.of("eq", "KEYNOTE")), "topic",
				Map.of("talks", Map.of("count", Map.of("gte", 1))));
		var all = api.ask(query, Map.of("first", 100)).data("/search");
		var some = api.ask(query, Map.of("where", where, "first", 100)).data("/search");
		assertThat(some.get("totalCount").asInt()).isPositive().isLessThan(all.get("totalCount").asInt());
		assertThat(some.get("nodes").valueStream().filter(node -> node.has("kind")))
			.allSatisfy(talk -> assertThat(talk.get("kind").asString()).isEqualTo("KEYNOTE"));
		var editions = api.ask(query, Map.of("kinds", List.of("EDITION"), "first", 100)).data("/search");
		var restricted = api.ask(query, Map.of("kinds", List.of("EDITION"), "first", 100, "where", where));
		assertThat(editions(restricted.data("/search"))).isNotEmpty().isEqualTo(editions(editions));
		var one = Map.of("talk", Map.of("speakers", Map.of("some", Map.of("id", Map.of("eq", "person:gary-guo")))));
		var page = api.ask(
				"query($where:NodeWhere){search(text:\"rust\" kinds:[TALK] where:$where first:1){nodes{id}}}",
				Map.of("where", one));
		assertThat(page.data("/search/nodes")).as("a page is filled from all matches").hasSize(1);
	}

	private static List<String> editions(JsonNode found) {
		return found.get("nodes")
			.valueStream()
			.filter(node -> node.get("__typename").asString().equals("Edition"))
			.map(node -> node.get("id").asString())
			.toList();
	}

}
