package dev.ferrograph.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.EmbeddedOnly;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.core.env.Environment;

/** The guide to the Neo4j Browser. */
@BrowserTest
class GuideTests {

	private static final String QUERY = "#queries li";

	@Autowired
	Neo4jConnectionDetails connection;

	@Autowired
	Guide guide;

	@Autowired
	Driver driver;

	@Autowired
	Environment environment;

	@Test
	@EmbeddedOnly
	void saysHowToSignInAndKeepsThePasswordToItself(Browser browser) throws IOException {
		var page = browser.open("/guide")
			.sees("dd", connection.getUri().toString())
			.sees("dd", "analyst")
			.sees("dd", "data/analyst-password")
			.sees("h3", "To write")
			.sees("p", "Writing takes a step of its own");
		var directory = environment.getRequiredProperty("ferrograph.embedded.directory");
		var password = Files.readString(Path.of(directory, "analyst-password")).strip();
		assertThat(page.run("return document.documentElement.outerHTML")).asString().doesNotContain(password);
		assertThat(guide.facts().toString()).doesNotContain(password);
	}

	@Test
	void knowsWhereAServersOwnBrowserIs() {
		var beside = new Neo4jBrowser(new StaticListableBeanFactory());
		assertThat(beside.address(URI.create("neo4j://db.example.org")))
			.isEqualTo("http://db.example.org:7474/browser/");
		assertThat(beside.address(URI.create("neo4j+s://1f.databases.neo4j.io")))
			.isEqualTo("https://1f.databases.neo4j.io/browser/");
	}

	@Test
	void showsEachQueryWithItsQuestion(Browser browser) {
		browser.open("/guide")
			.sees(QUERY, "Which maintainers have no talk on record?")
			.click("summary", "Which maintainers")
			.sees("pre", "WHERE work.role = 'MAINTAINER' AND work.until IS NULL");
	}

	@Test
	void copiesAQuery(Browser browser) {
		var page = browser.open("/guide").sees(QUERY);
		page.run("navigator.clipboard.writeText = text => { window.copied = text; return Promise.resolve() }");
		page.click("button[aria-label*='two people linked']").sees("button", "Copied").sees("[role=status]");
		assertThat(page.run("return window.copied")).asString()
			.startsWith(
					"// How are two people linked by talks and their topics?\nMATCH (one:Person {id: 'person:gary-guo'})");
	}

	@Test
	void showsTheQueryWhereItMayNotBeCopied(Browser browser) {
		var page = browser.open("/guide").sees(QUERY);
		page.run("navigator.clipboard.writeText = () => Promise.reject(new Error('no'))");
		page.click("button[aria-label*='two people linked']")
			.sees("button", "The browser does not allow copying")
			.sees("pre", "MATCH (one:Person {id: 'person:gary-guo'})");
	}

	@Test
	void showsTheColourOfEachKindOfNode(Browser browser) {
		var page = browser.open("/guide").sees("#kinds li", "Person").sees("#kinds li", "Source");
		assertThat(page.run("return getComputedStyle(document.querySelector('#kinds li'), '::before').backgroundColor"))
			.isEqualTo("rgb(163, 59, 27)");
	}

	@Test
	void offersQueriesThatRunAsTheyStand() {
		assertThat(guide.facts().queries()).hasSizeGreaterThan(10).allSatisfy(query -> {
			var found = driver.executableQuery(query.text()).execute();
			assertThat(found.records()).as(query.question()).isNotEmpty();
		});
	}

	@Test
	void offersQueriesThatTheBrowserOpensWhole() {
		// the Browser takes what follows an & for another parameter
		assertThat(guide.facts().queries()).allSatisfy(query -> {
			assertThat(query.text()).startsWith("// " + query.question()).doesNotContain("&");
			assertThat(query.text().lines()).allMatch(line -> line.length() <= 120);
		});
		assertThat(guide.facts().queries()).extracting(Guide.Query::question).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@ValueSource(ints = { 1400, 390 })
	void isForEveryone(int width, Browser browser) {
		browser.wide(width);
		browser.open("/guide").sees(QUERY).isAccessible().fits().screenshot("guide-" + width);
		browser.dark().open("/guide").sees(QUERY).isAccessible().screenshot("guide-%d-dark".formatted(width));
	}

}
