package dev.ferrograph.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.CountingReader;
import dev.ferrograph.GraphQlApi;
import dev.ferrograph.neo4j.OverloadedException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** The explorer in use: searching, following links, by pointer and by keyboard. */
@BrowserTest
class ExplorerUseTests {

	private static final String SEARCH = "#search";

	private static final String OPTION = "#search-options [role=option]";

	private static final int MOST_AT_FIRST = 60_000;

	private static final int REQUESTS_AT_FIRST = 10;

	@Autowired
	GraphQlApi api;

	@Autowired
	CountingReader reader;

	@Autowired
	TextFiles texts;

	@Test
	void asksThePagesQuestionOnce(Browser browser) {
		for (var address : List.of("/", "/topic/rcu", "/edition/kangrejos-2023", "/talk/kangrejos-2023/rust-in-v4l2")) {
			var page = browser.open(address).sees("h1");
			assertThat(page.run(
					"return performance.getEntriesByType('resource').filter(it => it.name.endsWith('/graphql')).length"))
				.as(address)
				.isEqualTo(1L);
			assertThat(page.run(
					"return performance.getEntriesByType('resource').filter(it => it.name.endsWith('.graphql')).length"))
				.as(address)
				.isEqualTo(0L);
		}
	}

	@Test
	void findsAsOneTypesByKeyboardAlone(Browser browser) {
		var page = browser.open("/").sees("h1");
		page.press("/").press("paul mck");
		page.sees(OPTION, "Paul E. McKenney").isAccessible();
		page.press(Keys.ARROW_DOWN).sees(OPTION + "[aria-selected=true]", "Paul E. McKenney").press(Keys.ENTER);
		page.sees("h1", "Paul E. McKenney");
		assertThat(page.address()).isEqualTo("/person/paul-e-mckenney");
	}

	@Test
	void suggestsWhatTheApiFinds(Browser browser) {
		var found = api.ask("{ search(text: \"lock\", first: 8) { edges { node { id } } } }")
			.data("/search/edges")
			.size();
		var page = browser.open("/").type(SEARCH, "lock").sees(OPTION);
		assertThat(page.texts(OPTION)).hasSize(found);
	}

	@Test
	void showsAllMatchesOnEnterAndClosesOnEscape(Browser browser) {
		var page = browser.open("/").type(SEARCH, "lock").sees(OPTION);
		page.press(Keys.ESCAPE).seesNo(OPTION, "");
		page.press(Keys.ENTER).sees("h1", "lock");
		assertThat(page.address()).isEqualTo("/search?text=lock");
	}

	@Test
	void saysWhereNothingMatches(Browser browser) {
		browser.open("/").type(SEARCH, "zzzz").sees(".suggestions", "Nothing matches");
		browser.open("/search?text=zzzz+qqqq")
			.sees(".lead", "Nothing has any of these words, and nothing is spelt alike. One of them is enough");
		browser.open("/search?text=zzzz+klint").sees(".entries", "klint");
	}

	@Test
	void leadsFromATopicToAPersonToATalkToItsEditionAndBack(Browser browser) {
		var page = browser.open("/topic/rcu").click(".contributors a", "Paul E. McKenney");
		page.sees("h1", "Paul E. McKenney").click(".talk-title > a", "Lifetime-end pointer zap");
		page.sees("h1", "Lifetime-end pointer zap").click(".lead a", "Kangrejos");
		page.sees("h1", "Kangrejos").back().sees("h1", "Lifetime-end pointer zap");
		page.back().back().sees("h1", "RCU");
		assertThat(page.address()).isEqualTo("/topic/rcu");
	}

	@Test
	void asksAgainWhereTheServiceIsBusy(Browser browser) {
		reader.failNext(new OverloadedException("Too much."));
		browser.expecting("503").open("/series/kangrejos").sees("h1", "Kangrejos");
	}

	@Test
	void waitsAndAsksAgainWhereSoMuchWasAsked(Browser browser) {
		var page = browser.open("/topic/rcu").sees("h1", "RCU");
		page.run(
				"""
						const error = { message: 'so much', extensions: { code: 'RATE_LIMITED' } };
						const fetch = window.fetch;
						window.asked = 0;
						window.fetch = (address, options) => address === '/graphql' && window.asked++ === 0
							? Promise.resolve(new Response(JSON.stringify({ errors: [error] }), { status: 429, headers: { 'Retry-After': '1' } }))
							: fetch(address, options);""");
		page.click(".bar nav a", "Editions").sees("h1", "Editions");
		assertThat(page.run("return window.asked")).isEqualTo(2L);
	}

	@Test
	void saysSoWhereAskingAgainWouldTakeLong(Browser browser) {
		var page = browser.open("/topic/rcu").sees("h1", "RCU");
		page.run(
				"""
						const error = { message: 'so much', extensions: { code: 'RATE_LIMITED' } };
						const fetch = window.fetch;
						window.fetch = (address, options) => address === '/graphql'
							? Promise.resolve(new Response(JSON.stringify({ errors: [error] }), { status: 429, headers: { 'Retry-After': '3600' } }))
							: fetch(address, options);""");
		page.click(".bar nav a", "Editions").sees("h1", "So much was asked from here");
	}

	@Test
	void changesOnlyTheViewWhereALinkIsFollowed(Browser browser) {
		var page = browser.open("/topic/rcu").sees("h1", "RCU");
		page.run("window.same = true");
		page.click(".bar nav a", "Topics").sees("h1", "Topics");
		assertThat(page.run("return window.same")).isEqualTo(true);
		assertThat(page.run("return document.activeElement.id")).isEqualTo("main");
	}

