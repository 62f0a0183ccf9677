package dev.ferrograph.expertise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.FerrographTest;
import dev.ferrograph.GraphQlApi.Answer;
import dev.ferrograph.GraphQlApi;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@FerrographTest
class SuggestionTests {

	private static final String QUERY = """
			query($for:SuggestionInput! $first:Int $after:String){
			  suggestAttendees(for:$for first:$first after:$after){
			    edges{cursor score node{id name} reasons{kind weight text evidence{id}}}
			    pageInfo{hasNextPage hasPreviousPage endCursor}}}""";

	private static final String EDITION = "edition:lpc-2025-rust-mc";

	@Autowired
	GraphQlApi api;

	@Autowired
	Driver driver;

	static List<Map<String, ?>> questions() {
		return List.of(Map.of("topics", List.of("topic:rcu")), Map.of("text", "sleeping in atomic context"),
				Map.of("edition", EDITION), Map.of("edition", EDITION, "includePresent", true, "asOf", "2025-06-30",
						"text", "hrtimer, codecs", "topics", List.of("topic:filesystems")));
	}

	@Test
	void namesWhoGaveTheTalksAndWhoHoldsTheRoles() {
		var reasons = reasons(Map.of("topics", List.of("topic:klint", "topic:rust-alloc")));
		assertThat(reasons.get("person:gary-guo")).contains(
				"gave «Klint: Compile-time Detection of Atomic Context Violations for Kernel Rust Code» at LPC 2023 Rust MC");
		assertThat(reasons.get("person:danilo-krummrich"))
			.anyMatch(reason -> reason.startsWith("maintains «RUST [ALLOC]», on record since 2025-01-19"));
	}

	@Test
	void remembersWhomEarlierCallsNamed() {
		var reasons = reasons(Map.of("topics", List.of("topic:klint"), "asOf", "2026-01-01"));
		assertThat(reasons.get("person:igor-korotin")).containsExactly("was named in the call of LPC 2025 Rust MC");
	}

	@ParameterizedTest
	@CsvSource({ "video4linux, person:sakari-ailus", "read-copy-update, person:paul-e-mckenney",
			"Sleeping in atomic context!, person:gary-guo", "semantic patches, person:tathagata-roy" })
	void understandsWhatPeopleWrite(String text, String person) {
		assertThat(ids(Map.of("text", text)).stream().limit(3)).contains(person);
	}

	@ParameterizedTest
	@CsvSource({ "DMA mapping in Rust drivers, person:robin-murphy person:abdiel-janulgue person:danilo-krummrich",
			"GPU drivers in Rust, person:danilo-krummrich person:daniel-almeida person:alexandre-courbot",
			"file systems in Rust, person:wedson-almeida-filho", "formal verification, person:alastair-reid",
			"async in the kernel, person:wedson-almeida-filho", "Binder, person:alice-ryhl person:carlos-llamas",
			"build system and rustc versions, person:miguel-ojeda person:nathan-chancellor",
			"USB drivers, person:greg-kroah-hartman person:daniel-almeida", "fuzzing, person:dmitry-vyukov",
			"sound, person:takashi-iwai person:jaroslav-kysela" })
	void bringsWhomTheRecordShows(String text, String people) {
		assertThat(ids(Map.of("text", text, "asOf", "2026-07-20")).stream().limit(5)).contains(people.split(" "));
	}

	@Test
	void aTextAboutNothingButRustIsAboutAllOfIt() {
		assertThat(ids(Map.of("text", "Rust", "asOf", "2026-07-20")).subList(0, 10))
			.contains("person:gary-guo", "person:alice-ryhl", "person:miguel-ojeda")
			.doesNotContain("person:tyler-mandry");
	}

	@Test
	void theDaysKeptBesideTopicsAreThoseOfTheTalks() {
		var counts = KeptTalkDays.count(driver);
		assertThat(counts).containsEntry("notKept", 0L);
		assertThat((Long) counts.get("repeated")).as("talks given again").isPositive();
	}

