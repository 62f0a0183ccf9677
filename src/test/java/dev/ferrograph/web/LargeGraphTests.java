package dev.ferrograph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;

/** The explorer with a graph that is many times as large as the one that ships. */
@BrowserTest
class LargeGraphTests {

	private static final String ELEMENTS = "return document.getElementsByTagName('*').length";

	private static final String HEIGHT = "return document.documentElement.scrollHeight";

	@Autowired
	Driver driver;

	/**
	 * 200 editions of 40 series from 2005 to 2024, each with ten talks on one topic by
	 * 600 people, those with small numbers more often; and the last with 250 talks.
	 */
	@BeforeEach
	void create() {
		empty();
		run("""
				CREATE (:Topic:Concept {id: 'topic:all', name: 'All', aliases: []})
				FOREACH (s IN range(1, 40) | CREATE (:Series {id: 'series:' + s, name: 'Series ' + s, sortName: 'series ' + s, aliases: []}))
				FOREACH (p IN range(0, 599) | CREATE (:Person {id: 'person:' + p, name: 'Person ' + p, sortName: 'person ' + p, aliases: []}))
				""");
		run("""
				MATCH (topic:Topic)
				UNWIND range(1, 200) AS e
				MATCH (series:Series {id: 'series:' + (1 + e % 40)})
				CREATE (edition:Edition {id: 'edition:' + e, name: series.name + ' ' + (2004 + (e + 9) / 10), sortName: 'series ' + e,
				  aliases: [], year: 2004 + (e + 9) / 10, datePrecision: 'DAY', online: false, city: 'City ' + e, cityFolded: 'city ' + e,
				  startDate: date({year: 2004 + (e + 9) / 10, month: 1 + e % 10, day: 1}),
				  startedBy: date({year: 2004 + (e + 9) / 10, month: 1 + e % 10, day: 1}),
				  notBefore: date({year: 2004 + (e + 9) / 10, month: 1 + e % 10, day: 1}), programmeComplete: true, speakersComplete: true})
				CREATE (edition)-[:EDITION_OF]->(series)
				SET edition.nameFolded = toLower(edition.name)
				WITH topic, e, edition
				UNWIND range(1, CASE e WHEN 200 THEN 250 ELSE 10 END) AS t
				MATCH (person:Person {id: 'person:' + ((e * 7 + t * t * t) % 600)})
				CREATE (talk:Talk {id: 'talk:' + e + '/' + t, title: 'Talk ' + e + '-' + t, titleExact: true, kind: 'TALK', cancelled: false,
				  speakersComplete: true})
				CREATE (person)-[:PRESENTED {position: 1}]->(talk)
				CREATE (talk)-[:ABOUT {position: 1}]->(topic)
				CREATE (talk)-[:HELD_AT {position: t}]->(edition)
				""");
	}

	@AfterEach
	void empty() {
		run("MATCH (n) DETACH DELETE n");
	}

	private void run(String statement) {
		driver.executableQuery(statement).execute();
	}

	@Test
	void drawsOfABroadTopicTheStrongestPeopleAndTheLatestEditionsFirst(Browser browser) {
		var page = browser.open("/topic/all").sees(".matrix");
		assertThat(page.texts(".matrix thead tr:last-child th")).hasSize(24);
		assertThat(page.attributes(".matrix thead a", "href")).contains("/edition/200").doesNotContain("/edition/1");
		assertThat(page.texts(".matrix tbody th")).hasSizeBetween(10, 40);
		assertThat(number(page, ELEMENTS)).isLessThan(4_000);
		page.sees(".note", "Of 200 editions the latest 24 are shown, of 589 people the strongest 40").isAccessible();
		page.click("button", "Show 24 earlier editions")
			.until("more editions are shown", () -> page.texts(".matrix thead tr:last-child th").size() == 48);
		int before = page.texts(".matrix tbody th").size();
		page.click("button", "More people")
			.until("more people are shown", () -> page.texts(".matrix tbody th").size() > before);
		browser.wide(390);
		page.fits().isAccessible();
	}

	@Test
	void countsInAColumnWhoeverHasTheFirstTalkThereShownOrNot(Browser browser) {
		var page = browser.open("/topic/all").sees(".matrix");
		var first = driver.executableQuery("""
				MATCH (p:Person)-[:PRESENTED]->()-[:HELD_AT]->(e:Edition)
				WITH p, e ORDER BY e.startedBy, e.id
				WITH p, head(collect(e)) AS first
				WHERE first.id = 'edition:200'
				RETURN count(p) AS people""").execute().records().getFirst().get("people").asInt();
		int column = page.attributes(".matrix thead a", "href").indexOf("/edition/200");
		assertThat(page.texts(".matrix tfoot tr:first-child td").get(column))
			.isEqualTo(first == 0 ? "" : String.valueOf(first));
	}

