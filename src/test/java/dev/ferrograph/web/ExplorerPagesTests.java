package dev.ferrograph.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.GraphQlApi;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The explorer's pages, each opened by its address, say what the API says. */
@BrowserTest
class ExplorerPagesTests {

	private static final String HEADING = "h1";

	/** How a row of a page begins that says who or what was missing. */
	private static final Pattern ABSENCE = Pattern.compile("^[^\n]*\\b(not|gone|no longer|missing|away)\\b",
			Pattern.CASE_INSENSITIVE);

	@Autowired
	GraphQlApi api;

	static Stream<String> pages() {
		return Stream.of("/", "/topics", "/people", "/organizations", "/editions", "/search?text=lock",
				"/topic/rust-support", "/topic/linux", "/person/boqun-feng", "/edition/lpc-2025-rust-mc",
				"/talk/kangrejos-2023/rust-in-v4l2", "/change/kbuild-add-rust-support", "/series/kangrejos",
				"/organization/isrg", "/organization/google", "/compare",
				"/compare?edition=edition:kangrejos-2025&with=edition:lpc-2025-rust-mc", "/topic/nothing", "/nowhere");
	}

	@ParameterizedTest
	@MethodSource("pages")
	void areOpenToEveryoneInLightAndDarkOnScreensAndPhones(String address, Browser browser) {
		if (address.endsWith("/nothing") || address.equals("/nowhere")) {
			browser.expecting("404");
		}
		var page = browser.open(address).sees(HEADING);
		for (var width : List.of(1400, 390)) {
			browser.wide(width);
			page.fits();
			browser.light();
			page.isAccessible();
			browser.dark();
			page.isAccessible();
		}
	}

	@ParameterizedTest
	@CsvSource({ "topic, /topic/rcu, topic:rcu, name", "person, /person/boqun-feng, person:boqun-feng, name",
			"edition, /edition/kangrejos-2023, edition:kangrejos-2023, name",
			"talk, /talk/kangrejos-2023/rust-in-v4l2, talk:kangrejos-2023/rust-in-v4l2, title",
			"change, /change/kbuild-add-rust-support, change:kbuild-add-rust-support, title",
			"series, /series/kangrejos, series:kangrejos, name" })
	void areSharedAndReloadedByTheirAddress(String field, String address, String id, String name, Browser browser) {
		var said = api.ask("query($id: ID!) { %s(id: $id) { %s } }".formatted(field, name), Map.of("id", id))
			.data("/" + field + "/" + name)
			.asString();
		var page = browser.open(address).sees(HEADING, said).reload().sees(HEADING, said);
		assertThat(page.address()).isEqualTo(address);
		assertThat(page.title()).isEqualTo(said + " · Ferrograph");
	}

	@Test
	void showsWhoWorkedOnATopicEditionByEdition(Browser browser) {
		var topic = api.ask("""
				{ topic(id: "topic:rcu") {
				  history { edition { name } talks { speakers { name } } }
				  contributors(first: 100) { edges { node { name } talks { id } works { id } } }
				} }""").data("/topic");
		var page = browser.open("/topic/rcu").sees(".matrix");
		assertThat(page.attributes(".matrix thead a", "aria-label"))
			.containsSubsequence(names(topic.at("/history"), "/edition/name"));
		assertThat(page.texts(".matrix tbody th")).containsExactlyInAnyOrderElementsOf(topic.at("/contributors/edges")
			.valueStream()
			.filter(edge -> !edge.at("/talks").isEmpty() || !edge.at("/works").isEmpty())
			.map(edge -> edge.at("/node/name").asString())
			.toList());
		assertThat(page.attributes(".matrix .given", "aria-label")).hasSameElementsAs(cells(topic.at("/history")));
	}