	@Test
	void leavesOutWhoWasSeenThere() {
		var kangrejos = Map.<String, Object>of("edition", "edition:kangrejos-2025");
		assertThat(ids(kangrejos)).isNotEmpty().doesNotContain("person:alice-ryhl", "person:danilo-krummrich");
		assertThat(ids(Map.of("edition", "edition:kangrejos-2025", "includePresent", true)))
			.contains("person:alice-ryhl");
	}

	@Test
	void wordsThatNameWhatEverythingIsAboutSayNothing() {
		assertThat(ids(Map.of("text", "the klint driver in Rust for the kernel")))
			.containsExactlyElementsOf(ids(Map.of("text", "klint driver")));
		// "of" is no device tree
		assertThat(ids(Map.of("text", "formal verification of kernel code")).getFirst())
			.isEqualTo("person:alastair-reid");
	}

	@Test
	void aFileIsAboutTheTopicThatNamesItMostClosely() {
		var people = ids(Map.of("paths", List.of("rust/kernel/dma.rs")));
		assertThat(people.subList(0, 10)).contains("person:robin-murphy", "person:danilo-krummrich",
				"person:andreas-hindborg");
		assertThat(reasons(Map.of("paths", List.of("rust/kernel/dma.rs"))).get(people.getFirst()))
			.anyMatch(reason -> reason.contains(" to the files "));
	}

	@Test
	void anEditionAsksAsOfItsOwnBeginning() {
		var edition = Map.of("edition", EDITION, "includePresent", true);
		var begun = new HashMap<String, Object>(edition);
		begun.put("asOf",
				api.ask("{edition(id:\"%s\"){startedBy}}".formatted(EDITION)).data("/edition/startedBy").asString());
		assertThat(reasons(edition)).isNotEmpty().isEqualTo(reasons(begun));
	}

	@Test
	void aRoleThatIsKeptUnderSeveralTopicsIsOneReason() {
		var reasons = reasons(Map.of("topics", List.of("topic:dma", "topic:safe-abstractions", "topic:rust-support")));
		assertThat(reasons.values()).allSatisfy(texts -> assertThat(texts).doesNotHaveDuplicates());
	}