	@Test
	void showsAtTheBeginningTheLargestSeriesAndTheLatestYears(Browser browser) {
		var page = browser.open("/").sees(".calendar");
		assertThat(page.texts(".calendar tbody th")).hasSize(12).contains("Series 1");
		assertThat(page.texts(".calendar thead th")).hasSize(14).endsWith("2024");
		assertThat(number(page, HEIGHT)).isLessThan(3_000);
		page.isAccessible().click("a", "all 40 series").sees("h1", "Editions");
	}

	@Test
	void saysOfTheLatestEditionsFirstWhatTheRecordLacks(Browser browser) {
		var page = browser.open("/about").sees(".lacks");
		assertThat(page.texts(".lacks tbody th")).hasSize(50).startsWith("Series 40 2024");
		assertThat(page.texts(".lacks tbody tr:nth-child(10) td")).startsWith("250", "0", "0", "250");
		page.click("button", "Show more")
			.until("more editions are shown", () -> page.texts(".lacks tbody th").size() == 100);
		page.isAccessible();
		browser.wide(390);
		page.fits();
	}

	@Test
	void listsTheLatestEditionsFirstAndThoseThatAreLookedFor(Browser browser) {
		var page = browser.open("/editions").sees(".editions");
		assertThat(page.texts(".editions .year")).startsWith("2024", "2023");
		assertThat(page.texts(".editions tbody th[scope=row]")).hasSize(50);
		assertThat(number(page, HEIGHT)).isLessThan(4_000);
		page.isAccessible().sees("button", "Show more");
		page.type("#editions-text", "city 199", Keys.ENTER).sees("h2", "Those that match");
		assertThat(page.address()).isEqualTo("/editions?text=city+199");
		assertThat(page.texts(".editions tbody th[scope=row]")).containsExactly("Series 40 2024");
		page.reload().sees("h2", "Those that match").isAccessible();
		browser.open("/editions?year=2010").sees(".editions");
		assertThat(page.texts(".editions .year")).containsExactly("2010");
		browser.open("/editions?text=nowhere").sees(".note", "No edition matches.");
		browser.wide(390);
		page.fits();
	}

	@Test
	void offersEveryEditionToInviteFor(Browser browser) {
		var page = browser.open("/invite").click("#edition").sees("#edition-options [role=option]", "Series 40 2024");
		page.isAccessible();
		page.type("#edition", "series 9 2005").sees("#edition-options [role=option]", "Series 9 2005");
		page.press(Keys.ARROW_DOWN).press(Keys.ENTER).sees(".chips", "Series 9 2005");
		assertThat(page.address()).isEqualTo("/invite?edition=edition%3A8");
		page.reload().sees(".chips", "Series 9 2005").isAccessible();
		page.click("#edition-0").seesNo(".chips", "Series 9");
		assertThat(page.address()).isEqualTo("/invite");
	}

	@Test
	void comparesEditionsWithMoreTalksThanAPageHas(Browser browser) {
		var page = browser.open("/compare?edition=edition:200&with=edition:199").sees(".overview", "250 talks by");
		var alone = driver.executableQuery("""
				MATCH (p:Person)-[:PRESENTED]->()-[:HELD_AT]->(:Edition {id: 'edition:200'})
				WHERE NOT EXISTS { (p)-[:PRESENTED]->()-[:HELD_AT]->(:Edition {id: 'edition:199'}) }
				RETURN count(DISTINCT p) AS people""").execute().records().getFirst().get("people").asInt();
		page.sees(".part .total", alone + " people").sees(".facts div", "At both\nAll");
		page.sees(".note", "They did not speak at").isAccessible();
		browser.wide(390);
		page.fits();
	}

	@Test
	void beginsAnEditionWithItsProgrammeNotWithNames(Browser browser) {
		var page = browser.open("/edition/200").sees(".talk-title");
		assertThat(page.texts("h2").getFirst()).isEqualTo("Talks");
		assertThat(page.texts("aside .plain a")).hasSizeLessThan(60);
		page.click("aside summary", "more people")
			.until("everyone is shown", () -> page.texts("aside .plain a").size() > 100);
		assertThat(List.copyOf(page.texts(".talk-title > a"))).hasSize(100).startsWith("Talk 200-1");
		browser.wide(390);
		page.fits().isAccessible();
	}

	private static int number(Page page, String script) {
		return page.run(script) instanceof Number number ? number.intValue() : Integer.MAX_VALUE;
	}

}
