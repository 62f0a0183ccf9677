package dev.ferrograph.web;

import static dev.ferrograph.ingest.seed.SeedTester.seed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.ingest.SeedLoader;
import dev.ferrograph.ingest.seed.SeedTester;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

/** The explorer's pages say no more than what is on record. */
@BrowserTest
class ExplorerRecordTests {

	private static final String COMPLETE = "programmeComplete: true\n";

	private static final String ATTENDED = "attendees: [Gary Guo]\n";

	private static final String NONE = "";

	@Autowired
	Driver driver;

	@Autowired
	SeedLoader loader;

	@TempDir
	Path directory;

	@BeforeEach
	@AfterEach
	void empty() {
		driver.executableQuery("MATCH (n) DETACH DELETE n").execute();
	}

	@Test
	void saysWhoWasNotThereWhereEverythingIsKnownOfBothEditions(Browser browser) {
		load(COMPLETE, talk("one", "Gary Guo", "rcu"), COMPLETE, talk("two", "Boqun Feng", "klint"));
		var page = browser.open("/edition/kangrejos-2024").sees(".lead", "1 talk by 1 person.");
		page.sees("h2", "Compared with Kangrejos 2023").sees(".note", "none is on record at Kangrejos 2023 too.");
		page.sees(".facts div", "First talk on record\nBoqun Feng");
		page.sees(".facts div", "Not on record this time\nGary Guo");
		page.sees(".facts div", "Topics only on record this time\nklint");
		page.sees(".facts div", "Topics not on record this time\nRCU").isAccessible();
		assertThat(page.texts("main")).noneMatch(text -> text.contains("cannot be told"));
	}

	@Test
	void takesWhoWasSeenThereAsBeingThere(Browser browser) {
		load(COMPLETE, talk("one", "Gary Guo", "rcu"), COMPLETE + ATTENDED, talk("two", "Boqun Feng", "rcu"));
		var page = browser.open("/edition/kangrejos-2024").sees(".facts div", "On record at both\nGary Guo");
		assertThat(page.texts(".facts dt")).doesNotContain("Not on record this time");
		load(COMPLETE + ATTENDED, talk("one", "Boqun Feng", "rcu"), COMPLETE, talk("two", "Gary Guo", "rcu"));
		page = browser.open("/edition/kangrejos-2024").sees(".note", "1 is on record at Kangrejos 2023 too.");
		page.sees(".facts div", "On record at both\nGary Guo");
		page.sees(".facts div", "Not on record this time\nBoqun Feng");
	}

	@Test
	void saysNothingOfWhoWasNotThereWhereAProgrammeIsNotComplete(Browser browser) {
		load(NONE, talk("one", "Gary Guo", "rcu"), COMPLETE, talk("two", "Boqun Feng", "klint"));
		var page = browser.open("/edition/kangrejos-2024")
			.sees(".note", "Not everything is on record of Kangrejos 2023, so it cannot be told who stayed away "
					+ "or which topics came or went.");
		assertThat(page.texts(".facts dt")).noneMatch(term -> term.contains("this time"));
		load(COMPLETE, talk("one", "Gary Guo", "rcu"), NONE, talk("two", "Boqun Feng", "klint"));
		page = browser.open("/edition/kangrejos-2024").sees(".lead", "1 talk on record, by 1 person.");
		page.sees(".note", "Not everything is on record of Kangrejos 2024");
		assertThat(page.texts(".facts dt")).noneMatch(term -> term.contains("this time"));
	}

