package dev.ferrograph.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.EndpointClient;
import dev.ferrograph.GraphQlApi;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The pictures on the explorer's pages say what the API says. */
@BrowserTest
class PicturesTests {

	private static final String SERIES = "/series/kangrejos";

	private static final String BARS = ".multiples li:has(h3 a[href='/topic/%s']) svg a";

	private static final String ROWS = ".picture svg[aria-label^='%s'] a";

	private static final String NUMBERS = ".part:has(.picture svg[aria-label^='%s']) tbody tr:has(a[href='%s']) > *";

	private static final String PAIRS = "svg a[href^='/talks']";

	private static final String FETCHED = "return performance.getEntriesByType('resource').filter(it => it.name.endsWith('d3.min.js')).map(it => new URL(it.name).pathname)";

	private static final String DOWN = "scrollTo(0, document.documentElement.scrollHeight)";

	private static final String UNFOLD = "document.querySelectorAll('.as-table, .multiples + details').forEach(it => it.open = true)";

	@Autowired
	GraphQlApi api;

	@Autowired
	EndpointClient client;

	@Test
	void showTheTalksOnEachTopicEditionByEdition(Browser browser) {
		var page = browser.open(SERIES).sees(".multiples");
		for (var topic : page.attributes(".multiples h3 a", "href").stream().map(it -> it.substring(7)).toList()) {
			var data = api
				.ask("""
						query ($id: ID!) { topic(id: $id) { name history(series: ["series:kangrejos"], includeNarrower: false) {
						  edition { name programmeComplete } talks { id } } } }""",
						Map.of("id", "topic:" + topic))
				.data("/topic");
			var name = data.get("name").asString();
			var expected = data.get("history").valueStream().map(it -> {
				int talks = it.get("talks").size();
				return "%s: %d %s on %s%s".formatted(it.at("/edition/name").asString(), talks,
						talks == 1 ? "talk" : "talks", name, it.at("/edition/programmeComplete").asBoolean() ? ""
								: " on record, there may have been others");
			}).toList();
			var bars = BARS.formatted(topic);
			assertThat(page.attributes(bars, "aria-label").stream().filter(it -> !it.contains(": no talk")))
				.containsExactlyElementsOf(expected);
			assertThat(page.attributes(bars + " .amount", "height")).hasSameSizeAs(expected);
		}
	}

	@Test
	void doNotTakeAGapInTheRecordForNoTalk(Browser browser) {
		var page = browser.open(SERIES).sees(".multiples");
		var bars = BARS.formatted("gcc");
		assertThat(page.attributes(bars, "aria-label")).contains("Kangrejos 2023: no talk on GCC",
				"Kangrejos 2021: no talk on GCC on record, there may have been others");
		assertThat(page.attributes(bars + ":has([fill^='url'])", "href")).hasSize(5)
			.doesNotContain("/edition/kangrejos-2023");
		page.run(UNFOLD);
		page.sees(".as-table table");
		assertThat(texts(page, "Talks on", "/topic/gcc")).containsExactly("GCC", "–", "2", "0", "1", "1", "1", "5");
	}

	@Test
	void tellNewSpeakersFromThoseWhoSpokeBefore(Browser browser) {
		var page = browser.open(SERIES).sees(".picture .first");
		page.run(UNFOLD);
		for (var edition : editions(
				"id name startedBy speakersComplete speakers { editions { startedBy series { id } } }")) {
			var began = edition.get("startedBy").asString();
			var speakers = edition.get("speakers").valueStream().toList();
			var before = speakers.stream()
				.filter(speaker -> speaker.get("editions")
					.valueStream()
					.anyMatch(it -> it.at("/series/id").asString().equals("series:kangrejos")
							&& it.get("startedBy").asString().compareTo(began) < 0))
				.count();
			var first = speakers.size() - before;
			assertThat(page.attributes(ROWS.formatted("New and"), "aria-label"))
				.contains("%s: %d new %s, %d who spoke there before%s".formatted(edition.get("name").asString(), first,
						first == 1 ? "speaker" : "speakers", before,
						edition.get("speakersComplete").asBoolean() ? "" : ", as far as they are on record"));
			assertThat(texts(page, "New and", address(edition))).containsExactly(edition.get("name").asString(),
					String.valueOf(before), String.valueOf(first),
					edition.get("speakersComplete").asBoolean() ? "all" : "in part");
		}
	}

	@Test
	void countWhatIsOnRecordOfEachEdition(Browser browser) {
		var page = browser.open(SERIES).sees(".picture .known");
		page.run(UNFOLD);
		for (var edition : editions("""
				id name programmeComplete talks(first: 100) { nodes {
				  cancelled day summary abstract slides video coverage speakers { id } topics { id } } }""")) {
			var talks = edition.at("/talks/nodes")
				.valueStream()
				.filter(it -> !it.get("cancelled").asBoolean())
				.toList();
			assertThat(texts(page, "What is", address(edition))).containsExactly(edition.get("name").asString(),
					String.valueOf(talks.size()), count(talks, it -> !it.get("speakers").isEmpty()),
					count(talks, it -> !it.get("topics").isEmpty()), count(talks, it -> has(it, "day")),
					count(talks, it -> has(it, "summary", "abstract")),
					count(talks, it -> has(it, "slides", "video", "coverage")),
					edition.get("programmeComplete").asBoolean() ? "all" : "in part");
		}
		assertThat(page.attributes(ROWS.formatted("What is"), "aria-label")).anySatisfy(
				said -> assertThat(said).startsWith("Kangrejos 2023: 16 talks on record: ").doesNotContain("in part"));
	}

