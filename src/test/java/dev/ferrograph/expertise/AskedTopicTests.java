package dev.ferrograph.expertise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.FerrographTest;
import dev.ferrograph.GraphQlApi;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@FerrographTest
class AskedTopicTests {

	private static final String QUERY = """
			query($for: SuggestionInput!) {
			  askedTopics(for: $for) { topic { id } weight names origins }
			  suggestAttendees(for: $for) { edges { node { id } reasons { evidence { id } } } }
			}""";

	@Autowired
	GraphQlApi api;

	@ParameterizedTest
	@CsvSource({ "tracing a network driver, topic:tracing topic:networking", "Read copy update, topic:rcu",
			"which schedulers and which scheduling class, topic:scheduler", "C++ and C#, ''",
			"an abstract of at most a page, ''", "formal verification of kernel code, topic:formal-verification" })
	void aTextIsTakenForTheTopicsThatItNames(String text, String topics) {
		assertThat(ids(Map.of("text", text)))
			.containsExactlyInAnyOrder(topics.isEmpty() ? new String[0] : topics.split(" "));
	}

	@Test
	void whatIsRareCountsMost() {
		var asked = ask(Map.of("text", "Safe abstractions and klint in Rust")).data("/askedTopics");
		assertThat(asked.valueStream().map(AskedTopicTests::id)).containsExactly("topic:klint",
				"topic:safe-abstractions");
		assertThat(asked.get(0).get("weight").asDouble()).isEqualTo(1);
		assertThat(asked.get(1).get("weight").asDouble()).isBetween(0.0, 0.6);
	}

	@Test
	void saysByWhichNamesAndWhichPartOfTheQuestion() {
		var asked = ask(Map.of("text", "about read-copy updates", "paths", List.of("rust/kernel/dma.rs"), "topics",
				List.of("topic:rcu"), "edition", "edition:lpc-2025-rust-mc"))
			.data("/askedTopics");
		assertThat(topic(asked, "topic:rcu").get("names").values()).extracting(JsonNode::asString)
			.containsExactly("Read-Copy Update");
		assertThat(topic(asked, "topic:rcu").get("origins").values()).extracting(JsonNode::asString)
			.contains("TOPICS", "TEXT");
		assertThat(topic(asked, "topic:dma").get("origins").values()).extracting(JsonNode::asString).contains("PATHS");
		assertThat(topic(asked, "topic:klint").get("origins").values()).extracting(JsonNode::asString)
			.contains("EDITION");
	}

	@Test
	void anIdThatLeadsNowhereIsNamed() {
		assertThat(api.ask("{ askedTopics(for: { topics: [\"topic:klimt\"] }) { weight } }").message()).isEqualTo(
				"askedTopics: topics names \"topic:klimt\", which is not in the graph; did you mean \"topic:klint\"?");
	}

	@Test
	void aNameWithinALongerOneIsNotMeant() {
		assertThat(ids(Map.of("text", "memory safety"))).containsExactly("topic:memory-safety");
		assertThat(ids(Map.of("text", "memory safety, memory safety"))).containsExactly("topic:memory-safety");
	}

	@Test
	void aTopicThatIsTakenAwayCountsNowhere() {
		var text = Map.<String, Object>of("text", "klint and RCU");
		var without = Map.<String, Object>of("text", "klint and RCU", "excludeTopics", List.of("topic:rcu"));
		assertThat(ids(text)).containsExactlyInAnyOrder("topic:klint", "topic:rcu");
		assertThat(ids(without)).containsExactly("topic:klint");
		assertThat(evidence(text)).contains("topic:rcu");
		assertThat(evidence(without)).isNotEmpty().doesNotContain("topic:rcu");
		assertThat(ids(Map.of("topics", List.of("topic:rcu"), "excludeTopics", List.of("topic:rcu")))).isEmpty();
	}

	@Test
	void theCallOf2025IsTakenForWhatItIsAbout() throws Exception {
		var text = Files.readString(Path.of("src/test/resources/evaluation/lpc-2025-rust-mc.txt"));
		assertThat(ids(Map.of("text", text)))
			.contains("topic:klint", "topic:pin-init", "topic:lkmm", "topic:timers", "topic:rust-version-policy")
			.doesNotContain("topic:rust-support")
			.endsWith("topic:safe-abstractions");
	}

	private GraphQlApi.Answer ask(Map<String, ?> question) {
		return api.ask(QUERY, Map.of("for", question));
	}

	private List<String> ids(Map<String, ?> question) {
		return ask(question).data("/askedTopics").valueStream().map(AskedTopicTests::id).toList();
	}

	private List<String> evidence(Map<String, ?> question) {
		return ask(question).data("/suggestAttendees")
			.findValues("evidence")
			.stream()
			.map(node -> node.get("id").asString())
			.toList();
	}

	private static JsonNode topic(JsonNode asked, String id) {
		return asked.valueStream().filter(each -> id(each).equals(id)).findFirst().orElseThrow();
	}

	private static String id(JsonNode asked) {
		return asked.at("/topic/id").asString();
	}

}
