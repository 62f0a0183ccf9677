package dev.ferrograph.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.EndpointClient;
import dev.ferrograph.ServiceBeside;
import dev.ferrograph.ingest.seed.SeedTester;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

	/** An edition of which not everything is known. */
	private static final String COMING = """
			id: kangrejos-2024
			series: kangrejos
			year: 2024
			name: Kangrejos 2024
			startDate: 2024-09
			online: true
			hosts: [Google]
			sources: [page]
			talks:
			  - id: not-held
			    title: Not held
			    kind: talk
			    cancelled: true
			    speakers: [Gary Guo, Boqun Feng]
			    sources: [page]
			""";

	private static final String NAMES = """
			{ series(id: "series:kangrejos") { aliases } node(id: "organization:google") { ... on Organization { name url } } }""";

	private static final String PROBLEM = "dialog [role=alert]";

	@Autowired
	ApplicationContext tests;

	@Autowired
	Neo4jClient neo4j;

	@TempDir
	Path directory;

	private List<String> settings;

	private ServiceBeside service;

	private EndpointClient client;

	@BeforeEach
	void start() {
		neo4j.query("MATCH (any) DETACH DELETE any").run();
		var seed = SeedTester.seed()
			.with("editions/kangrejos-2023.yaml", SeedTester.talk("speakers: [Gary Guo]\nroom: Red room"))
			.with("editions/kangrejos-2024.yaml", COMING)
			.in(directory.resolve("seed"));
		settings = List.of("--ferrograph.seed.location=" + seed, "--ferrograph.curation.enabled=true",
				"--ferrograph.access.editor.name=ada", "--ferrograph.access.editor.password=" + PASSWORD,
				"--ferrograph.pages.report=https://example.org/new?title={title}&body=Seen+at+{address}");
		start("--ferrograph.documents.only=false");
	}

	private void start(String... more) {
		service = ServiceBeside.start(tests, Stream.concat(settings.stream(), Stream.of(more)).toArray(String[]::new));
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
				"/edition/kangrejos-2023", "Kangrejos%202023", "/topic/rcu", "RCU", "/series/kangrejos", "Kangrejos",
				"/organization/google", "Google");
		pages.forEach((path, title) -> {
			var page = browser.open(service.address(path)).sees(".mistakes a", "Report a mistake").isAccessible();
			var address = service.address(path).replace(":", "%3A").replace("/", "%2F");
			assertThat(page.attributes(".mistakes a", "href"))
				.containsExactly("https://example.org/new?title=%s&body=Seen+at+%s".formatted(title, address));
			page = browser.open(path).sees("h1").sees(".foot a", "GraphiQL");
			assertThat(page.texts(".mistakes > *")).isEmpty();
		});
	}

	@Test
	void opensAFormThatIsOpenToEveryone(Browser browser) {
		var fields = new LinkedHashMap<String, String>();
		fields.put("/person/gary-guo", "name aliases disambiguation github website");
		fields.put("/talk/kangrejos-2023/klint",
				"title subtitle kind cancelled day room track url slides video summary speakers topics");
		fields.put("/edition/kangrejos-2023",
				"name aliases year startDate startedBy endDate timeZone city country online url video attendeeCount programmeComplete organizers hosts attendees");
		fields.put("/topic/srcu", "name aliases paths broader summary url");
		fields.put("/topic/klint", "name aliases paths broader summary url repository");
		fields.put("/series/kangrejos", "name aliases url");
		fields.put("/organization/google", "name url");
		fields.forEach((path, names) -> {
			var page = browser.wide(1400).light().open(service.address(path)).click("#correct").sees("dialog h2");
			assertThat(focus(page)).isIn("correct-name", "correct-title");
			assertThat(page.attributes(".fields [name]", "name")).containsExactly(names.split(" "));
			isOpenToEveryone(browser, page, "correct" + path.replace('/', '-'));
			page.press(Keys.ESCAPE).seesNo("dialog", "");
			assertThat(focus(page)).isEqualTo("correct");
		});
	}

	private static void isOpenToEveryone(Browser browser, Page page, String name) {
		for (var width : List.of(1400, 390)) {
			browser.wide(width).light();
			page.fits().isAccessible().screenshot(name + width);
			browser.dark();
			page.fits().isAccessible().screenshot(name + width + "-dark");
		}
	}

	@Test
	void correctsAPersonByKeyboardAlone(Browser browser) {
		var page = browser.open(service.address("/person/gary-guo")).sees("#correct");
		page.run("document.getElementById('correct').focus()");
		page.press(Keys.ENTER).sees("dialog h2", "Correct Gary Guo");
		assertThat(value(page, "name")).isEqualTo("Gary Guo");
		noteWhatIsSent(page);
		var version = person("version");
		page.press(Keys.TAB, Keys.ENTER, "Gary", Keys.ENTER, " Xuan Guo ", Keys.ENTER, Keys.TAB, Keys.TAB, "nbdd0121",
				Keys.TAB, Keys.TAB, "his page", Keys.TAB, "ada", Keys.TAB, PASSWORD, Keys.ENTER);
		page.sees(".mistakes", "Saved in corrections/person-gary-guo.yaml").seesNo("dialog", "");
		page.sees(".facts", "Gary, Xuan Guo").sees(".facts", "nbdd0121");
		assertThat(focus(page)).isEqualTo("correct");
		assertThat(sent(page)).isEqualTo(
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
	void correctsATalkThatWasHeldAfterAll(Browser browser) {
		var page = browser.open(service.address("/talk/kangrejos-2024/not-held")).click("#correct").sees("dialog h2");
		noteWhatIsSent(page);
		assertThat(value(page, "speakers")).isEqualTo("person:gary-guo\nperson:boqun-feng");
		assertThat(value(page, "cancelled")).isEqualTo("true");
		page.type("#correct-cancelled", "No").type("#correct-kind", "Key");
		signIn(page, PASSWORD).sees(".mistakes", "Saved in").sees(".kind", "Keynote");
		assertThat(sent(page)).matches(
				"\\{\"id\":\"talk:kangrejos-2024/not-held\",\"version\":\"\\w+\",\"kind\":\"KEYNOTE\",\"cancelled\":false}");
		assertThat(ask(
				"{ talk(id: \"talk:kangrejos-2024/not-held\") { kind cancelled speakers { id } announced { id } } }")
			.at("/data/talk")
			.toString()).isEqualTo(
					"{\"kind\":\"KEYNOTE\",\"cancelled\":false,\"speakers\":[{\"id\":\"person:gary-guo\"},{\"id\":\"person:boqun-feng\"}],\"announced\":[]}");
	}

	@Test
	void correctsAnEditionWhoseDaysBecomeKnown(Browser browser) {
		var page = browser.open(service.address("/edition/kangrejos-2024")).click("#correct").sees("dialog h2");
		assertThat(value(page, "startDate")).isEqualTo("2024-09");
		assertThat(value(page, "startedBy")).isEqualTo("");
		assertThat(value(page, "online")).isEqualTo("true");
		assertThat(value(page, "hosts")).isEqualTo("organization:google");
		set(page, "startDate", "");
		set(page, "startedBy", "2024-10-01");
		signIn(page, PASSWORD).sees(".lead", "2024, by 1 October").click("#correct").sees("dialog h2");
		assertThat(value(page, "startDate")).isEqualTo("");
		assertThat(value(page, "startedBy")).isEqualTo("2024-10-01");
		noteWhatIsSent(page);
		set(page, "startedBy", "");
		set(page, "endDate", "2024-09-17");
		page.type("#correct-startDate", "2024-09-16").type("#correct-attendeeCount", "many");
		page.type("#correct-online", "No")
			.type("#correct-city", "København")
			.type("#correct-organizers", "person:gary-guo");
		set(page, "hosts", "");
		signIn(page, PASSWORD);
		assertThat(focus(page)).isEqualTo("correct-attendeeCount");
		set(page, "attendeeCount", "25");
		page.click("dialog .primary").sees(".lead", "17 September 2024, København");
		assertThat(sent(page)).matches(
				"\\{\"id\":\"edition:kangrejos-2024\",\"version\":\"\\w+\",\"startDate\":\"2024-09-16\",\"startedBy\":null,\"endDate\":\"2024-09-17\",\"city\":\"København\",\"online\":false,\"attendeeCount\":25,\"organizers\":\\[\"person:gary-guo\"],\"hosts\":null}");
		assertThat(
				ask("""
						{ edition(id: "edition:kangrejos-2024") {
						  startDate online attendeeCount programmeComplete organizers { id } hosts { id } talks { totalCount } } }""")
					.at("/data/edition")
					.toString())
			.isEqualTo(
					"{\"startDate\":\"2024-09-16\",\"online\":false,\"attendeeCount\":25,\"programmeComplete\":false,\"organizers\":[{\"id\":\"person:gary-guo\"}],\"hosts\":[],\"talks\":{\"totalCount\":1}}");
		page.click("#correct").sees("dialog h2");
		assertThat(value(page, "startDate")).isEqualTo("2024-09-16");
		assertThat(value(page, "startedBy")).isEqualTo("");
	}

	@Test
	void correctsATopic(Browser browser) {
		var page = browser.open(service.address("/topic/klint")).click("#correct").sees("dialog h2", "Correct klint");
		page.type("#correct-aliases", "Rust's klint", Keys.ENTER, "the lint").type("#correct-paths", "scripts/klint/");
		page.type("#correct-broader", "topic:rcu").type("#correct-summary", "Finds sleeping in atomic context.");
		page.type("#correct-repository", "https://example.org/klint");
		signIn(page, PASSWORD).sees(".lead", "Finds sleeping").sees(".path", "RCU").sees(".mistakes", "Saved in");
		assertThat(ask("{ topic(id: \"topic:klint\") { aliases paths broader { id } ... on Tool { repository } } }")
			.at("/data/topic")
			.toString()).isEqualTo(
					"{\"aliases\":[\"Rust's klint\",\"the lint\"],\"paths\":[\"scripts/klint/\"],\"broader\":{\"id\":\"topic:rcu\"},\"repository\":\"https://example.org/klint\"}");
	}

	@Test
	void correctsSeriesAndOrganizationsAlsoWhereOnlyKnownDocumentsAreExecuted(Browser browser) throws IOException {
		var documents = Files.createDirectory(directory.resolve("documents"));
		Files.writeString(documents.resolve("names.graphql"), NAMES);
		service.close();
		start("--ferrograph.documents.only=true", "--ferrograph.documents.location=" + documents.toUri());
		var page = browser.open(service.address("/series/kangrejos")).click("#correct").sees("dialog h2");
		page.type("#correct-aliases", "Rust for Linux workshop").type("#correct-url", "https://kangrejos.com/");
		signIn(page, PASSWORD).sees(".mistakes", "Saved in corrections/series-kangrejos.yaml")
			.sees(".lead", "kangrejos.com");
		page = browser.open(service.address("/organization/google")).click("#correct").sees("dialog h2");
		page.type("#correct-url", "https://google.com/");
		signIn(page, PASSWORD).sees(".mistakes", "Saved in").sees(".lead", "google.com");
		assertThat(ask(NAMES).at("/data").toString()).isEqualTo(
				"{\"series\":{\"aliases\":[\"Rust for Linux workshop\"]},\"node\":{\"name\":\"Google\",\"url\":\"https://google.com/\"}}");
	}

	@Test
	void addsATopic(Browser browser) {
		browser.expecting("status of 4");
		var page = browser.wide(1400).light().open(service.address("/topics?shown=all")).sees("h1");
		add(page).sees("dialog h2", "New topic");
		assertThat(focus(page)).isEqualTo("correct-id");
		assertThat(page.attributes(".fields [name]", "name")).containsExactly("id", "topicKind", "name", "aliases",
				"paths", "broader", "summary", "url", "repository");
		assertThat(value(page, "id")).isEqualTo("topic:best-practices-in-c");
		assertThat(value(page, "topicKind")).isEqualTo("CONCEPT");
		assertThat(value(page, "name")).isEqualTo("Bést practices (in C)");
		isOpenToEveryone(browser, page, "correct-new-topic");
		browser.wide(1400).light();
		page.type("#correct-id", Keys.chord(Keys.CONTROL, "a"), "topic:rcu");
		page.press(Keys.TAB, "Pro", Keys.TAB, Keys.TAB, "good practice");
		page.press(Keys.ESCAPE).seesNo("dialog", "");
		noteWhatIsSent(add(page).sees("dialog h2"));
		signIn(page, PASSWORD).sees(PROBLEM, "topic:rcu already exists").isAccessible();
		assertThat(page.texts(PROBLEM + " button")).isEmpty();
		set(page, "id", "topic:best-practices");
		page.click("dialog .primary").seesNo("dialog", "");
		assertThat(page.run("return JSON.stringify(window.added)")).isEqualTo(
				"{\"id\":\"topic:best-practices\",\"file\":\"corrections/topic-best-practices.yaml\",\"notLoaded\":null}");
		assertThat(sent(page)).isEqualTo(
				"{\"id\":\"topic:best-practices\",\"topicKind\":\"PROJECT\",\"name\":\"Bést practices (in C)\",\"aliases\":[\"good practice\"]}");
		assertThat(page.address()).isEqualTo("/topics?shown=all");
		assertThat(
				ask("{ topic(id: \"topic:best-practices\") { __typename name aliases } }").at("/data/topic").toString())
			.isEqualTo(
					"{\"__typename\":\"Project\",\"name\":\"Bést practices (in C)\",\"aliases\":[\"good practice\"]}");
		add(page).sees("dialog h2");
		assertThat(value(page, "id")).isEqualTo("topic:best-practices-in-c");
		assertThat(value(page, "password")).isEqualTo(PASSWORD);
	}

	private static Page add(Page page) {
		page.run("""
				import('/joined/explorer/correct/dialog.js').then(({ add }) =>
					add('topic', { name: 'Bést practices (in C)' }, correction => window.added = correction));""");
		return page;
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

	/** From then on; {@link #sent} tells what it was. */
	private static void noteWhatIsSent(Page page) {
		page.run("""
				const fetch = window.fetch;
				window.fetch = (address, options) => {
					if (options?.headers?.Authorization) {
						window.sent = JSON.parse(options.body).variables.input;
					}
					return fetch(address, options);
				};""");
	}

	private static String sent(Page page) {
		return String.valueOf(page.run("return JSON.stringify(window.sent)"));
	}

	private static void set(Page page, String field, String value) {
		page.run("document.getElementById('correct-' + arguments[0]).value = arguments[1]", field, value);
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