	@Test
	void countsWhoseFirstTalkEachEditionHas(Browser browser) {
		var history = api
			.ask("{ topic(id: \"topic:linux\") { history { edition { name } talks { speakers { id } } } } }")
			.data("/topic/history");
		var known = new HashSet<String>();
		var fresh = new HashMap<String, String>();
		for (var entry : history) {
			int before = known.size();
			entry.at("/talks").forEach(talk -> known.addAll(names(talk.at("/speakers"), "/id")));
			fresh.put(entry.at("/edition/name").asString(),
					known.size() > before ? String.valueOf(known.size() - before) : "");
		}
		var page = browser.open("/topic/linux").sees(".matrix tfoot").screenshot("explorer-topic");
		assertThat(page.texts(".matrix tfoot tr:first-child td"))
			.isEqualTo(page.attributes(".matrix thead a", "aria-label")
				.stream()
				.map(name -> fresh.getOrDefault(name, ""))
				.toList());
		browser.dark();
		page.screenshot("explorer-topic-dark");
	}

	/** What each cell should say: how many talks someone gave at an edition. */
	private static List<String> cells(JsonNode history) {
		var cells = new ArrayList<String>();
		for (var entry : history) {
			var speakers = new ArrayList<String>();
			entry.at("/talks").forEach(talk -> speakers.addAll(names(talk.at("/speakers"), "/name")));
			for (var person : new TreeSet<>(speakers)) {
				var talks = speakers.stream().filter(person::equals).count();
				cells.add("%d %s by %s at %s".formatted(talks, talks == 1 ? "talk" : "talks", person,
						entry.at("/edition/name").asString()));
			}
		}
		return cells;
	}

	@Test
	void showsTheStrongestContributorsWithWhatShowsIt(Browser browser) {
		var strongest = api.ask("""
				{ topic(id: "topic:rcu") { contributors(first: 1) { edges {
				  node { name } talks { title } works { entry }
				} } } }""").data("/topic/contributors/edges/0");
		var page = browser.open("/topic/rcu")
			.sees(".part > .contributors > li:first-child h3", strongest.at("/node/name").asString());
		assertThat(page.texts(".part > .contributors > li:first-child .entry"))
			.containsExactlyElementsOf(names(strongest.at("/works"), "/entry"));
		assertThat(page.texts(".part > .contributors > li:first-child .evidence:not(.roles) a"))
			.containsExactlyElementsOf(names(strongest.at("/talks"), "/title"));
	}

	@Test
	void showsWhatAPersonPresentedYearByYear(Browser browser) {
		var talks = api.ask("""
				{ person(id: "person:boqun-feng") { talks { nodes { title } } } }""").data("/person/talks/nodes");
		var page = browser.open("/person/boqun-feng").sees(".year-of-talks");
		assertThat(page.texts(".talk-title > a")).containsExactlyElementsOf(names(talks, "/title"));
	}

	@Test
	void showsARoleOnceUnderAllTopicsOfItsEntry(Browser browser) {
		var works = api.ask("{ person(id: \"person:danilo-krummrich\") { works { role entry topic { name } } } }")
			.data("/person/works");
		var entries = new ArrayList<String>();
		works.forEach(work -> entries.add(work.at("/entry").asString() + work.at("/role").asString()));
		assertThat(new HashSet<>(entries)).hasSizeLessThan(entries.size());
		var page = browser.open("/person/danilo-krummrich").sees(".works").screenshot("explorer-roles");
		assertThat(page.texts(".works tbody th")).hasSize(new HashSet<>(entries).size());
		page.sees(".works td", "PCI, Safe abstractions");
		page.sees(".works td", "between v6.12 and v6.13 (January 2025)");
	}

	@Test
	void saysByWhenAnEditionHadBegunWhoseDaysAreNotKnown(Browser browser) {
		browser.open("/edition/kangrejos-2024").sees(".lead", "2024, by 17 September.");
	}

	@Test
	void showsAnEditionsTalksAndWhoseAreTheFirstOnRecord(Browser browser) {
		var edition = api.ask("""
				{ edition(id: "edition:kangrejos-2025") {
				  id startedBy
				  talks(first: 100) { nodes { title } }
				  speakers { name editions { id startedBy } }
				  previous { name }
				} }""").data("/edition");
		var first = edition.at("/speakers")
			.valueStream()
			.filter(person -> person.at("/editions").valueStream().noneMatch(each -> isBefore(each, edition)))
			.map(person -> person.at("/name").asString())
			.toList();
		var page = browser.open("/edition/kangrejos-2025")
			.sees("h2", "Compared with " + edition.at("/previous/name").asString());
		assertThat(page.texts(".talk-title > a"))
			.containsExactlyElementsOf(names(edition.at("/talks/nodes"), "/title"));
		page.sees(".facts div", "First talk on record\n" + String.join(", ", first));
	}