	@Test
	void leadFromTwoTopicsToTheTalksOnBoth(Browser browser) {
		var page = browser.open("/topics").sees(".tally-columns");
		page.run(DOWN);
		page.sees(PAIRS);
		var said = page.attributes(PAIRS, "aria-label");
		assertThat(said).hasSizeGreaterThan(20)
			.hasSameSizeAs(page.attributes(PAIRS, "href"))
			.anyMatch(it -> it.matches("(RCU and Locking|Locking and RCU): %d talks on both"
				.formatted(onBoth("topic:rcu", "topic:locking"))));
		page.click(PAIRS + "[aria-label*='RCU'][aria-label*='Locking']").sees("h1", "Talks on");
		assertThat(page.texts("main .talk-title")).hasSize(onBoth("topic:rcu", "topic:locking"));
		browser.open("/talks?topic=topic:rcu&topic=topic:nothing")
			.sees("h1", "Talks on RCU and an unknown topic")
			.sees(".note", "No such talk is on record.")
			.isAccessible();
		browser.open("/talks").sees("h1", "Talks").sees("button", "Show more").isAccessible();
	}

	@Test
	void needALibraryThatIsFetchedWithTheFirstOfThem(Browser browser) {
		var page = browser.open("/").sees(".calendar");
		assertThat(page.run(FETCHED)).isEqualTo(List.of());
		page.click(".calendar a[href='/series/kangrejos']").sees(".multiples");
		assertThat(page.run(FETCHED)).asInstanceOf(InstanceOfAssertFactories.LIST)
			.singleElement()
			.satisfies(address -> assertThat(client.send("GET", String.valueOf(address), "").header("Cache-Control"))
				.isEqualTo("max-age=31536000, immutable"));
	}

	@Test
	void areNotThereWhereOnlyOneEditionIs(Browser browser) {
		var page = browser.open("/series/kernel-recipes").sees("h2", "Sources");
		assertThat(page.texts("main h2")).contains("Editions")
			.doesNotContain("Talks by topic", "New and returning speakers", "What is on record");
	}

	@Test
	void areTriedAgainWhereTheServiceWasAway(Browser browser) {
		var page = browser.wide(390).open("/topics").sees(".tally-columns");
		browser.expecting("ERR_INTERNET_DISCONNECTED").connected(false);
		page.run(DOWN);
		page.sees("[role=alert]", "could not be reached");
		browser.connected(true);
		page.click("button", "Try again").sees(PAIRS);
		assertThat(page.run("return document.activeElement.querySelector('svg') !== null")).isEqualTo(true);
		assertThat(page.run("return document.activeElement === document.body")).isEqualTo(false);
	}

	@Test
	void areOpenToEveryone(Browser browser) {
		for (var address : List.of(SERIES, "/topics")) {
			var name = "explorer-pictures-" + address.split("/")[1];
			var page = browser.wide(1400).light().open(address).sees("h1");
			page.run(DOWN);
			page.sees(".picture svg a");
			for (var width : List.of(1400, 390)) {
				browser.wide(width).light();
				page.run("document.querySelector('.picture').scrollIntoView()");
				page.fits().isAccessible().screenshot(width == 1400 ? name : name + "-phone");
				browser.dark();
				page.isAccessible().screenshot("%s-%d-dark".formatted(name, width));
			}
			page.run(UNFOLD);
			page.sees(".as-table table").fits().isAccessible();
			browser.wide(1400).printing();
			page.fits();
		}
	}

	private List<JsonNode> editions(String selection) {
		return api.ask("{ series(id: \"series:kangrejos\") { editions { %s } } }".formatted(selection))
			.data("/series/editions")
			.valueStream()
			.toList();
	}

	private int onBoth(String one, String other) {
		return api
			.ask("""
					query ($one: ID!, $other: ID!) { talks(where: { AND: [
					  { topics: { some: { id: { eq: $one } } } }, { topics: { some: { id: { eq: $other } } } }] }) { totalCount } }""",
					Map.of("one", one, "other", other))
			.data("/talks/totalCount")
			.asInt();
	}

	private static List<String> texts(Page page, String picture, String address) {
		var row = NUMBERS.formatted(picture, address);
		page.sees(row);
		return page.texts(row);
	}

	private static String address(JsonNode edition) {
		return "/edition/" + edition.get("id").asString().substring("edition:".length());
	}

	private static String count(List<JsonNode> talks, Predicate<JsonNode> holds) {
		return String.valueOf(talks.stream().filter(holds).count());
	}

	private static boolean has(JsonNode talk, String... fields) {
		return Stream.of(fields).anyMatch(field -> !talk.get(field).isNull());
	}

}
