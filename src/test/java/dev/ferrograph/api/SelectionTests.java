package dev.ferrograph.api;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.reverseOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.FerrographTest;
import dev.ferrograph.GraphQlApi;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@FerrographTest
class SelectionTests {

	@Autowired
	GraphQlApi api;

	@Test
	void theSameFieldTwiceWithOtherArgumentsIsAnsweredInOneStatement() {
		var answer = api.ask("""
				{edition(id:"edition:kangrejos-2023"){
				  two: talks(first:2){nodes{id}}
				  three: talks(first:3){a: nodes{id} b: nodes{title}}
				}}""");
		assertThat(answer.data("/edition/two/nodes")).hasSize(2);
		assertThat(answer.data("/edition/three/a")).hasSize(3);
		assertThat(answer.data("/edition/three/b/0/title").asString()).isEqualTo("The Rust for Linux Kernel Report");
		assertThat(answer.statements()).isEqualTo(1);
	}

	@Test
	void aNodeIsAnsweredAsTheTypeItIs() {
		var answer = api.ask("""
				{node(id:"topic:klint"){id __typename ...topic ... on Tool{repository} ... on Person{github}}}
				fragment topic on Topic {name broader{__typename name}}""");
		assertThat(answer.data("/node/__typename").asString()).isEqualTo("Tool");
		assertThat(answer.data("/node").has("repository")).isTrue();
		assertThat(answer.data("/node").has("github")).isFalse();
	}

	@Test
	void oneResultKeyMayMeanDifferentFieldsOfDifferentTypes() {
		var nodes = api
			.ask("""
					query($ids:[ID!]!){nodes(ids:$ids){... on Person{x: name} ... on Talk{x: title} ... on Series{x: name}}}""",
					Map.of("ids", new String[] { "talk:kangrejos-2023/rust-in-v4l2", "person:gary-guo",
							"series:kangrejos" }));
		assertThat(nodes.data("/nodes").valueStream().map(node -> node.get("x").asString()))
			.containsExactly("Rust in V4L2", "Gary Guo", "Kangrejos");
	}

	@Test
	void manyNodesComeInTheOrderOfTheirIdsWithNullForTheUnknown() {
		var answer = api.ask("""
				{nodes(ids:["topic:rcu","person:nobody","person:gary-guo","nonsense","topic:rcu"]){id}}""");
		assertThat(answer.data("/nodes").toString())
			.isEqualTo("[{\"id\":\"topic:rcu\"},null,{\"id\":\"person:gary-guo\"},null,{\"id\":\"topic:rcu\"}]");
		// the second looks whether person:nobody is an id that someone had before
		assertThat(answer.statements()).isEqualTo(2);
	}

	@Test
	void whatIsSkippedOrNotIncludedIsNotAnswered() {
		var answer = api.ask("""
				query($yes:Boolean!,$no:Boolean!){person(id:"person:gary-guo"){
				  id @include(if:$yes) name @skip(if:$yes) talks @include(if:$no){totalCount}}}""",
				Map.of("yes", true, "no", false));
		assertThat(answer.data("/person").toString()).isEqualTo("{\"id\":\"person:gary-guo\"}");
	}

	@Test
	void idsThatAreNotThereAreNullAndIdsOfAnotherTypeToo() {
		var answer = api
			.ask("""
					{a:person(id:"person:nobody"){id} b:person(id:"topic:rcu"){id} c:node(id:"rcu"){id} d:node(id:""){id}}""");
		assertThat(answer.data("").toString()).isEqualTo("{\"a\":null,\"b\":null,\"c\":null,\"d\":null}");
	}

	@Test
	void cypherInAnIdIsOnlyAnId() {
		var answer = api.ask("query($id:ID!){person(id:$id){id}}", Map.of("id", "person:x'}) DETACH DELETE n //"));
		assertThat(answer.data("/person").isNull()).isTrue();
		assertThat(api.ask("{statistics{people}}").data("/statistics/people").asInt()).isGreaterThan(100);
	}

	@Test
	void narrowerTopicsCountUnlessTheyAreLeftOut() {
		var answer = api.ask("""
				{topic(id:"topic:linux"){
				  all: talks{totalCount} own: talks(includeNarrower:false){totalCount}
				  wide: contributors{totalCount} narrow: contributors(includeNarrower:false){totalCount}}}""");
		assertThat(answer.data("/topic/all/totalCount").asInt()).isGreaterThan(50);
		assertThat(answer.data("/topic/own/totalCount").asInt()).isLessThan(10);
		assertThat(answer.data("/topic/wide/totalCount").asInt())
			.isGreaterThan(answer.data("/topic/narrow/totalCount").asInt());
	}

