package dev.ferrograph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

/** The explorer with a graph that is not the one that ships. */
@BrowserTest
class ExplorerContentTests {

	@Autowired
	Driver driver;

	@AfterEach
	void empty() {
		driver.executableQuery("MATCH (n) DETACH DELETE n").execute();
	}

	@Test
	void saysThatTheGraphIsEmpty(Browser browser) {
		empty();
		for (var address : List.of("/", "/topics", "/people", "/editions")) {
			browser.wide(1400).light().open(address).sees("h1", "The graph is empty").isAccessible();
			browser.wide(390).dark().open(address).sees("h1", "The graph is empty").fits().isAccessible();
		}
	}

	@Test
	void linksOnlyWhatHasAPage(Browser browser) {
		driver.executableQuery("""
				CREATE (topic:Topic:Tool {id: 'topic:odd', name: 'Odd', aliases: []})
				CREATE (:Topic:Tool {id: 'topic:even', name: 'Even', aliases: []})-[:PART_OF]->(topic)
				CREATE (:Topic:Tool {id: 'plain', name: 'Plain', aliases: []})-[:PART_OF]->(topic)
				""").execute();
		var page = browser.open("/topic/odd").sees("aside", "Even").sees("aside", "Plain");
		assertThat(page.attributes("aside .plain a", "href")).containsExactly("/topic/even");
	}

	@Test
	void showsWhatTellsPeopleOfOneNameApart(Browser browser) {
		driver
			.executableQuery(
					"""
							CREATE (talk:Talk {id: 'talk:odd/odd', title: 'Odd', titleExact: true, kind: 'TALK', cancelled: false, speakersComplete: true})
							CREATE (talk)-[:HELD_AT]->(edition:Edition {id: 'edition:odd', name: 'Odd', year: 2023, online: false})
							CREATE (edition)-[:EDITION_OF]->(:Series {id: 'series:odd', name: 'Odd'})
							CREATE (:Person {id: 'person:a', name: 'Wei Liu', disambiguation: 'Microsoft', aliases: []})-[:PRESENTED]->(talk)
							CREATE (:Person {id: 'person:b', name: 'Wei Liu', disambiguation: 'Cisco', aliases: []})-[:PRESENTED]->(talk)
							CREATE (:Person {id: 'person:c', name: 'Ada', aliases: []})-[:PRESENTED]->(talk)
							""")
			.execute();
		var page = browser.open("/people").sees("h1", "People");
		assertThat(page.texts("main .tally-columns a")).containsExactlyInAnyOrder("Wei Liu (Cisco)",
				"Wei Liu (Microsoft)", "Ada");
		page.click("main a", "Wei Liu (Cisco)").sees("h1", "Wei Liu (Cisco)");
		page.sees(".meta", "Wei Liu (Microsoft)").isAccessible();
		page.type("#search", "wei").sees("#search-options [role=option]", "Microsoft").isAccessible();
		browser.open("/search?text=wei").sees(".entries .meta", "Cisco");
	}

	@Test
	void showsTextOfTheGraphAsNothingButText(Browser browser) {
		var name = "<img src=x onerror=alert(1)>";
		driver
			.executableQuery(
					"CREATE (:Topic:Tool {id: 'topic:odd', name: $name, aliases: [$name], summary: $name, url: $url})")
			.withParameters(Map.of("name", name, "url", "javascript:alert(1)"))
			.execute();
		var page = browser.open("/topic/odd").sees("h1", name).sees(".lead", name);
		assertThat(page.texts("main img")).isEmpty();
		assertThat(page.texts("a[href^='javascript:']")).isEmpty();
	}

	@Test
	void saysOfAnEditionsDaysWhatIsKnown(Browser browser) {
		driver
			.executableQuery(
					"""
							CREATE (series:Series {id: 'series:odd', name: 'Odd'})
							WITH series
							UNWIND [['YEAR', '2024-01-01', '2024-12-31'], ['MONTH', '2024-09-01', '2024-09-30'],
							  ['MONTH', '2024-09-01', '2024-09-17'], ['YEAR', '2024-01-01', '2024-09-16']] AS known
							CREATE (:Edition {id: 'edition:' + known[2], name: 'Odd', year: 2024, online: false,
							  datePrecision: known[0], notBefore: date(known[1]), startedBy: date(known[2])})-[:EDITION_OF]->(series)
							""")
			.execute();
		var page = browser.open("/series/odd").sees(".editions");
		assertThat(page.texts(".editions td:nth-of-type(1)")).containsExactly("2024", "Sept 2024",
				"Sept 2024, by 17 Sept", "2024, by 16 Sept");
	}

