package dev.ferrograph.web;

import static dev.ferrograph.ingest.seed.SeedTester.seed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.ingest.SeedLoader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

/** The explorer shows what a programme says of its talks. */
@BrowserTest
class ExplorerFormatTests {

	private static final String EDITION = """
			id: kangrejos-2024
			series: kangrejos
			year: 2024
			name: Kangrejos 2024
			aliases: [KJ24]
			startDate: 2024-09-16
			endDate: 2024-09-17
			timeZone: Europe/Copenhagen
			city: Copenhagen
			identifiers: [indico.example.org/1078]
			organizers: [Gary Guo]
			programmeComplete: true
			sources: [page]
			talks:
			  - id: block
			    title: Lightning talks
			    kind: lightning
			    startsAt: 2024-09-16T10:00+02:00
			    day: 2024-09-16
			    duration: 30
			    room: Blue room
			    track: Short ones
			    language: en
			    topics: [rcu]
			    sources: [page]
			  - id: other
			    title: Another one
			    kind: talk
			    day: 2024-09-17
			    speakers: [Gary Guo]
			    topics: [rcu]
			    sources: [page]
			  - id: part
			    title: A short one
			    subtitle: and its second line
			    kind: lightning
			    day: 2024-09-16
			    within: block
			    speakers: [Boqun Feng]
			    topics: [rcu]
			    abstract: What the programme promised.
			    links: ["https://example.org/further", "https://example.org/recording"]
			    identifiers: [pretalx.example.org/ABC123]
			    sources: [page]
			  - id: off
			    title: Not held
			    kind: talk
			    day: 2024-09-17
			    cancelled: true
			    speakers: [Boqun Feng]
			    topics: [rcu, klint]
			    sources: [page]
			""";

	@Autowired
	Driver driver;

	@Autowired
	SeedLoader loader;

	@TempDir
	Path directory;

	@BeforeEach
	void load() {
		empty();
		loader.load(seed().with("editions/kangrejos-2024.yaml", EDITION).in(directory));
	}

	@AfterEach
	void empty() {
		driver.executableQuery("MATCH (n) DETACH DELETE n").execute();
	}

	@Test
	void showsAProgrammeDayByDayWithPartsBelowTheirBlock(Browser browser) {
		var page = browser.open("/edition/kangrejos-2024").sees(".lead", "4 talks by 2 people; 1 talk cancelled");
		assertThat(page.texts(".talk-title > a")).containsExactly("Lightning talks", "A short one", "Another one",
				"Not held");
		assertThat(page.texts(".day")).extracting(day -> day.replace(",", ""))
			.containsExactly("Monday 16 September 2024", "Tuesday 17 September 2024");
		assertThat(page.texts(".parts .talk-title > a")).containsExactly("A short one");
		page.sees(".meta", "10:00, 30 minutes, Blue room, Short ones, English")
			.sees(".subtitle", "and its second line");
		page.sees(".talk-entry", "Not held cancelled\nannounced: Boqun Feng");
		page.sees(".note", "Times are those of the place, Europe/Copenhagen.");
		page.sees(".facts div", "Also known as\nKJ24").sees(".facts div", "Organizers\nGary Guo");
		page.sees(".facts div", "Ids elsewhere\nindico.example.org/1078").isAccessible();
		assertThat(page.texts("main")).noneMatch(text -> text.contains("speaker not on record"));
		assertThat(page.texts("aside .tally")).noneMatch(text -> text.contains("klint"));
		for (var width : List.of(1400, 390)) {
			browser.wide(width).dark();
			page.fits().isAccessible();
		}
	}

	@Test
	void saysOfATalkWhatTheProgrammeSays(Browser browser) {
		var page = browser.open("/talk/kangrejos-2024/part").sees("h1", "A short one");
		page.sees(".heading .subtitle", "and its second line").sees(".path", "Part of Lightning talks");
		page.sees(".abstract", "What the programme promised.").isAccessible();
		page.sees(".facts div", "example.org/further").sees(".facts div", "example.org/recording");
		page.sees(".facts div", "Ids elsewhere\npretalx.example.org/ABC123");
		page.click(".path a").sees("h1", "Lightning talks").sees("h2", "Its parts").sees(".talk-title", "A short one");
		page.sees(".facts div", "When\n16 September 2024, 10:00 (Europe/Copenhagen)");
		page.sees(".facts div", "Duration\n30 minutes").sees(".facts div", "Where\nBlue room, Copenhagen");
		page.sees(".facts div", "Language\nEnglish").isAccessible();
	}

	@Test
	void saysThatATalkWasCancelled(Browser browser) {
		var page = browser.open("/talk/kangrejos-2024/off").sees(".heading .kind", "cancelled");
		page.sees(".lead", "announced: Boqun Feng").sees(".note", "but was not held").isAccessible();
		page = browser.open("/topic/klint").sees(".talk-title", "Not held cancelled");
		assertThat(page.texts(".matrix")).isEmpty();
		browser.open("/search?text=held").sees(".entries", "cancelled · Kangrejos 2024");
	}

	@Test
	void showsTheIdsThatPeopleHaveElsewhere(Browser browser) {
		driver.executableQuery("MATCH (p:Person {id: 'person:gary-guo'}) SET p.identifiers = ['indico.example.org/77']")
			.execute();
		browser.open("/person/gary-guo").sees(".facts div", "Ids elsewhere\nindico.example.org/77");
	}

}