	@Test
	void contributorsMayBeNarrowedToSeriesAndYears() {
		var answer = api.ask("""
				{topic(id:"topic:rust-support"){
				  c: contributors(first:100 series:["series:fosdem"] fromYear:2030 toYear:2031){
				    edges{talks{id} works{until}}}
				  k: contributors(first:100 series:["series:kangrejos"] fromYear:2022 toYear:2023){
				    edges{talks{edition{year series{id}}} works{since until}}}}}""");
		assertThat(answer.data("/topic/c/edges").valueStream()).isNotEmpty()
			.allSatisfy(edge -> assertThat(edge.get("talks")).isEmpty());
		var editions = answer.data("/topic/k/edges").findValues("edition");
		assertThat(editions).isNotEmpty().allSatisfy(edition -> {
			assertThat(edition.at("/series/id").asString()).isEqualTo("series:kangrejos");
			assertThat(edition.get("year").asInt()).isBetween(2022, 2023);
		});
		assertThat(answer.data("/topic/k/edges").findValuesAsString("since")).isNotEmpty()
			.allSatisfy(since -> assertThat(since).isLessThan("2024"));
	}

	@Test
	void listsOfStatementsComeInTheOrderThatTheSchemaPromises() {
		var answer = api.ask("""
				{edition(id:"edition:kangrejos-2023"){talks(first:100){nodes{id}}}
				 topic(id:"topic:linux"){history(series:["series:kangrejos"]){edition{id} talks{id}}
				  contributors(first:5){edges{talks{edition{year}}}}}}""");
		var programme = answer.data("/edition/talks").findValuesAsString("id");
		var ofTopic = answer.data("/topic/history")
			.valueStream()
			.filter(each -> each.at("/edition/id").asString().equals("edition:kangrejos-2023"))
			.findFirst()
			.orElseThrow()
			.get("talks")
			.findValuesAsString("id");
		assertThat(ofTopic).hasSizeGreaterThan(5)
			.isSubsetOf(programme)
			.isSortedAccordingTo(comparingInt(programme::indexOf));
		for (var edge : answer.data("/topic/contributors/edges")) {
			assertThat(edge.findValues("year").stream().map(JsonNode::asInt)).isSortedAccordingTo(reverseOrder());
		}
	}

	@Test
	void typesAreNamedWhereverTheyAreAskedFor() {
		var answer = api.ask("""
				{__typename people(first:1){__typename edges{__typename node{__typename}} pageInfo{__typename}}
				 path(from:"topic:rcu" to:"person:boqun-feng"){__typename steps{__typename from{__typename}}}}""");
		assertThat(answer.data("").findValuesAsString("__typename")).contains("Query", "PersonConnection", "PersonEdge",
				"Person", "PageInfo", "Path", "PathStep", "Subsystem");
	}

	@Test
	void questionsAboutTheSchemaMayStandBesideOthers() {
		var answer = api
			.ask("{__schema{queryType{name}} person(id:\"person:gary-guo\"){name} __type(name:\"Talk\"){kind}}");
		assertThat(answer.data("/__schema/queryType/name").asString()).isEqualTo("Query");
		assertThat(answer.data("/person/name").asString()).isEqualTo("Gary Guo");
		assertThat(answer.data("/__type/kind").asString()).isEqualTo("OBJECT");
	}

	@Test
	void aSourceIsANodeThatCanBeAskedForById() {
		assertThat(api.ask("{node(id:\"source:lwn-952029\"){__typename} nodes(ids:[\"source:lwn-952029\"]){id}}")
			.data("")
			.toString()).isEqualTo("{\"node\":{\"__typename\":\"Source\"},\"nodes\":[{\"id\":\"source:lwn-952029\"}]}");
	}

	@Test
	void aFragmentThatCanApplyToNothingIsLeftOut() {
		assertThat(api
			.ask("""
					{edition(id:"edition:lpc-2021"){... on Node{id ... on Tool{... on Topic{talks(first:3){totalCount}}}}}}""")
			.data("/edition")
			.toString()).isEqualTo("{\"id\":\"edition:lpc-2021\"}");
	}

	@Test
	void aWaySaysOfARoleThatHasEndedThatItHas() {
		var answer = api.ask("""
				{path(from:"person:alex-gaynor" to:"topic:rust-support" maxLength:null){steps{text}}}""");
		assertThat(answer.data("/path/steps/0/text").asString())
			.isEqualTo("Alex Gaynor maintained RUST, kept under Rust support");
	}

}
