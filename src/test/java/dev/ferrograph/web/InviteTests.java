package dev.ferrograph.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.GraphQlApi;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The page "Whom to invite". */
@BrowserTest
class InviteTests {

	private static final String NAMES = ".suggestion h3 a";

	@Autowired
	GraphQlApi api;

	@Test
	void ranksPeopleForTopicsEachWithReasons(Browser browser) {
		var edges = suggestions("topics: [\"topic:rcu\", \"topic:locking\"]");
		var page = browser.open("/invite?topics=topic:rcu&topics=topic:locking").sees(NAMES);
		page.screenshot("explorer-invite");
		assertThat(page.texts(NAMES)).isEqualTo(names(edges));
		var reasons = texts(edges.get(0).get("reasons"));
		assertThat(page.texts(".suggested > li:first-child .suggestion > .reasons li"))
			.extracting(reason -> reason.replaceFirst("^[0-9.]+\\s+", ""))
			.isEqualTo(reasons.subList(0, 4));
	}

	@Test
	void isOpenToEveryone(Browser browser) {
		var page = browser.open("/invite?topics=topic:rcu&edition=edition:lpc-2025-rust-mc&exclude=person:boqun-feng")
			.sees(NAMES);
		for (var width : List.of(1400, 390)) {
			browser.wide(width).light();
			page.fits().isAccessible();
			browser.dark();
			page.isAccessible();
		}
		browser.wide(1400).light().open("/invite").sees(".choices-form").isAccessible();
	}

	@Test
	void printsTheListWithoutTheForm(Browser browser) {
		var page = browser.open("/invite?topics=topic:rcu").sees(NAMES);
		browser.printing();
		page.seesNo(".choices-form", "").seesNo("button", "").sees(NAMES).screenshot("explorer-invite-printed");
	}

	@Test
	void takesATopicThatOneTypes(Browser browser) {
		var page = browser.open("/invite")
			.type("#topic", "filesys")
			.sees("#topic-options [role=option]", "Filesystems");
		page.press(Keys.ARROW_DOWN).press(Keys.ENTER).sees(".chips", "Filesystems").sees(NAMES);
		assertThat(page.address()).isEqualTo("/invite?topics=topic%3Afilesystems");
		assertThat(page.texts(NAMES)).isEqualTo(names(suggestions("topics: [\"topic:filesystems\"]")));
		page.click(".chips button").seesNo(".chips", "").seesNo(NAMES, "");
		assertThat(page.address()).isEqualTo("/invite");
	}

	@Test
	void keepsWhatIsTypedWhileASlowAnswerIsOnItsWay(Browser browser) {
		var page = browser.open("/invite?topics=topic:rcu").sees(NAMES);
		browser.slow(Duration.ofSeconds(2));
		page.type("#text", "klint").click(".submit").type("#paths", "rust/kernel/dma.rs");
		page.sees(".taken-for .chips li", "klint").sees(".asked-before");
		assertThat(page.run("return document.getElementById('paths').value")).isEqualTo("rust/kernel/dma.rs");
		assertThat(page.run("return document.activeElement.id")).isEqualTo("paths");
		page.click(".submit").sees(".taken-for .chips li", "files").seesNo(".asked-before", "");
		assertThat(page.texts(NAMES))
			.isEqualTo(names(suggestions("topics: [\"topic:rcu\"], text: \"klint\", paths: [\"rust/kernel/dma.rs\"]")));
	}

	@Test
	void takesAClickThatBeginsBeforeAnAnswerAndEndsAfterIt(Browser browser) {
		var page = browser.open("/invite?topics=topic:rcu").sees(".suggestion .leave");
		var first = page.texts(NAMES).getFirst();
		page.type("#text", "Locks in Rust");
		page.holds(".suggestion .leave", Duration.ofMillis(800));
		page.sees("h2", "Left out").sees(".part .plain a", first).sees(".taken-for", "Locking");
	}

	@Test
	void keepsEachChoiceOfSeveralThatAreMadeBeforeTheAnswerToTheFirst(Browser browser) {
		var page = browser.open("/invite?topics=topic:rcu").sees(".suggestion .leave");
		var names = page.texts(NAMES);
		browser.slow(Duration.ofSeconds(2));
		// by a script, since the driver waits for the answer after a click
		page.run("document.getElementById('leave-0').click(); document.getElementById('leave-1').click()");
		page.sees(".part .plain a", names.get(1)).sees(".part .plain a", names.get(0));
		assertThat(page.address()).contains("exclude=").matches(".*exclude=.*exclude=.*");
	}