	@Test
	void showsTheQueryBehindAPageAndOpensItInGraphiQl(Browser browser) {
		var page = browser.open("/topic/rcu").click(".behind").sees("dialog pre", "query topic").isAccessible();
		var texts = page.texts("dialog pre");
		var variables = JsonMapper.builder().build().readTree(texts.get(1));
		assertThat(api
			.post(JsonMapper.builder()
				.build()
				.createObjectNode()
				.put("query", texts.get(0))
				.set("variables", variables)
				.toString())
			.data("/topic/name")
			.asString()).isEqualTo("RCU");
		assertThat((String) page.run("return document.querySelector('dialog a').getAttribute('href')"))
			.startsWith("/graphiql?query=")
			.contains("variables=");
		page.press(Keys.ESCAPE).seesNo("dialog", "");
	}

	@Test
	void continuesAListWhereItsFirstPageEnds(Browser browser) {
		var talks = api.ask("{ topic(id: \"topic:linux\") { talks(first: 100) { nodes { title } } } }")
			.data("/topic/talks/nodes");
		var page = browser.open("/topic/linux").sees("button", "Show more");
		assertThat(page.texts(".talk-title > a")).hasSize(50);
		page.click("button", "Show more")
			.until("more talks are shown", () -> page.texts(".talk-title > a").size() > 50);
		assertThat(page.texts(".talk-title > a"))
			.isEqualTo(talks.valueStream().map(talk -> talk.at("/title").asString()).toList());
	}

	@Test
	void drawsTheNeighbourhoodAndSaysTheSameAsAList(Browser browser) {
		var page = browser.open("/person/boqun-feng").sees("h1");
		assertThat(page.texts(".drawing svg")).isEmpty();
		page.run("document.querySelector('.drawing').scrollIntoView()");
		page.sees(".drawing svg");
		assertThat(page.attributes(".drawing a:not(.centre)", "href")).isNotEmpty()
			.hasSameElementsAs(page.attributes(".as-list li a", "href"));
		page.click(".drawing .topic", "RCU").sees("h1", "RCU");
	}

	@Test
	void movesANodeOfTheNeighbourhood(Browser browser) {
		var page = browser.open("/person/boqun-feng").sees("h1");
		page.run("document.querySelector('.drawing').scrollIntoView()");
		page.sees(".drawing svg");
		var before = page.attributes(".drawing .topic", "transform");
		page.run("""
				const node = document.querySelector('.drawing .topic');
				const { x, y, width, height } = node.getBoundingClientRect();
				const at = (type, dx) => node.dispatchEvent(new PointerEvent(type,
					{ pointerId: 1, clientX: x + width / 2 + dx, clientY: y + height / 2, bubbles: true }));
				node.setPointerCapture = () => {};
				at('pointerdown', 0);
				at('pointermove', 60);
				at('pointerup', 60);""");
		page.until("the node has moved", () -> !page.attributes(".drawing .topic", "transform").equals(before));
	}

	@Test
	void offersToTryAgainWhereTheServiceDoesNotAnswer(Browser browser) {
		browser.expecting("ERR_INTERNET_DISCONNECTED");
		var page = browser.open("/topic/rcu").sees("h1", "RCU");
		browser.connected(false);
		page.click(".bar nav a", "People").sees("h1", "The service does not answer").isAccessible();
		page.click("button", "Try again").sees("h1", "The service does not answer");
		browser.connected(true);
		page.click("button", "Try again").sees("h1", "People");
	}

	@Test
	void saysWhyThereIsNoAnswer(Browser browser) {
		var page = browser.open("/topic/rcu").sees("h1", "RCU");
		page.run("""
				const error = { message: 'too long', extensions: { code: 'TIMEOUT' } };
				const fetch = window.fetch;
				window.fetch = (address, options) => address === '/graphql'
					? Promise.resolve(new Response(JSON.stringify({ errors: [error] }))) : fetch(address, options);""");
		page.click(".bar nav a", "Editions").sees("h1", "The answer took too long").sees(".state", "too long");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/topic/rust-support", "/person/miguel-ojeda", "/edition/kangrejos-2023",
			"/invite?topics=topic:rcu" })
	void isSmallAtFirst(String address, Browser browser) {
		var page = browser.open(address).sees("h1");
		var sizes = page.run("""
				return [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
					.map(entry => entry.transferSize);""");
		assertThat(sizes).asInstanceOf(InstanceOfAssertFactories.list(Number.class))
			.hasSizeBetween(1, REQUESTS_AT_FIRST)
			.extracting(Number::intValue)
			.satisfies(each -> assertThat(each.stream().mapToInt(size -> size).sum()).isBetween(1, MOST_AT_FIRST));
	}

	@Test
	void findsInJoinedFilesWhatTheModulesExport(Browser browser) throws IOException {
		var modules = new ArrayList<>(texts.served("/explorer/**/*.js").keySet());
		// it exports nothing, and would start a second explorer
		modules.remove("/explorer/main.js");
		// pages load it by itself
		modules.remove("/explorer/question.js");
		assertThat(modules).contains("/explorer/views/home.js", "/explorer/correct/dialog.js");
		var differing = browser.open("/").sees("h1").run("""
				const names = async address => Object.keys(await import(address)).sort().join();
				const differing = async address => await names(address) !== await names(`/joined${address}`);
				return Promise.all(arguments[0].map(async each => await differing(each) && each))
					.then(found => found.filter(Boolean));""", modules);
		assertThat(differing).isEqualTo(List.of());
	}

}
