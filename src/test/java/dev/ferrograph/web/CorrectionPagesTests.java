package dev.ferrograph.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.EndpointClient;
import dev.ferrograph.ServiceBeside;
import dev.ferrograph.ingest.seed.SeedTester;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;
import tools.jackson.databind.JsonNode;

/** Mistakes are reported by everyone, and corrected by editors. */
@BrowserTest
class CorrectionPagesTests {

	private static final String PASSWORD = "pässword: for tests";

	private static final String PROBLEM = "dialog [role=alert]";

	@Autowired
	ApplicationContext tests;

	@Autowired
	Neo4jClient neo4j;

	@TempDir
	Path directory;

	private ServiceBeside service;

	private EndpointClient client;

	@BeforeEach
	void start() {
		neo4j.query("MATCH (any) DETACH DELETE any").run();
		var seed = SeedTester.seed()
			.with("editions/kangrejos-2023.yaml", SeedTester.talk("speakers: [Gary Guo]\nroom: Red room"))
			.in(directory.resolve("seed"));
		service = ServiceBeside.start(tests, "--ferrograph.seed.location=" + seed, "--ferrograph.curation.enabled=true",
				"--ferrograph.access.editor.name=ada", "--ferrograph.access.editor.password=" + PASSWORD,
				"--ferrograph.pages.report=https://example.org/new?title={title}&body=Seen+at+{address}");
		client = service.client();
	}

	@AfterEach
	void stop() {
		service.close();
		neo4j.query("MATCH (any) DETACH DELETE any").run();
	}

	@Test
	void letsEveryoneReportAMistakeAndOnlyWhereThatIsConfigured(Browser browser) {
		var pages = Map.of("/person/jose-nunez", "Jos%C3%A9%20N%C3%BA%C3%B1ez", "/talk/kangrejos-2023/klint", "Klint",
				"/edition/kangrejos-2023", "Kangrejos%202023", "/topic/rcu", "RCU", "/series/kangrejos", "Kangrejos");
		pages.forEach((path, title) -> {
			var page = browser.open(service.address(path)).sees(".mistakes a", "Report a mistake").isAccessible();
			var address = service.address(path).replace(":", "%3A").replace("/", "%2F");
			assertThat(page.attributes(".mistakes a", "href"))
				.containsExactly("https://example.org/new?title=%s&body=Seen+at+%s".formatted(title, address));
			page = browser.open(path).sees("h1").sees(".foot a", "GraphiQL");
			assertThat(page.texts(".mistakes > *")).isEmpty();
		});
		browser.open(service.address("/topic/rcu")).sees(".mistakes a").seesNo("#correct", "");
	}

	@Test
	void opensAFormThatIsOpenToEveryone(Browser browser) {
		for (var path : List.of("/person/gary-guo", "/talk/kangrejos-2023/klint")) {
			var page = browser.wide(1400).light().open(service.address(path)).click("#correct").sees("dialog h2");
			assertThat(focus(page)).isIn("correct-name", "correct-title");
			for (var width : List.of(1400, 390)) {
				browser.wide(width).light();
				page.fits().isAccessible().screenshot("correct-" + path.charAt(1) + width);
				browser.dark();
				page.fits().isAccessible().screenshot("correct-" + path.charAt(1) + width + "-dark");
			}
			page.press(Keys.ESCAPE).seesNo("dialog", "");
			assertThat(focus(page)).isEqualTo("correct");
		}
	}

	@Test
	void correctsAPersonByKeyboardAlone(Browser browser) {
		var page = browser.open(service.address("/person/gary-guo")).sees("#correct");
		page.run("document.getElementById('correct').focus()");
		page.press(Keys.ENTER).sees("dialog h2", "Correct Gary Guo");
		assertThat(value(page, "name")).isEqualTo("Gary Guo");
		page.run("""
				const fetch = window.fetch;
				window.fetch = (address, options) => {
					if (options?.headers?.Authorization) {
						window.sent = JSON.parse(options.body).variables.input;
					}
					return fetch(address, options);
				};""");
		var version = person("version");
		page.press(Keys.TAB, Keys.ENTER, "Gary", Keys.ENTER, " Xuan Guo ", Keys.ENTER, Keys.TAB, Keys.TAB, "nbdd0121",
				Keys.TAB, Keys.TAB, "his page", Keys.TAB, "ada", Keys.TAB, PASSWORD, Keys.ENTER);
		page.sees(".mistakes", "Saved in corrections/person-gary-guo.yaml").seesNo("dialog", "");
		page.sees(".facts", "Gary, Xuan Guo").sees(".facts", "nbdd0121");
		assertThat(focus(page)).isEqualTo("correct");
		assertThat(page.run("return JSON.stringify(window.sent)")).isEqualTo(
				"{\"id\":\"person:gary-guo\",\"version\":%s,\"aliases\":[\"Xuan Guo (Gary)\",\"Gary\",\"Xuan Guo\"],\"github\":\"nbdd0121\",\"why\":\"his page\"}"
					.formatted(version));
		assertThat(page.run("return localStorage.length + sessionStorage.length + document.cookie.length"))
			.isEqualTo(0L);
		page.click("#correct").sees("dialog h2");
		assertThat(value(page, "password")).isEqualTo(PASSWORD);
		page.reload().click("#correct").sees("dialog h2");
		assertThat(value(page, "password")).isEqualTo("");
	}

