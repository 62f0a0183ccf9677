package dev.ferrograph.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.ServiceBeside;
import dev.ferrograph.ingest.seed.SeedTester;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Editors work off what is open. */
@BrowserTest
class OpenQuestionPagesTests {

	private static final String PASSWORD = "pässword: for tests";

	private static final String PEOPLE = ".part:nth-of-type(1) .question";

	private static final String TERMS = ".part:nth-of-type(2) .question";

	@Autowired
	ApplicationContext tests;

	@Autowired
	Neo4jClient neo4j;

	@TempDir
	Path directory;

	private ServiceBeside service;

	@BeforeEach
	void start() {
		neo4j.query("MATCH (any) DETACH DELETE any").run();
		var seed = SeedTester.seed().with("people/others.yaml", """
				- { id: jose-m-nunez, name: José M. Núñez, sources: [page] }
				- { id: boqun-x-feng, name: Boqun X. Feng, sources: [page] }
				""").with("editions/kangrejos-2023.yaml", SeedTester.edition("""
				talks:
				  - { id: a, title: Live patching today, kind: talk, sources: [page] }
				  - { id: b, title: The road to live patching, kind: talk, sources: [page] }
				  - { id: c, title: Live patching and formal proofs, kind: talk, sources: [page] }
				  - { id: d, title: Formal proofs, kind: talk, sources: [page] }
				  - { id: e, title: More formal proofs, kind: talk, sources: [page] }
				""")).in(directory.resolve("seed"));
		service = ServiceBeside.start(tests, "--ferrograph.seed.location=" + seed, "--ferrograph.curation.enabled=true",
				"--ferrograph.access.editor.name=ada", "--ferrograph.access.editor.password=" + PASSWORD);
	}

	@AfterEach
	void stop() {
		service.close();
		neo4j.query("MATCH (any) DETACH DELETE any").run();
	}

	@Test
	void answersWhatIsOpen(Browser browser) throws IOException {
		browser.expecting("status of 4");
		var page = browser.open(service.address("/")).click(".foot a[href='/questions']").sees("h1", "Open questions");
		page.isAccessible()
			.type("#questions-editor", "ada")
			.type("#questions-password", "wrong", Keys.ENTER)
			.sees(".problem", "The user name or the password is wrong.")
			.isAccessible();
		page.press(PASSWORD, Keys.ENTER).sees(PEOPLE, "José M. Núñez").sees(TERMS, "Live patching today");
		assertThat(page.texts(".part .total")).containsExactly("2", "2");
		for (var width : List.of(1400, 390)) {
			browser.wide(width).light();
			page.fits().isAccessible().screenshot("questions-" + width);
			browser.dark();
			page.fits().isAccessible().screenshot("questions-" + width + "-dark");
		}
		browser.wide(1400).light();
		page.click("input[value='person:jose-m-nunez']")
			.click("li:has(input[value='person:jose-m-nunez']) .actions button:first-child")
			.sees(PEOPLE, "José Núñez and José M. Núñez are one person, person:jose-m-nunez. Saved in identity.yaml.");
		page.click("li:has(input[value='person:boqun-feng']) .actions button:last-child")
			.sees(PEOPLE, "Boqun Feng and Boqun X. Feng are two people. Saved in identity.yaml.");
		assertThat(Files.readString(directory.resolve("seed/identity.yaml")))
			.contains("same: [jose-m-nunez, jose-nunez]", "different: [boqun-feng, boqun-x-feng]", "by: ada");
		// the next open question has the focus, so that keys alone go through the list
		assertThat(page.run("return document.activeElement.textContent")).isEqualTo("Make it a topic…");
		page.press(Keys.TAB, Keys.ENTER).sees(TERMS, "is no topic. Saved in terms.yaml.");
		takesBack(page);
		page.isAccessible();
		page.press(Keys.ENTER).sees("dialog h2", "New topic").isAccessible().screenshot("questions-topic");
		page.click("dialog .primary").sees(TERMS, "Saved in corrections/topic-").seesNo("dialog", "").isAccessible();
		page.screenshot("questions-answered");
		var topics = service.client().post(Map.of("query", "{ topics { nodes { name } } }")).json();
		assertThat(topics.at("/data/topics/nodes").findValuesAsString("name")).hasSize(4)
			.containsAnyOf("Live patching", "formal proofs", "Formal proofs");
		page.reload().type("#questions-editor", "ada").type("#questions-password", PASSWORD, Keys.ENTER);
		page.sees(".part", "No question is open.");
		assertThat(page.texts(".part .total")).containsExactly("0", "0");
	}

	/** What was answered is asked again, and answered again. */
	private void takesBack(Page page) {
		page.click(PEOPLE + ":first-child .undo").sees("input[value='person:boqun-feng']");
		assertThat(directory.resolve("seed/identity.yaml")).content().doesNotContain("different");
		page.click("li:has(input[value='person:boqun-feng']) .actions button:last-child")
			.sees(PEOPLE, "Boqun Feng and Boqun X. Feng are two people. Saved in identity.yaml.");
		page.click(TERMS + " .undo").seesNo(TERMS + " .undo", "Take back");
		assertThat(directory.resolve("seed/terms.yaml")).doesNotExist();
		page.press(Keys.TAB, Keys.ENTER).sees(TERMS, "is no topic. Saved in terms.yaml.");
	}

	@Test
	void saysWhyAnAnswerIsRefused(Browser browser) throws IOException {
		browser.expecting("status of 4");
		var page = browser.open(service.address("/questions"))
			.type("#questions-editor", "ada")
			.type("#questions-password", PASSWORD, Keys.ENTER)
			.sees(PEOPLE, "José M. Núñez");
		Files.writeString(directory.resolve("seed/people/others.yaml"), """
				- { id: boqun-x-feng, name: Boqun X. Feng, sources: [page] }
				""");
		page.click("li:has(input[value='person:jose-m-nunez']) .actions button:first-child")
			.sees(PEOPLE + " .problem", "person:jose-m-nunez does not exist.")
			.isAccessible();
	}

}
