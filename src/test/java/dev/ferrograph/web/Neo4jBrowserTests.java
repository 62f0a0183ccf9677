package dev.ferrograph.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.EmbeddedOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.core.env.Environment;

/** The Neo4j Browser, as an analyst uses it: from the guide to a drawn result. */
@BrowserTest
@EmbeddedOnly
class Neo4jBrowserTests {

	private static final String RUN = "[data-testid=editor-Run]";

	private static final String NODE = "g.node";

	@Autowired
	Neo4jConnectionDetails connection;

	@Autowired
	Environment environment;

	@BeforeEach
	void expectItToBeKeptFromItsMakers(Browser browser) {
		browser.expecting("Content Security Policy");
	}

	@Test
	void offersTheBoltAddressOfThisService(Browser browser) {
		var page = browser.open("/browser/").sees("[data-testid=boltaddress]");
		assertThat(page.title()).contains("Neo4j Browser");
		assertThat(page.run("return document.querySelector('[data-testid=boltaddress]').value"))
			.isEqualTo(connection.getUri().getAuthority());
	}

	@Test
	void signsInAndDrawsAReadyMadeQueryInItsColours(Browser browser) throws IOException {
		var page = browser.open("/guide").click("#colours");
		signIn(page);
		page.click(RUN).until("the colours are kept", () -> keepsColours(page));

		browser.open("/guide").click("a[aria-label*='picture of a topic']").sees("body", "You are connected as user");
		page.click(RUN)
			.until("nodes are drawn", () -> page.texts(NODE).size() > 10)
			.until("people have their colour",
					() -> Boolean.TRUE.equals(page.run("return !!document.querySelector('g.node [fill=\"#a33b1b\"]')")))
			.click("[data-testid=frame] [title=Fullscreen]")
			.screenshot("neo4j-browser");
	}

	@Test
	void writesNothingUnlessSomeoneSignsInToWrite(Browser browser) throws IOException {
		var page = browser.open("/browser/?cmd=edit&arg=CREATE%20(:Person)").sees("[data-testid=username]");
		assertThat(page.run("return document.querySelector('[data-testid=username]').value")).isEqualTo("");
		signIn(page);
		page.click(RUN).sees("body", "not allowed for user 'analyst'");
	}

	private void signIn(Page page) throws IOException {
		var directory = environment.getRequiredProperty("ferrograph.embedded.directory");
		page.type("[data-testid=username]", "analyst")
			.type("[data-testid=password]", Files.readString(Path.of(directory, "analyst-password")).strip())
			.click("[data-testid=connect]")
			.sees("body", "You are connected as user");
	}

	/**
	 * Runs the command again, since the Browser refuses it until it has read Neo4j's
	 * settings.
	 */
	private static boolean keepsColours(Page page) {
		var kept = String.valueOf(page.run("return localStorage.getItem('neo4j.grass')")).contains("#a33b1b");
		if (!kept) {
			page.click("[data-testid=rerunFrameButton]");
		}
		return kept;
	}

}
