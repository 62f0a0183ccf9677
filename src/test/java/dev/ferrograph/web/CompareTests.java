package dev.ferrograph.web;

import static dev.ferrograph.ingest.seed.SeedTester.seed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.GraphQlApi;
import dev.ferrograph.ingest.SeedLoader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two editions compared, of one series or of two. */
@BrowserTest
class CompareTests {

	private static final String PAIR = "/compare?edition=edition%3Akangrejos-2025&with=edition%3Alpc-2025-rust-mc";

	private static final String COMPLETE = "programmeComplete: true\n";

	private static final String NONE = "";

	/** Makes the page of each two of some editions, and returns what it says. */
	private static final String ALL_PAIRS = """
			return (async editions => {
			  const query = await (await fetch('/explorer/queries/compare.graphql')).text();
			  const ask = async id => (await (await fetch('/graphql', {
			    method: 'POST',
			    headers: { 'Content-Type': 'application/json' },
			    body: JSON.stringify({ query, variables: { id } }),
			  })).json()).data.edition;
			  const all = [];
			  for (const id of editions) {
			    all.push(await ask(id));
			  }
			  const { default: view } = await import('/explorer/views/compare.js');
			  const aloneAt = (page, edition) => [...page.querySelectorAll('section')]
			    .filter(part => part.querySelector('h2').textContent === `On record at ${edition.name} alone`)
			    .flatMap(part => [...part.querySelectorAll('dd a')].map(link => link.pathname.replace('/person/', 'person:')));
			  return JSON.stringify(all.flatMap((one, position) => all.slice(position + 1).map(other => {
			    const page = document.createElement('div');
			    const route = { parameters: new URLSearchParams({ edition: one.id, with: other.id }) };
			    page.append(...view.render([one, other], route).flat(Infinity).filter(Boolean));
			    return { one: one.id, other: other.id, aloneAtOne: aloneAt(page, one), aloneAtOther: aloneAt(page, other), says: page.textContent };
			  })));
			})(arguments[0])""";

	/** Makes the page of each of some editions, and returns what it says. */
	private static final String ALL_EDITIONS = """
			return (async editions => {
			  const query = await (await fetch('/explorer/queries/edition.graphql')).text();
			  const { default: view } = await import('/explorer/views/edition.js');
			  const all = {};
			  for (const id of editions) {
			    const { data } = await (await fetch('/graphql', {
			      method: 'POST',
			      headers: { 'Content-Type': 'application/json' },
			      body: JSON.stringify({ query, variables: { id } }),
			    })).json();
			    const page = document.createElement('div');
			    page.append(...view.render(data).flat(Infinity).filter(Boolean));
			    const rows = [...page.querySelectorAll('.facts > div')].map(row => [row.querySelector('dt').textContent,
			      [...row.querySelectorAll('dd a')].map(link => link.pathname.replace('/person/', 'person:'))]);
			    all[id] = { lead: page.querySelector('.lead').textContent, rows: Object.fromEntries(rows) };
			  }
			  return JSON.stringify(all);
			})(arguments[0])""";

	@Autowired
	GraphQlApi api;

	@Autowired
	SeedLoader loader;

	@Autowired
	Driver driver;

	@TempDir
	Path directory;

	@AfterEach
	void seedThatShips() {
		loader.load("classpath:seed/");
	}