	@Test
	void correctsATalkAndTakesOutWhatIsEmptied(Browser browser) {
		var page = browser.open(service.address("/talk/kangrejos-2023/klint")).click("#correct").sees("dialog h2");
		assertThat(value(page, "speakers")).isEqualTo("person:gary-guo");
		page.run("document.getElementById('correct-room').value = ''");
		page.run("document.getElementById('correct-day').value = '2023-09-17'");
		page.run("document.getElementById('correct-speakers').value = 'person:jose-nunez\\nperson:boqun-feng'");
		page.type("#correct-topics", "topic:rcu").type("#correct-subtitle", "A second line");
		signIn(page, PASSWORD).sees(".subtitle", "A second line").seesNo(".facts", "Red room");
		assertThat(ask("{ talk(id: \"talk:kangrejos-2023/klint\") { day room speakers { id } topics { id } } }")
			.at("/data/talk")
			.toString()).isEqualTo(
					"{\"day\":\"2023-09-17\",\"room\":null,\"speakers\":[{\"id\":\"person:jose-nunez\"},{\"id\":\"person:boqun-feng\"}],\"topics\":[{\"id\":\"topic:rcu\"}]}");
	}

	@Test
	void keepsWhatWasTypedWhereItIsRefused(Browser browser) {
		browser.expecting("status of 4");
		var page = browser.open(service.address("/talk/kangrejos-2023/klint")).click("#correct").sees("dialog h2");
		signIn(page, PASSWORD).sees(PROBLEM, "Nothing has been changed.");
		page.type("#correct-speakers", Keys.chord(Keys.CONTROL, Keys.END), Keys.ENTER, "person:nobody");
		page.run("document.getElementById('correct-password').value = ''");
		signIn(page, "wrong").sees(PROBLEM, "The user name or the password is wrong.").isAccessible();
		assertThat(focus(page)).isEqualTo("correct-password");
		page.press(PASSWORD).click("dialog .primary").sees(PROBLEM, "unknown person \"nobody\"").isAccessible();
		page.screenshot("correct-refused");
		browser.wide(390);
		page.fits();
		browser.wide(1400);
		assertThat(value(page, "speakers")).isEqualTo("person:gary-guo\nperson:nobody");
		page.press(Keys.ESCAPE).seesNo("dialog", "").click("#correct").sees("dialog h2");
		assertThat(value(page, "speakers")).isEqualTo("person:gary-guo\nperson:nobody");
	}

	@Test
	void takesOverWhatOthersHaveChangedAndKeepsWhatWasTyped(Browser browser) {
		browser.expecting("status of 4");
		var page = browser.open(service.address("/person/gary-guo")).click("#correct").sees("dialog h2");
		page.type("#correct-github", "nbdd0121").type("#correct-disambiguation", "of klint");
		var other = client.post(
				Map.of("query",
						"""
								mutation { savePerson(input: {id: "person:gary-guo", version: %s, disambiguation: "the other one",
								  website: "https://garyguo.net/"}) { id } }"""
							.formatted(person("version"))),
				"Authorization",
				"Basic " + Base64.getEncoder().encodeToString(("ada:" + PASSWORD).getBytes(StandardCharsets.UTF_8)));
		assertThat(other.json().has("errors")).as(other.body()).isFalse();
		signIn(page, PASSWORD).sees(PROBLEM, "has been changed since").isAccessible();
		page.click(PROBLEM + " button").sees(PROBLEM, "with what you have typed");
		page.sees("dialog .meanwhile", "Meanwhile someone has made it: the other one").isAccessible();
		assertThat(value(page, "website")).isEqualTo("https://garyguo.net/");
		assertThat(value(page, "github")).isEqualTo("nbdd0121");
		page.screenshot("correct-conflict").click("dialog .primary").sees(".mistakes", "Saved in");
		assertThat(List.of(person("github"), person("website"), person("disambiguation")))
			.containsExactly("\"nbdd0121\"", "\"https://garyguo.net/\"", "\"of klint\"");
	}

	private static Page signIn(Page page, String password) {
		page.run("document.getElementById('correct-editor').value = ''");
		return page.type("#correct-editor", "ada")
			.type("#correct-password", Keys.chord(Keys.CONTROL, "a"), password)
			.click("dialog .primary");
	}

	private static @Nullable Object value(Page page, String field) {
		return page.run("return document.getElementById('correct-' + arguments[0]).value", field);
	}

	private static @Nullable Object focus(Page page) {
		return page.run("return document.activeElement.id");
	}

	private String person(String field) {
		return ask("{ person(id: \"person:gary-guo\") { %s } }".formatted(field)).at("/data/person/" + field)
			.toString();
	}

	private JsonNode ask(String query) {
		return client.post(Map.of("query", query)).json();
	}

}