	@ParameterizedTest
	@MethodSource("questions")
	void everybodyHasReasonsThatCanBeCheckedAndAddUp(Map<String, ?> question) {
		var edges = ask(question, 100).data("/suggestAttendees/edges");
		assertThat(edges.valueStream()).isNotEmpty().allSatisfy(edge -> {
			var reasons = edge.get("reasons");
			assertThat(reasons.valueStream()).isNotEmpty().allSatisfy(reason -> {
				assertThat(reason.get("text").asString()).isNotBlank();
				assertThat(reason.at("/evidence/id").asString()).contains(":");
			});
			var weights = reasons.valueStream().map(reason -> reason.get("weight").decimalValue()).toList();
			assertThat(weights).isSortedAccordingTo((one, other) -> other.compareTo(one));
			assertThat(weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
				.isEqualByComparingTo(edge.get("score").decimalValue());
		});
	}

	@ParameterizedTest
	@MethodSource("questions")
	void theSameQuestionGetsTheSameAnswerFromOneStatement(Map<String, ?> question) {
		var first = ask(question, 100);
		var second = ask(question, 100);
		assertThat(second.body()).isEqualTo(first.body());
		assertThat(second.statements()).isEqualTo(1);
	}

	@ParameterizedTest
	@MethodSource("questions")
	void pagesAreOneList(Map<String, ?> question) {
		var whole = ask(question, 50).data("/suggestAttendees/edges");
		var paged = new ArrayList<JsonNode>();
		var variables = new HashMap<String, Object>(Map.of("for", question, "first", 7));
		JsonNode page;
		do {
			page = api.ask(QUERY, variables).data("/suggestAttendees");
			page.get("edges").forEach(paged::add);
			variables.put("after", page.at("/pageInfo/endCursor").asString());
		}
		while (page.at("/pageInfo/hasNextPage").asBoolean() && paged.size() < 50);
		assertThat(paged.stream().limit(whole.size())).containsExactlyElementsOf(whole);
	}

	@Test
	void leavesOutWhoIsThereAlready() {
		var present = api.ask("{edition(id:\"%s\"){speakers{id} suggestedAttendees{id}}}".formatted(EDITION));
		var there = new ArrayList<String>();
		present.data("/edition").forEach(people -> people.forEach(person -> there.add(person.get("id").asString())));
		assertThat(ids(Map.of("edition", EDITION))).isNotEmpty().doesNotContainAnyElementsOf(there);
		assertThat(ids(Map.of("edition", EDITION, "includePresent", true))).containsAnyElementsOf(there);
	}

	@Test
	void anEditionWithoutACallIsAboutWhatItsTalksAreAbout() {
		var edition = "edition:kangrejos-2023";
		var there = api.ask("{edition(id:\"%s\"){speakers{id}}}".formatted(edition)).data("/edition/speakers");
		assertThat(ids(Map.of("edition", edition))).isNotEmpty()
			.doesNotContainAnyElementsOf(there.findValuesAsString("id"));
		// before its first day, its talks are not known
		assertThat(ids(Map.of("edition", edition, "asOf", "2023-09-16"))).isEmpty();
	}

	@Test
	void leavesOutWhomTheQuestionExcludes() {
		var strongest = ids(Map.of("topics", List.of("topic:rcu"))).subList(0, 3);
		assertThat(ids(Map.of("topics", List.of("topic:rcu"), "exclude", strongest))).isNotEmpty()
			.doesNotContainAnyElementsOf(strongest);
	}

	@Test
	void nothingThatIsDatedLaterMakesADifference() {
		var question = Map.<String, Object>of("edition", EDITION, "text", "klint codecs and memory models",
				"includePresent", true, "asOf", "2025-06-30");
		var before = ask(question, 100).body();
		driver
			.executableQuery(
					"""
							MATCH (p:Person {id: 'person:kent-overstreet'}), (t:Topic)<-[:CALLS_FOR]-(call:Edition {id: $edition})
							WITH p, call, collect(t) AS topics
							CREATE (p)-[:SUGGESTED_FOR {testing: true}]->(call),
							  (late:Edition:Testing {id: 'edition:late', name: 'Late', year: 2025, startedBy: date('2025-06-30')}),
							  (undated:Edition:Testing {id: 'edition:undated', name: 'Undated', year: 2025, startedBy: date('2025-12-31')})
							FOREACH (t IN topics |
							  CREATE (p)-[:WORKS_ON {testing: true, role: 'MAINTAINER', since: date('2025-06-30')}]->(t),
							    (late)-[:CALLS_FOR]->(t), (undated)-[:CALLS_FOR]->(t))
							WITH p, topics, late, undated
							CREATE (p)-[:SUGGESTED_FOR]->(late), (p)-[:SUGGESTED_FOR]->(undated)
							WITH *
							CREATE (p)-[:MADE]->(:Contribution:Testing {id: 'contribution:late', role: 'AUTHOR', date: date('2025-06-30'),
							    year: 2025})-[:CONTRIBUTES_TO]->(change:Change:Testing {id: 'change:late', title: 'klint codecs',
							    date: date('2025-06-30'), lastDate: date('2025-06-30'), paths: []})
							FOREACH (t IN topics | CREATE (change)-[:TOUCHES]->(t))
							WITH *
							UNWIND [late, undated] AS edition
							CREATE (p)-[:PRESENTED]->(talk:Talk:Testing {id: 'talk:' + edition.name, title: 'klint codecs, ' + edition.name, titleExact: true})
							  -[:HELD_AT]->(edition)
							FOREACH (t IN topics | CREATE (talk)-[:ABOUT]->(t))
							""")
			.withParameters(Map.of("edition", EDITION))
			.execute();
		driver.executableQuery("CALL db.awaitIndexes(60)").execute();
		try {
			assertThat(ask(question, 100).body()).isEqualTo(before);
			var known = new HashMap<String, Object>(question);
			known.put("asOf", "2026-01-01");
			assertThat(reasons(known).get("person:kent-overstreet"))
				.anyMatch(reason -> reason.startsWith("wrote 1 change to "))
				.anyMatch(reason -> reason.contains("at Late"));
		}
		finally {
			driver.executableQuery("MATCH (n:Testing) DETACH DELETE n").execute();
			driver.executableQuery("MATCH ()-[r {testing: true}]->() DELETE r").execute();
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"{}|suggestAttendees: give topics, paths, a text or an edition in for, alone or together.",
			"{topics:[]}|suggestAttendees: give topics, paths, a text or an edition in for, alone or together.",
			"{text:\"?!\"}|suggestAttendees: text has no letters or digits to look for.",
			"{topics:[\"topic:rcu\" \"topic:klimt\"]}|suggestAttendees: topics names \"topic:klimt\", which is not in the graph; did you mean \"topic:klint\"?",
			"{edition:\"edition:qqqq\"}|suggestAttendees: edition names \"edition:qqqq\", which is not in the graph; the field editions lists what is.",
			"{paths:[\"rust/kernel/dma.rs\" \"nowhere/nothing.c\"]}|suggestAttendees: paths names \"nowhere/nothing.c\", which belongs to no topic; the paths of each topic say which files belong to it.",
			"{topics:[\"topic:rcu\"] excludeTopics:[\"topic:klimt\"]}|suggestAttendees: excludeTopics names \"topic:klimt\", which is not in the graph; did you mean \"topic:klint\"?",
			"{edition:\"topic:rcu\"}|suggestAttendees: edition names \"topic:rcu\", which is not in the graph; the field editions lists what is.",
			"{topics:[\"topic:rcu\"] exclude:[\"person:gary-gou\"]}|suggestAttendees: exclude names \"person:gary-gou\", which is not in the graph; did you mean \"person:gary-guo\"?" })
	void saysWhatIsWrong(String question, String message) {
		var answer = api.ask("{suggestAttendees(for:%s){nodes{id}}}".formatted(question));
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
		assertThat(answer.message()).isEqualTo(message);
	}

	@Test
	void refusesWhatIsTooMuch() {
		assertThat(ask(Map.of("text", "a ".repeat(5001)), 10).message()).contains("10002", "10000");
		assertThat(ask(Map.of("topics", List.of("topic:rcu")), 101).message()).contains("1 to 100", "101");
		assertThat(ask(Map.of("topics", List.of("topic:" + "a".repeat(195))), 10).message()).contains("201", "200");
	}

	@Test
	void anIdOfManyWordsIsJustUnknown() {
		var answer = ask(Map.of("topics", List.of("topic:" + "grace-".repeat(32))), 10);
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
		assertThat(answer.message()).contains("is not in the graph");
	}

	@Test
	void nobodyIsAnAnswerToo() {
		var answer = api.ask("{suggestAttendees(for:{text:\"xyzzy\"}){totalCount nodes{id}}}");
		assertThat(answer.data("/suggestAttendees/totalCount").asInt()).isZero();
	}

	private Answer ask(Map<String, ?> question, int first) {
		return api.ask(QUERY, Map.of("for", question, "first", first));
	}

	private List<String> ids(Map<String, ?> question) {
		return ask(question, 100).data("/suggestAttendees/edges")
			.valueStream()
			.map(edge -> edge.at("/node/id").asString())
			.toList();
	}

	private Map<String, List<String>> reasons(Map<String, ?> question) {
		var reasons = new HashMap<String, List<String>>();
		for (var edge : ask(question, 100).data("/suggestAttendees/edges")) {
			reasons.put(edge.at("/node/id").asString(),
					edge.get("reasons").valueStream().map(reason -> reason.get("text").asString()).toList());
		}
		return reasons;
	}

}
