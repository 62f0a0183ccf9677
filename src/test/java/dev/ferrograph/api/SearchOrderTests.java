package dev.ferrograph.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.FerrographTest;
import dev.ferrograph.GraphQlApi;
import dev.ferrograph.neo4j.GraphSchema;
import dev.ferrograph.text.FoldedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** The order of what a search finds, told from the texts in the graph. */
@FerrographTest
class SearchOrderTests {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[_.'][\\p{L}\\p{N}]+)*");

	private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");

	@Autowired
	GraphQlApi api;

	@Autowired
	Neo4jClient client;

	@Autowired
	GraphSchema graph;

	private List<Named> nodes;

	private record Named(String id, List<String> names, Set<String> words) {
	}

	@BeforeEach
	void readTexts() {
		nodes = List.copyOf(client
			.query("""
					MATCH (n:Person|Talk|Change|Edition|Series|Topic|Organization)
					OPTIONAL MATCH (n)-[:EDITION_OF]->(series)
					RETURN n.id AS id, [name IN [n.name, n.title, n.github] + coalesce(n.aliases, []) + coalesce(n.identifiers, [])
					    WHERE name IS NOT NULL]
					  AS names, [text IN [n.subtitle, n.summary, n.abstract, n.city, n.country, series.name] WHERE text IS NOT NULL] AS texts
					ORDER BY id""")
			.fetchAs(Named.class)
			.mappedBy((types, row) -> {
				var names = row.get("names").asList(value -> value.asString());
				var words = Stream.concat(names.stream(), row.get("texts").asList(value -> value.asString()).stream())
					.flatMap(this::words)
					.collect(Collectors.toSet());
				return new Named(row.get("id").asString(), names, words);
			})
			.all());
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			lpc 2024,               edition:lpc-2024-rust-mc
			lpc 2023 rust,          edition:lpc-2023-rust-mc
			linux plumbers 2024,    edition:lpc-2024-rust-mc
			plumbers vienna,        edition:lpc-2024-rust-mc
			kangrejos oviedo 2022,  edition:kangrejos-2022
			pin init,               topic:pin-init
			sched ext,              topic:sched-ext
			rust for,               topic:rust-for-linux
			rust in v4l2,           talk:kangrejos-2023/rust-in-v4l2
			rust,                   topic:rust-language
			(RCU),                  topic:rcu
			RUST ALLOC,             topic:rust-alloc
			gary  guo,              person:gary-guo
			nbdd0121,               person:gary-guo
			Ts’o,                   person:theodore-y-tso
			will deacon,            person:will-deacon
			networks,               topic:networking
			schedular,              topic:scheduler
			shcheduler,             topic:scheduler
			""")
	void findsWhatIsMeantFirst(String text, String id) {
		assertThat(found(text)).startsWith(id);
	}

	@Test
	void aRareWordComesBeforeACommonOne() {
		var found = found("rust in v4l2");
		assertThat(found.subList(0, 3)).contains("topic:v4l2");
	}

	@Test
	void nothingWithFewerOfTheWordsStandsAboveWhatHasMore() {
		var random = new Random(7);
		var vocabulary = nodes.stream().flatMap(node -> node.names().stream().flatMap(this::words)).distinct().toList();
		for (int i = 0; i < 60; i++) {
			var words = new ArrayList<String>();
			// words of one name, and others that need not go with them
			var name = nodes.get(random.nextInt(nodes.size())).names().getFirst();
			words.addAll(words(name).distinct().limit(1 + random.nextInt(3)).toList());
			Stream.generate(() -> vocabulary.get(random.nextInt(vocabulary.size())))
				.limit(1 + random.nextInt(2))
				.forEach(words::add);
			Collections.shuffle(words, random);
			assertOrderOf(String.join(" ", words), new HashSet<>(words));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "lpc 2024", "lpc 2023 rust", "pin init", "rust driver", "linux rust kernel 2025 talks",
			"memory management folio safe rust driver kernel linux c bindings abstractions api" })
	void nothingWithFewerOfTheseWordsStandsAboveWhatHasMore(String text) {
		assertOrderOf(text, words(text).collect(Collectors.toSet()));
	}

	private void assertOrderOf(String text, Set<String> words) {
		var counts = found(text).stream().map(id -> {
			var node = node(id);
			var isCalledSo = node.names().stream().anyMatch(name -> plain(name).equals(plain(text)));
			// a name that begins so has all words, though the index may take several of
			// them for one
			var beginsSo = node.names().stream().anyMatch(name -> plain(name).startsWith(plain(text)));
			return isCalledSo ? Long.MAX_VALUE
					: beginsSo ? words.size() : words.stream().filter(node.words()::contains).count();
		}).toList();
		assertThat(counts).as("words of «%s» in what is found", text)
			.isSortedAccordingTo(Collections.reverseOrder())
			.isNotEmpty();
		long all = nodes.stream().filter(node -> !Collections.disjoint(node.words(), words)).count();
		assertThat(counts.stream().filter(count -> count > 0).count()).as("nodes with words of «%s»", text)
			.isGreaterThanOrEqualTo(Math.min(all, 100));
	}

	@Test
	void whatBearsTheVeryNameComesFirst() {
		var names = new ArrayList<>(nodes.stream().flatMap(node -> node.names().stream()).distinct().toList());
		Collections.shuffle(names, new Random(11));
		int checked = 0;
		for (var name : names) {
			if (checked < 150 && words(name).findAny().isPresent() && MARKS.split(name).length <= 20) {
				var bearers = nodes.stream()
					.filter(node -> node.names().stream().anyMatch(other -> plain(other).equals(plain(name))))
					.map(Named::id)
					.collect(Collectors.toSet());
				assertThat(found(name)).as(name).first().isIn(bearers);
				assertThat(found(
						"(" + name.replace(" ", "  ").replace('\'', '’').toUpperCase(java.util.Locale.ROOT) + ")"))
					.as("«%s», written otherwise", name)
					.first()
					.isIn(bearers);
				checked++;
			}
		}
	}

	@Test
	void knowsAVeryNameWithAMarkInsideAWord() {
		withPeople("(:Person {id: 'person:test-a', name: \"Pat O'Brien\"}), "
				+ "(:Person {id: 'person:test-b', name: \"Pat O'Brien Node.js\"}), "
				+ "(:Person {id: 'person:test-c', name: 'Node.js'})", () -> {
					assertThat(found("pat o'brien")).startsWith("person:test-a");
					assertThat(found("node.js")).startsWith("person:test-c");
					assertThat(api.ask("{ search(text: \"NODE.JS\") { edges { score } } }")
						.data("/search/edges/0/score")
						.asDouble()).isGreaterThanOrEqualTo(100);
				});
	}

	@Test
	void aWordThatIsStillTypedIsNotTakenForATypingError() {
		withPeople("(:Person {id: 'person:test-a', name: 'Zorblatt'}), (:Person {id: 'person:test-b', name: 'Zorbly'})",
				() -> {
					assertThat(found("zorbla")).containsExactly("person:test-a");
					assertThat(found("zorblz")).containsExactly("person:test-b");
				});
	}

	@Test
	void blanksAroundTheTextDoNotMatter() {
		assertThat(found(" Rust ")).isEqualTo(found("Rust"));
	}

	@Test
	void knowsWhatTheIndexesLeaveOut() {
		assertThat(graph.stopWords()).contains("for", "in", "the").doesNotContain("rust");
		// they are not the beginnings of longer words, as of "these" or "thermal"
		assertThat(found("rust the").stream().map(this::node))
			.allSatisfy(node -> assertThat(node.words()).contains("rust"))
			.isNotEmpty();
	}

	@Test
	void consecutiveIdeographsAreOneWord() {
		withPeople("(:Person {id: 'person:test-a', name: '松本 行弘', aliases: ['まつもと ゆきひろ']}), "
				+ "(:Person {id: 'person:test-b', name: '本松 一'}), (:Person {id: 'person:test-c', name: '松田 本'})",
				() -> {
					assertThat(found("松本")).containsExactly("person:test-a");
					assertThat(found("松本 行弘")).containsExactly("person:test-a");
					assertThat(api.ask("{ search(text: \"松本\") { edges { snippet } } }")
						.data("/search/edges/0/snippet")
						.asString()).isEqualTo("«松本» 行弘");
				});
	}

	@Test
	void ideographsThatNothingHasSideBySideCountInPairs() {
		withPeople("(:Person {id: 'person:test-a', name: '松本 行弘', aliases: []}), "
				+ "(:Person {id: 'person:test-b', name: '松本太郎', aliases: []}), "
				+ "(:Person {id: 'person:test-c', name: '山田 太一', aliases: []}), "
				+ "(:Person {id: 'person:test-d', name: '本松 郎太', aliases: []})", () -> {
					assertThat(found("松本太郎")).containsExactly("person:test-b");
					assertThat(found("松本 太郎")).startsWith("person:test-b").doesNotContain("person:test-d");
					assertThat(found("松本行弘")).startsWith("person:test-a").doesNotContain("person:test-d");
					assertThat(found("松本太一")).containsExactlyInAnyOrder("person:test-a", "person:test-b",
							"person:test-c");
				});
	}

	@Test
	void findsPeopleByTheirAccountsAndTheirIdsElsewhere() {
		withPeople("(:Person {id: 'person:test-a', name: 'Ada', github: 'zorb-latt', aliases: [], "
				+ "identifiers: ['indico.example.org/ZX81Q']}), "
				+ "(:Person {id: 'person:test-b', name: 'Bea', aliases: [], identifiers: ['indico.example.org/ZX82Q']})",
				() -> {
					assertThat(found("@zorb-latt")).startsWith("person:test-a");
					assertThat(found("zorb-la")).startsWith("person:test-a");
					assertThat(found("zx82q")).containsExactly("person:test-b");
					assertThat(found("indico.example.org/ZX81Q")).startsWith("person:test-a");
					assertThat(api.ask("{ search(text: \"zx81q\") { edges { snippet } } }")
						.data("/search/edges/0/snippet")
						.asString()).isEqualTo("indico.example.org/«ZX81Q»");
				});
	}

	/** With people, whose ids begin with {@code person:test-}, in the graph. */
	private void withPeople(String nodes, Runnable test) {
		client.query("CREATE " + nodes).run();
		try {
			client.query("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()").run();
			test.run();
		}
		finally {
			client.query("MATCH (n:Person) WHERE n.id STARTS WITH 'person:test-' DETACH DELETE n").run();
		}
	}

	@ParameterizedTest
	@CsvSource({ "networks, «Networking»", "schedular, «Scheduler»", "rust fo, «Rust» for Linux",
			"rust driv, «Rust» null block «driver»" })
	void aSnippetShowsWhatMatches(String text, String snippet) {
		assertThat(api
			.ask("query($text: String!) { search(text: $text, first: 40) { edges { snippet } } }", Map.of("text", text))
			.data("/search/edges")
			.findValuesAsString("snippet")).contains(snippet);
	}

	@Test
	void aCursorOfAnotherTextIsRefused() {
		var query = "query($text: String!, $kinds: [NodeKind!], $after: String) { "
				+ "search(text: $text, kinds: $kinds, first: 3, after: $after) { pageInfo { endCursor } } }";
		var cursor = api.ask(query, Map.of("text", "rust")).data("/search/pageInfo/endCursor").asString();
		assertThat(
				api.ask(query, Map.of("text", "rust", "after", cursor)).data("/search/pageInfo/endCursor").isString())
			.isTrue();
		assertThat(api.ask(query, Map.of("text", "linux", "after", cursor)).code()).isEqualTo("BAD_REQUEST");
		assertThat(api.ask(query, Map.of("text", "rust", "kinds", List.of("TOOL"), "after", cursor)).code())
			.isEqualTo("BAD_REQUEST");
	}

	@Test
	void isAnsweredByOneStatement() {
		assertThat(api.ask("{ search(text: \"rust schedular\") { edges { node { id } snippet } } }").statements())
			.isEqualTo(1);
	}

	private Named node(String id) {
		return nodes.stream().filter(node -> node.id().equals(id)).findFirst().orElseThrow();
	}

	/** The ids of the best 100. */
	private List<String> found(String text) {
		return api
			.ask("query($text: String!) { search(text: $text, first: 100) { edges { node { id } } } }",
					Map.of("text", text))
			.data("/search/edges")
			.findValuesAsString("id");
	}

	private Stream<String> words(String text) {
		return WORD.matcher(FoldedText.of(text))
			.results()
			.map(MatchResult::group)
			.filter(word -> !graph.stopWords().contains(word));
	}

	private static String plain(String name) {
		return MARKS.matcher(FoldedText.of(name)).replaceAll(" ").strip();
	}

}