	@Test
	void showsWhichFilesBelongToATopicAndAsksWhoKnowsThem(Browser browser) {
		var paths = api.ask("{ topic(id: \"topic:v4l2\") { paths } }")
			.data("/topic/paths")
			.valueStream()
			.map(JsonNode::asString)
			.toList();
		assertThat(paths).hasSizeGreaterThan(8).anyMatch(path -> path.contains("*"));
		var page = browser.open("/topic/v4l2").sees(".paths", paths.getFirst());
		page.click("aside summary", "files").isAccessible().screenshot("explorer-topic-files");
		assertThat(page.texts(".paths code")).isEqualTo(paths);
		assertThat(page.texts(".paths a")).isEqualTo(paths.stream().filter(path -> !path.contains("*")).toList());
		var first = page.texts(".paths a").getFirst();
		page.click(".paths a").sees("h1", "Whom to invite").sees(".suggestion h3 a");
		assertThat(page.run("return document.getElementById('paths').value")).isEqualTo(first);
	}

	@Test
	void saysOfNobodyOnRecordAtAnEditionThatTheyWereNotThere(Browser browser) {
		var editions = api.ask("""
				{ editions(first: 100) { nodes {
				  id name speakersComplete
				  speakers { name }
				  attendees { name }
				  previous { speakersComplete }
				} } }""").data("/editions/nodes");
		assertThat(editions).isNotEmpty();
		for (var edition : editions) {
			var page = browser.open(edition.at("/id").asString().replaceFirst("(.*?):", "/$1/"))
				.sees(HEADING, edition.at("/name").asString());
			var absent = page.texts(".facts > div").stream().filter(ABSENCE.asPredicate()).toList();
			var present = new ArrayList<>(names(edition.at("/speakers"), "/name"));
			present.addAll(names(edition.at("/attendees"), "/name"));
			assertThat(absent).as(edition.at("/name").asString())
				.noneMatch(row -> present.stream().anyMatch(row::contains));
			if (!edition.at("/speakersComplete").asBoolean()
					|| !edition.at("/previous/speakersComplete").asBoolean(false)) {
				assertThat(absent).as(edition.at("/name").asString()).noneMatch(row -> row.startsWith("Not on record"));
			}
		}
	}

	/** As previous-edition.cypher has it. */
	private static boolean isBefore(JsonNode one, JsonNode other) {
		return place(one).compareTo(place(other)) < 0;
	}

	private static String place(JsonNode edition) {
		return edition.at("/startedBy").asString() + edition.at("/id").asString();
	}

	@Test
	void showsWhoWorkedForAnOrganizationAndWhatTheySpokeOn(Browser browser) {
		var answer = api
			.ask("""
					{ node(id: "organization:google") { ... on Organization { people { nodes {
					    name talks(first: 2) { nodes { title } } expertise(first: 4) { topic { name } }
					  } } } }
					  talks(where: { speakers: { some: { organizations: { some: { id: { eq: "organization:google" } } } } } }) {
					    totalCount facets { topics(first: 30) { topic { name } } }
					  } }""");
		var people = answer.data("/node/people/nodes");
		var page = browser.open("/organization/google").sees("h2", "Topics of their talks");
		assertThat(page.texts(".entries .talk-title > a:first-child")).isEqualTo(names(people, "/name"));
		for (var person : people) {
			page.sees(".entries > li", person.at("/name").asString());
			names(person.at("/talks/nodes"), "/title").forEach(title -> page.sees(".entries .meta", title));
			page.sees(".entries .meta", "Knows " + String.join(", ", names(person.at("/expertise"), "/topic/name")));
		}
		page.sees("aside .total", answer.data("/talks/totalCount").asInt() + " talks");
		page.sees("aside .note", "for whom a talk was given is not on record");
		page.click("aside summary", "topics").screenshot("explorer-organization");
		assertThat(page.texts("aside .tally a")).isEqualTo(names(answer.data("/talks/facets/topics"), "/topic/name"));
	}

