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

}