	@Test
	void tellsTopicsWhereOnlyASpeakerIsUnknown(Browser browser) {
		load(COMPLETE, talk("one", "", "rcu"), COMPLETE,
				talk("two", "Boqun Feng", "klint") + talk("three", "", "klint"));
		var page = browser.open("/edition/kangrejos-2024").sees(".lead", "2 talks by 1 person; for 1 the speaker");
		page.sees(".note", "Not everything is on record of either edition, so it cannot be told who stayed away.");
		page.sees(".facts div", "Topics not on record this time\nRCU");
		page.sees(".talk-entry", "three\nspeaker not on record");
		assertThat(page.texts(".facts dt")).doesNotContain("Not on record this time");
		page = browser.open("/edition/kangrejos-2023").sees(".lead", "1 talk; for it the speaker is not on record.");
		page.sees(".talk-entry", "speaker not on record");
	}

	@Test
	void tellsNoTopicsWhereATalkMayHaveHadOthers(Browser browser) {
		load(COMPLETE, talk("one", "Gary Guo", "rcu"), COMPLETE,
				talk("two", "Boqun Feng", "klint") + talk("three", "Boqun Feng", ""));
		var page = browser.open("/edition/kangrejos-2024")
			.sees(".note",
					"Not everything is on record of Kangrejos 2024, so it cannot be told which topics came or went.");
		page.sees(".facts div", "Not on record this time\nGary Guo");
		assertThat(page.texts(".facts dt")).noneMatch(term -> term.contains("Topics"));
	}

	@Test
	void saysWhereOthersMayHaveSpokenToo(Browser browser) {
		load(NONE, talk("one", "Gary Guo, Boqun Feng", "rcu").replace("topics", "speakersComplete: false, topics"),
				NONE, NONE);
		browser.open("/edition/kangrejos-2023")
			.sees(".lead", "1 talk on record, by 2 people; at 1 talk others may have spoken too.")
			.sees(".talk-entry", "Gary Guo, Boqun Feng and perhaps others");
		browser.open("/talk/kangrejos-2023/one").sees(".lead", "Gary Guo, Boqun Feng and perhaps others");
		browser.open("/person/gary-guo").sees(".talk-entry", "with Boqun Feng and perhaps others");
		browser.open("/edition/kangrejos-2024")
			.sees(".lead", "No talk is on record.")
			.sees(".note", "No speaker is on record.");
	}

	@Test
	void showsRolesAtEditionsWithoutATalkAndTalksWithoutASpeaker(Browser browser) {
		var roles = """
				- entry: KLINT
				  topic: klint
				  source: page
				  roles:
				    - { person: Gary Guo, role: maintainer, firstSeen: v6.10 }
				""";
		loader.load(editions(COMPLETE, talk("one", "", "klint"), NONE, NONE)
			.with("roles.yaml", roles.replace("firstSeen: v6.10", "source: page"))
			.in(directory));
		var page = browser.open("/topic/klint").sees(".matrix tfoot", "Speaker not on record");
		assertThat(page.attributes(".matrix thead a", "aria-label")).containsExactly("Kangrejos 2023",
				"Kangrejos 2024");
		assertThat(page.texts(".matrix tbody th")).containsExactly("Gary Guo");
		assertThat(page.texts(".matrix tbody td.held")).containsExactly("maintainer", "maintainer");
		assertThat(page.texts(".matrix tfoot td")).containsExactly("1", "");
		page.sees(".note", "Where a cell is empty, nothing is on record").isAccessible();
		loader.load(editions(NONE, NONE, NONE, NONE).with("roles.yaml", roles).in(directory));
		page = browser.open("/topic/klint").sees(".matrix");
		assertThat(page.attributes(".matrix thead a", "aria-label")).containsExactly("Kangrejos 2024");
	}

