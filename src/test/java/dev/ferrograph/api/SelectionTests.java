package dev.ferrograph.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.FerrographTest;
import dev.ferrograph.GraphQlApi;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

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
		assertThat(answer.statements()).isEqualTo(1);
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
				  history(includeNarrower:false){edition{id}}
				  contributors(includeNarrower:false){totalCount}}}""");
		assertThat(answer.data("/topic/all/totalCount").asInt()).isGreaterThan(50);
		assertThat(answer.data("/topic/own/totalCount").asInt()).isLessThan(10);
	}

	@Test
	void contributorsMayBeNarrowedToSeriesAndYears() {
		var answer = api.ask("""
				{topic(id:"topic:rust-support"){
				  c: contributors(first:100 series:["series:fosdem"] fromYear:2030 toYear:2031){
				    edges{talks{id} works{until}}}
				  k: contributors(first:100 series:["series:kangrejos"] fromYear:2022 toYear:2023){
				    edges{talks{edition{year series{id}}} works{since until}}}}}""");
		assertThat(answer.data("/topic/c/edges").valueStream())
			.allSatisfy(edge -> assertThat(edge.get("talks")).isEmpty());
		var editions = answer.data("/topic/k/edges").findValues("edition");
		assertThat(editions).isNotEmpty().allSatisfy(edition -> {
			assertThat(edition.at("/series/id").asString()).isEqualTo("series:kangrejos");
			assertThat(edition.get("year").asInt()).isBetween(2022, 2023);
		});
		assertThat(answer.data("/topic/k/edges").findValuesAsString("since"))
			.allSatisfy(since -> assertThat(since).isLessThan("2024"));
	}

}
