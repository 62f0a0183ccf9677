package dev.ferrograph.ingest;

import static dev.ferrograph.ingest.seed.SeedTester.edition;
import static dev.ferrograph.ingest.seed.SeedTester.seed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.FerrographTest;
import dev.ferrograph.GraphQlApi;
import dev.ferrograph.ingest.seed.SeedTester;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What a seed says, as a front end sees it. */
@FerrographTest
class SeedAnswersTests {

	@Autowired
	SeedLoader loader;

	@Autowired
	GraphQlApi api;

	@TempDir
	Path directory;

	@BeforeEach
	void load() {
		load(namesakes());
	}

	@Test
	void showsWhatTellsNamesakesApart() {
		var found = api.ask("{ search(text: \"wei liu\") { nodes { id ... on Person { name disambiguation } } } }")
			.data("/search/nodes");
		assertThat(found.valueStream().map(JsonNode::toString)).containsExactly(
				"{\"id\":\"person:wei-liu\",\"name\":\"Wei Liu\",\"disambiguation\":\"Microsoft\"}",
				"{\"id\":\"person:wei-liu-cisco\",\"name\":\"Wei Liu\",\"disambiguation\":\"Cisco\"}");
		assertThat(api.ask("{ person(id: \"person:gary-guo\") { disambiguation } }")
			.data("/person/disambiguation")
			.isNull()).isTrue();
	}

	@Test
	void keepsWhatNamesakesDidApart() {
		var attended = api
			.ask("""
					{ people(where: { name: { eq: "Wei Liu" } }) { nodes { disambiguation attended { id } works { role } } } }""");
		assertThat(attended.data("/people/nodes").valueStream().map(JsonNode::toString)).containsExactly(
				"{\"disambiguation\":\"Microsoft\",\"attended\":[],\"works\":[{\"role\":\"MAINTAINER\"}]}",
				"{\"disambiguation\":\"Cisco\",\"attended\":[{\"id\":\"edition:kangrejos-2023\"}],\"works\":[]}");
	}

	@Test
	void namesRolesAffiliationsAndSources() {
		var person = api.ask("""
				{ person(id: "person:wei-liu") { works { id source { id } } affiliations { id } sources { id } } }""");
		assertThat(person.data("/person")).hasToString("""
				{"works":[{"id":"work:wei-liu/rcu/rcu-srcu/maintainer","source":{"id":"source:page"}}],\
				"affiliations":[{"id":"affiliation:wei-liu/google/2021"},{"id":"affiliation:wei-liu/google"}],\
				"sources":[{"id":"source:page"}]}""");
	}

	@Test
	void theirIdsStayWhenOthersChange() {
		var question = """
				{ people { nodes { works { id } affiliations { id } sources { id } } } }""";
		var before = api.ask(question).data("/people");
		load(namesakes().with("organizations.yaml",
				"- { id: arm, name: Arm }\n- { id: google, name: Google, url: https://google.com }"));
		assertThat(api.ask(question).data("/people")).isEqualTo(before);
	}

	@Test
	void findsASourceByItsIdAlone() {
		assertThat(api.ask("{ node(id: \"source:page\") { __typename ... on Source { title } } }").data("/node"))
			.hasToString("{\"__typename\":\"Source\",\"title\":\"A page\"}");
		assertThat(api.ask("{ nodes(ids: [\"source:mail\", \"work:wei-liu/rcu/rcu-srcu/maintainer\"]) { id } }")
			.data("/nodes")).hasToString("[{\"id\":\"source:mail\"},null]");
	}

	@Test
	void countsTheAnswersToChanges() {
		load(seed().with("changes/2024.yaml", change("a", "answerCount: 12") + change("b", "answerCount: 0")
				+ change("c", "url: https://example.org/")));
		assertThat(changes("orderBy: [{ answerCount: DESC }, { title: ASC }]"))
			.startsWith("{\"id\":\"change:a\",\"answerCount\":12}", "{\"id\":\"change:b\",\"answerCount\":0}")
			.contains("{\"id\":\"change:c\",\"answerCount\":null}");
		assertThat(changes("where: { answerCount: { gte: 1 } }"))
			.containsExactly("{\"id\":\"change:a\",\"answerCount\":12}");
		assertThat(changes("where: { answerCount: { isNull: true } }"))
			.containsExactly("{\"id\":\"change:c\",\"answerCount\":null}");
	}

	private List<String> changes(String which) {
		return api.ask("{ changes(%s) { nodes { id answerCount } } }".formatted(which))
			.data("/changes/nodes")
			.valueStream()
			.map(JsonNode::toString)
			.toList();
	}

	private static String change(String id, String more) {
		return """
				- id: %1$s
				  title: %1$s
				  %2$s
				  sources: [mail]
				  contributions: [{ person: Gary Guo, role: author, date: 2024-05-02 }]
				""".formatted(id, more);
	}

	private static SeedTester namesakes() {
		return seed().with("people.yaml", """
				- id: wei-liu
				  name: Wei Liu
				  disambiguation: Microsoft
				  distinctFrom: [wei-liu-cisco]
				  affiliations:
				    - { organization: Google }
				    - { organization: Google, from: 2021 }
				  sources: [page]
				- id: wei-liu-cisco
				  name: Wei Liu
				  disambiguation: Cisco
				  distinctFrom: [wei-liu]
				  sources: [page]
				- id: gary-guo
				  name: Gary Guo
				  sources: [page]
				""").with("roles.yaml", """
				- entry: RCU (SRCU)
				  topic: RCU
				  roles: [{ person: wei-liu, role: maintainer, source: page }]
				""").with("editions/kangrejos-2023.yaml", edition("attendees: [wei-liu-cisco]"));
	}

	private void load(SeedTester seed) {
		loader.load(seed.in(directory));
	}

}