	@Test
	void isReachedFromAnEditionAndSharedByItsAddress(Browser browser) {
		var page = browser.open("/edition/kangrejos-2025").click(".neighbours a", "Compare with");
		page.sees(".note", "Choose another edition to compare Kangrejos 2025 with.").sees(".chips", "Kangrejos 2025");
		page.type("#with", "LPC 2025").sees("#with-options [role=option]", "LPC 2025 Rust MC").isAccessible();
		page.press(Keys.ENTER).sees("h1", "Kangrejos 2025 and LPC 2025 Rust MC");
		assertThat(page.address()).isEqualTo(PAIR);
		page.reload().sees("h1", "Kangrejos 2025 and LPC 2025 Rust MC").screenshot("explorer-compare");
		assertThat(page.title()).isEqualTo("Kangrejos 2025 and LPC 2025 Rust MC · Ferrograph");
		page.click("#edition-0").sees(".note", "Choose another edition to compare LPC 2025 Rust MC with.");
		page.click(".part .plain a", "LPC 2024 Rust MC").sees("h1", "LPC 2024 Rust MC and LPC 2025 Rust MC");
		page.back().sees("h1", "Compare two editions").back().sees("h1", "Kangrejos 2025 and LPC 2025 Rust MC");
		browser.wide(390).dark();
		page.fits().screenshot("explorer-compare-phone");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "/compare | Choose two editions, of one series or of two.",
			"/compare?with=edition:kangrejos-2025 | Choose another edition to compare Kangrejos 2025 with.",
			"/compare?edition=edition:kangrejos-2025&with=edition:kangrejos-2025 | That is Kangrejos 2025 twice.",
			"/compare?edition=edition:kangrejos-1999&with=edition:kangrejos-2025 | The graph has no edition edition:kangrejos-1999.",
			"/compare?edition=kangrejos-2025&with=topic:rcu | The graph has no edition kangrejos-2025 and no edition topic:rcu." })
	void saysWhatToChooseWhereTheAddressHasNoTwoEditions(String address, String said, Browser browser) {
		browser.open(address).sees("h1", "Compare two editions").sees(".note", said).isAccessible();
	}

	@Test
	void fitsAndLetsTheReaderBeginAnewWhateverTheAddressHas(Browser browser) {
		var page = browser.wide(390).open("/compare?edition=edition:" + "x".repeat(2_000)).sees(".note", "xxx").fits();
		page.click("#edition-0").seesNo(".note", "xxx");
		assertThat(page.address()).isEqualTo("/compare");
	}

	@Test
	void saysWhoIsOnRecordAtBothAndWhoHasSpokenBefore(Browser browser) {
		var one = edition("kangrejos-2025");
		var other = edition("lpc-2025-rust-mc");
		var both = new TreeSet<>(names(one, "speakers", "attendees"));
		both.retainAll(names(other, "speakers", "attendees"));
		var page = browser.open(PAIR).sees("h2", "On record at both");
		assertThat(page.texts(".names a")).containsExactlyInAnyOrderElementsOf(both);
		var spoke = names(one, "speakers");
		spoke.removeAll(both);
		for (var speaker : one.at("/speakers")) {
			var name = speaker.at("/name").asString();
			var isFirst = speaker.at("/editions")
				.valueStream()
				.noneMatch(each -> each.at("/startedBy").asString().compareTo(one.at("/startedBy").asString()) < 0);
			if (spoke.contains(name)) {
				assertThat(row(page, isFirst ? "First talk on record" : "Spoke at other editions before"))
					.contains(name);
			}
		}
		page.sees(".note", "Not everything is on record of either edition, so it cannot be told "
				+ "who came to one of them alone or which topics one of them alone had.");
		page.sees(".note", "They may have been at LPC 2025 Rust MC too.");
	}

	@Test
	void saysOfNobodyThatTheyWereAbsentWhereAListIsNotComplete(Browser browser) {
		var editions = new HashMap<String, JsonNode>();
		api.ask("""
				{ editions(first: 100) { nodes {
				  id programmeComplete speakersComplete speakers { id } attendees { id }
				} } }""")
			.data("/editions/nodes")
			.forEach(edition -> editions.put(edition.at("/id").asString(), edition));
		var page = browser.open("/compare").sees(".comparing");
		var pairs = JsonMapper.shared().readTree(String.valueOf(page.run(ALL_PAIRS, List.copyOf(editions.keySet()))));
		assertThat(pairs).hasSize(editions.size() * (editions.size() - 1) / 2);
		for (var pair : pairs) {
			var one = Objects.requireNonNull(editions.get(pair.at("/one").asString()));
			var other = Objects.requireNonNull(editions.get(pair.at("/other").asString()));
			assertThat(texts(pair.at("/aloneAtOne"))).as(pair.toString())
				.containsExactlyInAnyOrderElementsOf(alone(one, other));
			assertThat(texts(pair.at("/aloneAtOther"))).as(pair.toString())
				.containsExactlyInAnyOrderElementsOf(alone(other, one));
			assertThat(pair.at("/says").asString().contains("did not speak"))
				.isEqualTo(both("speakersComplete", one, other)
						&& !(alone(one, other).isEmpty() && alone(other, one).isEmpty()));
			assertThat(
					pair.at("/says").asString().contains("On record only at") && !both("programmeComplete", one, other))
				.isFalse();
		}
	}

	@Test
	void saysOnAnEditionsPageNoMoreThanTheRecordTells(Browser browser) {
		var editions = new HashMap<String, JsonNode>();
		api.ask("""
				{ editions(first: 100) { nodes {
				  id startedBy programmeComplete speakersComplete attendees { id }
				  speakers { id editions { startedBy } } previous { id }
				} } }""")
			.data("/editions/nodes")
			.forEach(edition -> editions.put(edition.at("/id").asString(), edition));
		var page = browser.open("/editions").sees("h1");
		var pages = JsonMapper.shared()
			.readTree(String.valueOf(page.run(ALL_EDITIONS, List.copyOf(editions.keySet()))));
		assertThat(pages.propertyNames()).hasSameElementsAs(editions.keySet());
		editions.forEach((id, edition) -> {
			var said = pages.get(id);
			assertThat(said.at("/lead").asString().matches(".*(on record|may have spoken).*")).as(id)
				.isEqualTo(
						!edition.at("/programmeComplete").asBoolean() || !edition.at("/speakersComplete").asBoolean());
			var before = editions.get(edition.at("/previous/id").asString());
			var rows = said.at("/rows");
			assertThat(texts(rows.path("First talk on record"))).as(id)
				.hasSameElementsAs(before == null ? Set.of() : withoutEarlierTalk(edition));
			assertThat(texts(rows.path("Not on record this time"))).as(id)
				.hasSameElementsAs(before != null && both("speakersComplete", edition, before) ? absent(before, edition)
						: Set.of());
			if (before == null || !both("programmeComplete", edition, before)) {
				assertThat(rows.propertyNames()).as(id)
					.doesNotContain("Topics only on record this time", "Topics not on record this time");
			}
		});
	}

	@Test
	void saysWhoDidNotSpeakWhereEverythingIsKnownOfBothEditions(Browser browser) {
		load(COMPLETE, talk("one", "Gary Guo", "rcu") + talk("two", "José Núñez", "srcu"), COMPLETE,
				talk("three", "Boqun Feng, José Núñez", "klint, srcu"));
		var page = browser.open("/compare?edition=edition:lpc-2024&with=edition:kangrejos-2023")
			.sees("h1", "Kangrejos 2023 and LPC 2024")
			.sees(".names", "José Núñez");
		page.sees(".part:has(.facts)", "On record at Kangrejos 2023 alone\n1 person\nThey did not speak at LPC 2024.\n"
				+ "First talk on record\nGary Guo");
		page.sees(".part:has(.facts)", "On record at LPC 2024 alone\n1 person\nThey did not speak at Kangrejos 2023.\n"
				+ "First talk on record\nBoqun Feng");
		assertThat(row(page, "At both")).isEqualTo("Sleepable RCU");
		assertThat(row(page, "On record only at Kangrejos 2023")).isEqualTo("RCU");
		assertThat(row(page, "On record only at LPC 2024")).isEqualTo("klint");
		assertThat(page.texts("main .note")).noneMatch(text -> text.contains("cannot be told"));
		page.isAccessible();
	}

	@Test
	void tellsTopicsWhereOnlyASpeakerIsUnknownAndNothingWhereAProgrammeIsNotComplete(Browser browser) {
		var address = "/compare?edition=edition:kangrejos-2023&with=edition:lpc-2024";
		load(COMPLETE, talk("one", "", "rcu"), COMPLETE + "attendees: [Gary Guo]\n",
				talk("two", "Boqun Feng", "klint"));
		var page = browser.open(address)
			.sees(".note",
					"Not everything is on record of Kangrejos 2023, so it cannot be told who came to one of them alone.");
		assertThat(row(page, "On record only at LPC 2024")).isEqualTo("klint");
		assertThat(row(page, "Seen there, as reports tell")).isEqualTo("Gary Guo");
		page.sees(".note", "They may have been at Kangrejos 2023 too.");
		load(COMPLETE, talk("one", "Gary Guo", "rcu"), NONE, talk("two", "Boqun Feng", "klint"));
		page = browser.open(address).sees(".note", "or which topics one of them alone had.");
		assertThat(page.texts(".facts dt")).noneMatch(term -> term.startsWith("On record only at"));
		assertThat(page.texts(".note")).noneMatch(text -> text.contains("did not speak"));
	}

	@Test
	void saysWhereMoreTopicsThanAreAskedForMakeItImpossibleToTell(Browser browser) {
		load(COMPLETE, talk("one", "Gary Guo", "rcu"), COMPLETE, talk("two", "Boqun Feng", "klint"));
		driver
			.executableQuery(
					"""
							MATCH (talk:Talk {title: 'two'})
							UNWIND range(1, 120) AS number
							CREATE (talk)-[:ABOUT {position: number}]->(:Topic:Concept {id: 'topic:' + number, name: 'Topic ' + number, aliases: []})
							""")
			.execute();
		var page = browser.open("/compare?edition=edition:kangrejos-2023&with=edition:lpc-2024")
			.sees(".note", "Of LPC 2024 the 100 most frequent topics are compared.");
		assertThat(page.texts(".facts dt")).noneMatch(term -> term.startsWith("On record only at"));
		page.sees(".note", "They did not speak at");
	}

	private JsonNode edition(String name) {
		return api.ask("""
				{ edition(id: "edition:%s") {
				  startedBy speakers { name editions { startedBy } } attendees { name }
				} }""".formatted(name)).data("/edition");
	}

	private static Set<String> names(JsonNode edition, String... lists) {
		var names = new TreeSet<String>();
		for (var list : lists) {
			edition.at("/" + list).forEach(person -> names.add(person.at("/name").asString()));
		}
		return names;
	}

	private static Set<String> alone(JsonNode one, JsonNode other) {
		var alone = present(one);
		alone.removeAll(present(other));
		return alone;
	}

	private static Set<String> withoutEarlierTalk(JsonNode edition) {
		var first = new TreeSet<String>();
		for (var speaker : edition.at("/speakers")) {
			if (speaker.at("/editions")
				.valueStream()
				.noneMatch(
						each -> each.at("/startedBy").asString().compareTo(edition.at("/startedBy").asString()) < 0)) {
				first.add(speaker.at("/id").asString());
			}
		}
		return first;
	}

	/** Who spoke at one edition and was not at the other. */
	private static Set<String> absent(JsonNode one, JsonNode other) {
		var absent = new TreeSet<>(texts(one.at("/speakers").valueStream().map(person -> person.at("/id")).toList()));
		absent.removeAll(present(other));
		return absent;
	}

	private static Set<String> present(JsonNode edition) {
		var present = new TreeSet<String>();
		edition.at("/speakers").forEach(person -> present.add(person.at("/id").asString()));
		edition.at("/attendees").forEach(person -> present.add(person.at("/id").asString()));
		return present;
	}

	private static boolean both(String what, JsonNode one, JsonNode other) {
		return one.at("/" + what).asBoolean() && other.at("/" + what).asBoolean();
	}

	private static List<String> texts(Iterable<JsonNode> list) {
		return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asString).toList();
	}

	/** What the first row of this name says. */
	private static String row(Page page, String term) {
		return page.texts(".facts > div")
			.stream()
			.filter(row -> row.startsWith(term + "\n"))
			.map(row -> row.substring(term.length() + 1))
			.findFirst()
			.orElse("");
	}

	/** Kangrejos 2023 and LPC 2024, each with further keys and talks. */
	private void load(String kangrejos, String talksThere, String lpc, String talks) {
		loader.load(seed().with("series.yaml", """
				- id: kangrejos
				  name: Kangrejos
				  sources: [page]
				- id: lpc
				  name: LPC
				  sources: [page]
				""")
			.with("editions/kangrejos-2023.yaml", edition("kangrejos", "Kangrejos", 2023, kangrejos, talksThere))
			.with("editions/lpc-2024.yaml", edition("lpc", "LPC", 2024, lpc, talks))
			.in(directory));
	}

	private static String edition(String series, String name, int year, String more, String talks) {
		return """
				id: %1$s-%3$d
				series: %1$s
				year: %3$d
				name: %2$s %3$d
				startDate: %3$d-09-16
				sources: [page]
				%4$stalks:
				%5$s""".formatted(series, name, year, more, talks);
	}

	private static String talk(String title, String speakers, String topics) {
		return "  - { id: %1$s, title: %1$s, kind: talk, sources: [page], speakers: [%2$s], topics: [%3$s] }\n"
			.formatted(title, speakers, topics);
	}

}