	@Test
	void showsWhatPeopleDidForChanges(Browser browser) {
		loader.load(editions(NONE, talk("one", "Gary Guo", "klint"), NONE, NONE).with("changes/klint.yaml", """
				- id: add-klint
				  title: "rust: add klint"
				  list: rust-for-linux.vger.kernel.org
				  url: https://example.org/first
				  answerCount: 12
				  paths: [rust/klint.rs]
				  topics: [klint]
				  sources: [mail]
				  contributions:
				    - { person: Boqun Feng, role: reviewer, date: 2023-05-02, url: https://example.org/answer }
				    - { person: Gary Guo, role: author, date: 2023-05-01, url: https://example.org/first }
				""").in(directory));
		var page = browser.open("/change/add-klint").sees("h1", "rust: add klint");
		page.sees(".lead",
				"1 May 2023 – 2 May 2023, on rust-for-linux.vger.kernel.org · 12 answers on the list · first mail");
		assertThat(page.texts(".facts dt")).containsExactly("Written by", "Reviewed by");
		page.sees(".note", "never a complete list").sees(".paths", "rust/klint.rs").isAccessible();
		page.click(".facts a", "Boqun Feng").sees("h1", "Boqun Feng").sees(".lead", "No talk, 1 contribution");
		page.sees(".facts div", "By role\nreviewed 1").sees(".facts div", "By year\n2023: 1");
		page.click(".entries a", "rust: add klint").sees("h1", "rust: add klint");
		page = browser.open("/topic/klint")
			.sees("h2", "Changes")
			.sees(".entries", "Gary Guo · 1 May 2023 – 2 May 2023");
		page.sees(".contributors", "1 talk, 2023 · 1 contribution, last 1 May 2023");
		page.sees(".key", "contributions to changes in that year");
		assertThat(page.attributes(".matrix tbody td", "title")).containsExactly("1 contribution in 2023");
		page.sees(".note", "Not shown here: 1 person on record with contributions or roles only.").isAccessible();
		browser.open("/search?text=klint").sees(".entries", "rust: add klint").sees(".entries .kind", "change");
	}

	@Test
	void showsWhenAnOrganizationIsOnRecordAndWhatItHosted(Browser browser) {
		loader.load(editions("hosts: [Google]\n", talk("one", "Gary Guo", "rcu"), NONE, NONE).with("people.yaml", """
				- id: gary-guo
				  name: Gary Guo
				  affiliations:
				    - { organization: Google, from: 2019, to: 2021, source: page }
				    - { organization: Google, from: 2023, source: page }
				  sources: [page]
				- id: boqun-feng
				  name: Boqun Feng
				  affiliations: [{ organization: Google, source: page }]
				  sources: [page]
				- id: jose-nunez
				  name: José Núñez
				  sources: [page]
				""").in(directory));
		var page = browser.open("/organization/google").sees("h2", "Editions that it hosted");
		page.sees(".heading", "Affiliations on record: from 2019 on; of 1 of 2 people the years are not on record.");
		page.sees(".entries .talk-title", "Gary Guo from 2023").sees(".entries .talk-title", "2019–2021");
		assertThat(page.texts(".editions tbody th")).containsExactly("Kangrejos 2023");
		page.sees("aside .note", "for whom a talk was given is not on record").isAccessible();
	}

	private void load(String before, String talksBefore, String now, String talksNow) {
		loader.load(editions(before, talksBefore, now, talksNow).in(directory));
	}

	/** Kangrejos 2023 and 2024, each with further keys and talks. */
	private static SeedTester editions(String before, String talksBefore, String now, String talksNow) {
		return seed().with("editions/kangrejos-2023.yaml", edition(2023, before, talksBefore))
			.with("editions/kangrejos-2024.yaml", edition(2024, now, talksNow));
	}

	private static String edition(int year, String more, String talks) {
		var head = "id: kangrejos-%1$d\nseries: kangrejos\nyear: %1$d\nname: Kangrejos %1$d\nstartDate: %1$d-09-16\nsources: [page]\n";
		return head.formatted(year) + more + (talks.isEmpty() ? "" : "talks:\n" + talks);
	}

	private static String talk(String title, String speakers, String topic) {
		return "  - { id: %1$s, title: %1$s, kind: talk, sources: [page], speakers: [%2$s], topics: [%3$s] }\n"
			.formatted(title, speakers, topic);
	}

}