	@Test
	void showsASeriesAtAGlance(Browser browser) {
		var answer = api
			.ask("""
					{ series(id: "series:kangrejos") { editions { name speakers { id } attendees { id } } }
					  talks(where: { edition: { series: { id: { eq: "series:kangrejos" } } }, NOT: { cancelled: { eq: true } } }) {
					    facets { topics(first: 8) { topic { name } } }
					  } }""");
		var editions = answer.data("/series/editions");
		var spoke = new HashSet<String>();
		var seen = new HashSet<String>();
		editions.forEach(edition -> {
			spoke.addAll(names(edition.at("/speakers"), "/id"));
			seen.addAll(names(edition.at("/attendees"), "/id"));
		});
		seen.removeAll(spoke);
		var page = browser.open("/series/kangrejos").sees("h2", "At a glance").screenshot("explorer-series");
		page.sees(".facts div", "First edition on record\n" + editions.get(editions.size() - 1).at("/name").asString());
		page.sees(".facts div", "%d people spoke, %d more were seen there".formatted(spoke.size(), seen.size()));
		assertThat(page.texts(".part:first-of-type .facts div:last-child a"))
			.isEqualTo(names(answer.data("/talks/facets/topics"), "/topic/name"));
	}

	@Test
	void showsOnDemandWhoGaveTalksTogetherAndSharesChanges(Browser browser) {
		var talks = api.ask("""
				{ topic(id: "topic:rust-binder") {
				  talks(first: 100, where: { speakers: { count: { gt: 1 } } }) { nodes { speakers { name } } }
				} }""").data("/topic/talks/nodes");
		assertThat(talks).isNotEmpty();
		var page = browser.open("/topic/rust-binder").click("button", "Show who works with whom");
		page.sees(".part:has(.tie) .drawing svg").click("summary", "The same as a list").isAccessible();
		var ties = page.texts(".part:has(.tie) .as-list li");
		for (var talk : talks) {
			var speakers = names(talk.at("/speakers"), "/name");
			assertThat(ties).anySatisfy(tie -> assertThat(tie).contains(speakers).contains("1 talk"));
		}
		assertThat(ties).anyMatch(tie -> tie.matches(".+ and .+ \\d+ changes?"));
		assertThat(page.attributes(".part:has(.tie) .as-list a", "href"))
			.hasSameElementsAs(page.attributes(".part:has(.tie) .drawing a", "href"));
		assertThat(page.texts(".part:has(.tie) line.loose").size()).isBetween(1, ties.size());
		page.screenshot("explorer-together");
		browser.wide(390);
		page.fits().isAccessible();
	}

	@Test
	void saysWhatIsInTheGraph(Browser browser) {
		var statistics = api
			.ask("{ statistics { people talks editions changes contributions subsystems tools projects concepts } }")
			.data("/statistics");
		var numbers = statistics.valueStream()
			.map(number -> NumberFormat.getInstance(Locale.ENGLISH).format(number.asInt()))
			.toList();
		var page = browser.open("/").sees(".numbers");
		assertThat(page.texts(".numbers dd")).containsExactlyElementsOf(numbers);
		page.sees(".calendar").screenshot("explorer-home");
	}

	@Test
	void saysThatThereIsNothingAtAnAddressAndLeadsOn(Browser browser) {
		var page = browser.expecting("404")
			.open("/person/nobody")
			.sees(HEADING, "Not found")
			.sees(".state", "person:nobody");
		page.click(".state a", "Topics").sees(HEADING, "Topics");
		assertThat(page.address()).isEqualTo("/topics");
	}

	private static List<String> names(JsonNode list, String pointer) {
		return list.valueStream().map(each -> each.at(pointer).asString()).toList();
	}

}