	@Test
	void saysWhichEditionOfASeriesIsNext(Browser browser) {
		empty();
		driver
			.executableQuery(
					"""
							CREATE (series:Series {id: 'series:odd', name: 'Odd', aliases: []})
							FOREACH (year IN [1999, 2001, 2998, 2999] |
							  CREATE (:Edition {id: 'edition:' + year, name: 'Odd ' + year, year: year, online: false, aliases: [],
							    datePrecision: 'YEAR', notBefore: date({year: year}), startedBy: date({year: year, month: 12, day: 31}),
							    programmeComplete: false, speakersComplete: false})-[:EDITION_OF]->(series))
							CREATE (:Edition {id: 'edition:now', name: 'Odd, perhaps begun', year: date().year, online: false, aliases: [],
							    datePrecision: 'MONTH', notBefore: date() - duration({days: 2}), startedBy: date() + duration({days: 2}),
							    programmeComplete: false, speakersComplete: false})-[:EDITION_OF]->(series)
							""")
			.execute();
		var page = browser.open("/series/odd").sees("h2", "At a glance");
		assertThat(page.texts(".part:first-of-type .facts > div")).containsExactly(
				"First edition on record\nOdd 1999 1999", "Latest edition on record\nOdd 2001 2001",
				"Next edition\nOdd 2998 2998");
	}

	@Test
	void tellsRolesThatBeganFromThoseOnRecordAlready(Browser browser) {
		driver
			.executableQuery(
					"""
							CREATE (topic:Topic:Tool {id: 'topic:odd', name: 'Odd', aliases: []})
							CREATE (series:Series {id: 'series:odd', name: 'Odd'})
							CREATE (ada:Person {id: 'person:ada', name: 'Ada', aliases: []})
							FOREACH (year IN [2023, 2024] |
							  CREATE (ada)-[:PRESENTED]->(talk:Talk {id: 'talk:odd/' + year, title: 'Odd', titleExact: true, kind: 'TALK', cancelled: false, speakersComplete: true})
							  CREATE (talk)-[:ABOUT]->(topic)
							  CREATE (talk)-[:HELD_AT]->(edition:Edition {id: 'edition:' + year, name: 'Odd ' + year, year: year, online: false,
							    datePrecision: 'YEAR', notBefore: date({year: year}), startedBy: date({year: year, month: 12, day: 31}),
							    programmeComplete: false, speakersComplete: false})
							  CREATE (edition)-[:EDITION_OF]->(series))
							CREATE (:Person {id: 'person:b', name: 'Old', aliases: []})-[:WORKS_ON {id: 'work:b', role: 'MAINTAINER', entry: 'ODD',
							  firstSeen: 'v2', onRecordBy: date('2024-01-01'), since: date('2024-01-01')}]->(topic)
							CREATE (:Person {id: 'person:c', name: 'New', aliases: []})-[:WORKS_ON {id: 'work:c', role: 'MAINTAINER', entry: 'ODD',
							  notIn: 'v1', notBefore: date('2023-06-01'), firstSeen: 'v2', onRecordBy: date('2024-01-01'), proposed: date('2023-05-01'),
							  proposal: 'https://example.org/', since: date('2023-05-01'), goneIn: 'v3', until: date('2025-02-01')}]->(topic)
							""")
			.execute();
		var page = browser.open("/topic/odd").sees(".matrix");
		assertThat(page.texts(".matrix td.held")).hasSize(2);
		assertThat(page.texts(".matrix td.fades")).hasSize(1);
		page.sees(".evidence", "Maintainer · ODD · on record by v2 (January 2024)");
		page.sees(".evidence",
				"Maintainer · ODD · came on record between v1 and v2 (January 2024), gone by v3 (February 2025) "
						+ "· proposed in May 2023");
	}

	@Test
	void showsAllEditionsHoweverManyThereAre(Browser browser) {
		empty();
		driver
			.executableQuery(
					"""
							CREATE (series:Series {id: 'series:odd', name: 'Odd'})
							CREATE (:Person {id: 'person:ada', name: 'Ada', aliases: []})-[:WORKS_ON {id: 'work:ada', role: 'MAINTAINER', entry: 'ODD',
							  firstSeen: 'v1', onRecordBy: date('1800-01-01'), since: date('1800-01-01')}]->(:Topic:Tool {id: 'topic:odd', name: 'Odd', aliases: []})
							FOREACH (year IN range(1900, 2010) |
							  CREATE (:Edition {id: 'edition:' + year, name: 'Odd ' + year, year: year, online: false,
							    datePrecision: 'YEAR', notBefore: date({year: year}), startedBy: date({year: year, month: 12, day: 31}),
							    programmeComplete: false, speakersComplete: false})-[:EDITION_OF]->(series))
							""")
			.execute();
		var page = browser.open("/topic/odd").sees(".matrix");
		assertThat(page.texts(".matrix td.held")).hasSize(24);
		for (int shown = 48; shown < 111; shown += 24) {
			int more = shown;
			page.click("button", "earlier editions")
				.until("more editions are shown", () -> page.texts(".matrix td.held").size() == more);
		}
		page.click("button", "Show 15 earlier editions").seesNo("button", "earlier editions");
		assertThat(page.texts(".matrix td.held")).hasSize(111);
	}

	@Test
	void saysHowManyContributorsItLists(Browser browser) {
		driver
			.executableQuery(
					"""
							CREATE (topic:Topic:Tool {id: 'topic:odd', name: 'Odd', aliases: []})
							FOREACH (number IN range(1, 103) |
							  CREATE (:Person {id: 'person:' + number, name: 'Ada ' + number, aliases: []})-[:WORKS_ON {id: 'work:' + number,
							    role: 'MAINTAINER', entry: 'ODD'}]->(topic))
							""")
			.execute();
		browser.open("/topic/odd").sees(".total", "103 people").sees(".note", "The first 100 are listed.");
	}

}