	@Test
	void keepsWhatIsTypedIntoTheFieldForTopicsWhileAnAnswerIsOnItsWay(Browser browser) {
		var page = browser.open("/invite?topics=topic:rcu").sees(NAMES);
		browser.slow(Duration.ofSeconds(2));
		page.run("document.getElementById('leave-0').click()");
		page.type("#topic", "filesys").sees("h2", "Left out");
		assertThat(page.run("return document.getElementById('topic').value")).isEqualTo("filesys");
		page.sees("#topic-options [role=option]", "Filesystems");
	}

	@Test
	void takesATextOfNothingButSpaceForNone(Browser browser) {
		browser.open("/invite?topics=topic:rcu&text=%0A+").sees(NAMES);
	}

	@Test
	void doesNotCallAFormChangedThatIsAsItWas(Browser browser) {
		var page = browser.open("/invite?topics=topic:rcu").sees(NAMES);
		page.type("#text", "x").sees(".asked-before", "The form has changed");
		page.press(Keys.BACK_SPACE).seesNo(".asked-before", "");
	}

	@Test
	void waitsUntilADayIsTyped(Browser browser) {
		var page = browser.open("/invite?topics=topic:rcu").sees(NAMES);
		page.type("#as-of", "06302025").sees(NAMES);
		page.until("the address has the day", () -> page.address().endsWith("asOf=2025-06-30"));
	}

	@Test
	void aSlowAnswerIsNotShownOnAnotherPage(Browser browser) {
		var page = browser.open("/invite?topics=topic:rcu").sees(NAMES);
		browser.slow(Duration.ofSeconds(2));
		page.type("#text", "klint").click(".submit").click(".bar nav a", "People").sees("h1", "People");
		browser.connected(true);
		page.back().sees("h1", "Whom to invite");
		assertThat(page.address()).startsWith("/invite?topics=topic");
	}

	@Test
	void showsWhatATextWasTakenForAndTakesItAway(Browser browser) {
		var chips = ".taken-for .chips li";
		var page = browser.open("/invite?text=read-copy+updates+and+klint").sees(chips, "RCU").sees(chips, "klint");
		assertThat(page.texts(chips)).anyMatch(chip -> chip.contains("«Read-Copy Update»"))
			.anyMatch(chip -> chip.contains("text"));
		page.screenshot("explorer-invite-text").isAccessible();
		page.click("[aria-label='Not RCU']").seesNo(chips, "RCU").sees(".taken-away", "RCU");
		assertThat(page.address()).isEqualTo("/invite?text=read-copy+updates+and+klint&excludeTopics=topic%3Arcu");
		page.sees(NAMES);
		assertThat(page.texts(NAMES))
			.isEqualTo(names(suggestions("text: \"read-copy updates and klint\", excludeTopics: [\"topic:rcu\"]")));
		page.sees(".offered button").click(".offered button").sees(".choices-form .chips li");
		assertThat(page.address()).contains("topics=topic%3A");
		page.click("[aria-label='Put back RCU']").sees(chips, "RCU");
		page.click("[aria-label='Not klint']").click("[aria-label='Not RCU']").sees(".taken-away", "klint");
		page.seesNo(".taken-for .note", "");
		browser.open("/invite?text=xyzzy").sees(".taken-for .note", "The text names no topic on record");
	}

	@Test
	void takesAnEditionAndAText(Browser browser) {
		var page = browser.open("/invite")
			.type("#edition", "LPC 2026 Rust MC")
			.sees("#edition-options [role=option]:first-child", "LPC 2026 Rust MC")
			.seesNo("#edition-options [role=option]", "Kangrejos 2025");
		page.press(Keys.ARROW_DOWN).press(Keys.ENTER).sees(".chips", "LPC 2026 Rust MC");
		page.until("the edition stands in the address", () -> page.address().contains("edition%3Alpc-2026-rust-mc"));
		page.type("#text", "RCU and lifetimes").click(".submit").sees(NAMES);
		assertThat(page.address()).contains("text=RCU+and+lifetimes");
		assertThat(page.texts(NAMES))
			.isEqualTo(names(suggestions("edition: \"edition:lpc-2026-rust-mc\", text: \"RCU and lifetimes\"")));
		page.reload().sees(NAMES);
		assertThat(page.run("return document.getElementById('text').value")).isEqualTo("RCU and lifetimes");
	}

	@Test
	void leavesSomeoneOutAndTakesThemBack(Browser browser) {
		var page = browser.open("/invite?topics=topic:rcu").sees(NAMES);
		var first = page.texts(NAMES).getFirst();
		page.click(".suggested .leave").seesNo(NAMES, first).sees(".plain", first);
		assertThat(page.address()).contains("exclude=person%3A");
		page.reload().sees(NAMES).seesNo(NAMES, first).click("#back-0").sees(NAMES, first);
		page.back().seesNo(NAMES, first);
	}

