package dev.ferrograph.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.GraphQlApi;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The page that says what the graph covers and lacks. */
@BrowserTest
class AboutPageTests {

	@Autowired
	GraphQlApi api;

	@Test
	void saysHowMuchThereIs(Browser browser) {
		var page = browser.open("/").click(".foot a", "About the data").sees("h1", "About the data").sees(".lacks");
		assertThat(page.address()).isEqualTo("/about");
		var graph = api
			.ask("""
					{ statistics { people talks editions subsystems tools projects concepts changes contributions relationships }
					  organizations { totalCount } allSeries { id } }""")
			.data("");
		var counts = graph.get("statistics");
		var topics = Stream.of("subsystems", "tools", "projects", "concepts")
			.mapToInt(kind -> counts.get(kind).asInt())
			.sum();
		assertThat(page.texts(".facts dt")).startsWith("People", "Talks", "Editions", "Topics", "Organizations",
				"Changes", "Contributions to changes", "Relationships");
		assertThat(page.texts(".facts dd")).startsWith(number(counts.get("people")), number(counts.get("talks")),
				number(counts.get("editions")), number(topics), number(graph.at("/organizations/totalCount")),
				number(counts.get("changes")), number(counts.get("contributions")),
				number(counts.get("relationships")));
		assertThat(page.texts(".tally-columns li")).hasSize(graph.get("allSeries").size());
	}

	@Test
	void saysWhatIsMissingOfEachEdition(Browser browser) {
		var page = browser.open("/about").sees(".lacks");
		var expected = api
			.ask("""
					{ editions(first: 30) { nodes { name programmeComplete speakersComplete sources { id } talks(first: 20) { nodes {
					  cancelled day speakers { id } topics { id } } } } } }""")
			.data("/editions/nodes")
			.valueStream()
			.map(edition -> {
				var talks = edition.at("/talks/nodes").valueStream().toList();
				return List.of(edition.get("name").asString(), number(talks.size()),
						number(talks.stream()
							.filter(talk -> talk.get("speakers").isEmpty() && !talk.get("cancelled").asBoolean())
							.count()),
						number(talks.stream().filter(talk -> talk.get("topics").isEmpty()).count()),
						number(talks.stream().filter(talk -> talk.get("day").isNull()).count()),
						complete(edition.get("programmeComplete")), complete(edition.get("speakersComplete")),
						number(edition.get("sources").size()));
			})
			.toList();
		@SuppressWarnings("unchecked")
		var rows = (List<List<String>>) page
			.run("""
					return [...document.querySelectorAll('.lacks tbody tr')].map(row => [...row.cells].map(cell => cell.textContent))""");
		assertThat(rows).isEqualTo(expected);
	}

	@Test
	void claimsNoMoreThanTheRecordSays(Browser browser) {
		var page = browser.open("/about").sees("dd", "which began by").sees("p", "the directory seed/");
		var latest = api.ask("{ contributions(first: 1) { nodes { date } } }").data("/contributions/nodes/0/date");
		assertThat(page.run(
				"""
						return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
						  .format(new Date(arguments[0]))""",
				latest.asString()))
			.isIn(page.texts(".facts dd"));
		page.sees(".note", "The record does not say when each entry was made.");
		page.isAccessible().screenshot("about");
		browser.dark();
		page.isAccessible();
		browser.light().wide(390);
		page.fits().isAccessible();
	}

	private static String complete(JsonNode is) {
		return is.asBoolean() ? "complete" : "in part";
	}

	private static String number(JsonNode count) {
		return number(count.asInt());
	}

	private static String number(long count) {
		return String.format(Locale.ENGLISH, "%,d", count);
	}

}