	@Test
	void givesTheListAsTextAndAsAFile(Browser browser) {
		var page = browser.open("/invite?topics=topic:rcu").sees(NAMES);
		page.run("navigator.clipboard.writeText = text => { window.copied = text; return Promise.resolve() }");
		page.click("button", "Copy as text").sees("button", "Copied");
		assertThat(page.run("return window.copied")).asString()
			.startsWith("1. " + page.texts(NAMES).getFirst())
			.contains("   - ");
		assertThat(page.attributes("a[download]", "href")).containsExactly("/suggestions.csv?topics=topic%3Arcu");
	}

	@Test
	void beginsAnewWhereTheAddressNamesATopicThatIsNone(Browser browser) {
		var page = browser.open("/invite?topics=topic:nope").sees("[role=alert]", "topic:nope");
		page.isAccessible().click("[role=alert] a").seesNo("[role=alert]", "").sees(".choices-form");
		assertThat(page.address()).isEqualTo("/invite");
	}

	@Test
	void keepsWhatWasTypedWhereItIsRefused(Browser browser) {
		var page = browser.open("/invite?topics=topic:rcu&asOf=2025-06-30").sees(NAMES);
		page.type("#paths", "nowhere/at/all.c").click(".submit").sees("[role=alert]", "nowhere/at/all.c");
		page.seesNo(NAMES, "").sees(".chips", "RCU").isAccessible().screenshot("explorer-invite-refused");
		assertThat(value(page, "paths")).isEqualTo("nowhere/at/all.c");
		assertThat(value(page, "as-of")).isEqualTo("2025-06-30");
		browser.wide(390).dark();
		page.fits().isAccessible();
		page.run("document.getElementById('paths').value = ''");
		page.type("#paths", "rust/kernel/dma.rs").click(".submit").seesNo("[role=alert]", "").sees(NAMES);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "paths=%1$s|a path has at most 500", "topics=%1$s|an id has at most 200",
					"exclude=%1$s&topics=topic:rcu|an id has at most 200", "edition=edition:nope|edition:nope",
					"topics=topic:rcu&asOf=yesterday|yesterday", "text=...|no letters or digits" })
	void keepsTheFormWhateverIsRefused(String address, String message, Browser browser) {
		browser.expecting("400")
			.open("/invite?" + address.formatted("a".repeat(501)))
			.sees("[role=alert]", message)
			.sees(".choices-form");
	}

	@Test
	void takesAPathWithACommaForOneFile(Browser browser) {
		var path = "drivers/firmware/thead,th1520-aon.c";
		var page = browser.open("/invite?paths=" + path).sees(NAMES);
		assertThat(value(page, "paths")).isEqualTo(path);
		assertThat(page.texts(NAMES)).isEqualTo(names(suggestions("paths: \"%s\"".formatted(path))));
		assertThat(page.attributes("a[download]", "href"))
			.containsExactly("/suggestions.csv?paths=drivers%2Ffirmware%2Fthead%2Cth1520-aon.c");
		page = browser.open("/invite?topics=topic:rcu,topic:klint").sees(NAMES);
		assertThat(page.texts(".chips li")).hasSize(2);
	}

	@Test
	void doesNotSayOfAReasonThatItCountsForNothing(Browser browser) {
		var page = browser.open("/invite?topics=topic:rcu&asOf=2040-01-01").sees(NAMES);
		assertThat(page.texts(".weight, .score")).contains("<\u202f0.01").doesNotContain("0.00");
	}

	@Test
	void keepsALongTextInThePartOfTheAddressThatIsNotSent(Browser browser) {
		var text = "RCU and lifetimes" + " Ы".repeat(4_000);
		var before = names(suggestions("topics: [\"topic:klint\"]"));
		var after = names(suggestions("topics: [\"topic:klint\"], text: \"%s\"".formatted(text)));
		assertThat(after).isNotEqualTo(before);
		var page = browser.open("/invite?topics=topic:klint").sees(NAMES);
		page.run("document.getElementById('text').value = arguments[0]", text);
		page.click(".submit").until("the text counts", () -> page.texts(NAMES).equals(after));
		assertThat(page.address()).startsWith("/invite?topics=topic%3Aklint#text=RCU+and+lifetimes");
		var shared = page.address();
		page.reload().until("the text still counts", () -> page.texts(NAMES).equals(after));
		assertThat(page.run("return document.getElementById('text').value")).isEqualTo(text);
		page.back().until("the text counts no more", () -> page.texts(NAMES).equals(before));
		assertThat(page.run("return document.getElementById('text').value")).isEqualTo("");
		browser.open("/");
		browser.open(shared).until("who gets the address sees the same", () -> page.texts(NAMES).equals(after));
		page.run("document.getElementById('text').value = arguments[0]", text.replace("RCU", "seqlock"));
		page.click(".submit").until("another long text stands there", () -> page.address().contains("#text=seqlock"));
		page.back().until("the first is back", () -> page.texts(NAMES).equals(after));
		assertThat(page.run("return document.getElementById('text').value")).isEqualTo(text);
	}

	@Test
	void keepsWhatIsTypedWhenSomeoneIsLeftOut(Browser browser) {
		var page = browser.open("/invite?topics=topic:rcu").sees(NAMES);
		page.run("document.getElementById('text').value = 'lifetimes of references'");
		page.click(".suggested .leave").sees(".plain button", "Put back");
		assertThat(value(page, "text")).isEqualTo("lifetimes of references");
		assertThat(page.address()).contains("text=lifetimes+of+references");
		page.run("document.getElementById('text').value = 'something else'");
		page.click("#back-0").seesNo(".plain button", "Put back");
		assertThat(value(page, "text")).isEqualTo("something else");
	}

	@Test
	void takesTheFirstMatchWithEnter(Browser browser) {
		var page = browser.open("/invite").type("#topic", "filesystems", Keys.ENTER).sees(".chips", "Filesystems");
		page.type("#edition", "LPC 2026 Rust", Keys.ENTER).sees(".chips", "LPC 2026 Rust MC");
		assertThat(page.address()).contains("topics=topic%3Afilesystems")
			.contains("edition=edition%3Alpc-2026-rust-mc");
	}

	@Test
	void takesNothingThatWasDismissed(Browser browser) {
		var page = browser.open("/invite").type("#topic", "filesystems").sees("#topic-options [role=option]");
		page.press(Keys.ESCAPE).seesNo("#topic-options [role=option]", "").press(Keys.ENTER);
		assertThat(page.texts(".chips")).isEmpty();
		assertThat(page.address()).doesNotContain("topic%3A");
	}

	@Test
	void leadsToTheContentWithoutLosingALongText(Browser browser) {
		var text = "RCU " + "lifetimes ".repeat(500).strip();
		var page = browser.open("/invite#text=" + text.replace(' ', '+')).sees(NAMES);
		page.run("document.querySelector('.skip').click()");
		assertThat(page.run("return document.activeElement.id")).isEqualTo("main");
		assertThat(page.address()).contains("#text=RCU");
		assertThat(value(page, "text")).isEqualTo(text);
	}

	@Test
	void saysWhereTheListIsForWhatWasAskedBefore(Browser browser) {
		var page = browser.open("/invite").type("#text", "rcu").seesNo(".asked-before", "");
		browser.open("/invite?topics=topic:rcu").sees(NAMES).seesNo(".asked-before", "");
		page.type("#text", "seqlock").sees(".asked-before");
		page.click(".submit").sees(NAMES).seesNo(".asked-before", "");
	}

	@Test
	void findsWhatWasFetchedAgainWithBack(Browser browser) {
		var page = browser.open("/invite?topics=topic:rust-support").sees(NAMES);
		page.click(".actions button", "Show more").until("there are more", () -> page.texts(NAMES).size() > 20);
		var names = page.texts(NAMES);
		page.run("document.querySelectorAll('.suggestion h3 a')[30].scrollIntoView({ block: 'center' })");
		var place = page.run("return Math.round(scrollY)");
		page.run(
				"const link = document.querySelectorAll('.suggestion h3 a')[30]; link.focus({ preventScroll: true }); link.click()");
		page.sees("h1", names.get(30)).back().sees("h1", "Whom to invite");
		assertThat(page.texts(NAMES)).isEqualTo(names);
		page.until("the place is the same", () -> Objects.equals(place, page.run("return Math.round(scrollY)")));
		assertThat(page.run("return document.activeElement.textContent")).isEqualTo(names.get(30));
	}

	@Test
	void keepsTheFocusWithShowMore(Browser browser) {
		var page = browser.open("/invite?topics=topic:rust-support").sees(NAMES);
		page.run("[...document.querySelectorAll('button')].find(each => each.textContent === 'Show more').focus()");
		page.press(Keys.ENTER).until("there are more", () -> page.texts(NAMES).size() > 20);
		assertThat(page.run("return document.activeElement.textContent")).isEqualTo("Show more");
	}

	private static @Nullable Object value(Page page, String id) {
		return page.run("return document.getElementById(arguments[0]).value", id);
	}

	private JsonNode suggestions(String input) {
		return api.ask("{ suggestAttendees(for: {%s}) { edges { node { name } reasons { text } } } }".formatted(input))
			.data("/suggestAttendees/edges");
	}

	private static List<String> names(JsonNode edges) {
		return edges.valueStream().map(edge -> edge.at("/node/name").asString()).toList();
	}

	private static List<String> texts(JsonNode reasons) {
		return reasons.valueStream().map(reason -> reason.get("text").asString()).toList();
	}

}
