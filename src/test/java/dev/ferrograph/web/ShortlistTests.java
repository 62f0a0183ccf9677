package dev.ferrograph.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.GraphQlApi;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;

/** The list of people to ask, which is made on the explorer's pages. */
@BrowserTest
class ShortlistTests {

	private static final String NAMES = ".listed h3";

	private static final String COUNT = "#on-list";

	private static final String CLIPBOARD = "navigator.clipboard.writeText = text => { window.copied = text; return Promise.resolve() }";

	/** Keeps the text of each file that the page saves. */
	private static final String DOWNLOADS = """
			URL.createObjectURL = blob => { blob.arrayBuffer().then(bytes => {
			  window.saved = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
			}); return '#saved'; };
			HTMLAnchorElement.prototype.click = function() { window.savedAs = this.download; };""";

	@Autowired
	GraphQlApi api;

	@Test
	void takesPeopleFromEveryPage(Browser browser) {
		var page = browser.open("/invite?edition=edition:lpc-2026-rust-mc").sees(".suggestion .tick");
		assertThat(page.texts(COUNT)).containsExactly("");
		var first = page.texts(".suggestion h3 a").getFirst();
		page.click(".suggestion .tick").sees(COUNT, "1").sees(".tick", "✓ Listed");
		assertThat(page.attributes(".suggestion .tick", "aria-label").getFirst())
			.isEqualTo("✓ Listed: " + first + ", LPC 2026 Rust MC");
		tick(browser.open("/topic/rcu"), ".contributor .tick", "+ List").sees(COUNT, "2");
		tick(browser.open("/edition/kangrejos-2023"), "aside .tick", "+ List").sees(COUNT, "3");
		tick(browser.open("/person/miguel-ojeda"), ".heading .tick", "+ List").sees(COUNT, "4");
		page.click(".bar a[href='/shortlist']").sees("h1", "LPC 2026 Rust MC").sees(".total", "4 people");
		assertThat(page.texts(NAMES)).hasSize(4).startsWith(first).endsWith("Miguel Ojeda");
		browser.open("/person/miguel-ojeda").sees(".tick", "✓ Listed").click(".heading .tick").sees(COUNT, "3");
	}

	@Test
	void keepsWhatIsNotedOfSomebodyAndTheirPlace(Browser browser) {
		var page = list(browser, "gary-guo", "boqun-feng", "alice-ryhl");
		page.run("document.getElementById('status-person:boqun-feng').value = 'asked'");
		page.run("document.getElementById('status-person:boqun-feng').dispatchEvent(new Event('change'))");
		page.type("[id='note-person:boqun-feng']", "RCU, 20 minutes", Keys.TAB);
		page.click("[id='up-person:boqun-feng']")
			.until("the order is another",
					() -> page.texts(NAMES).equals(List.of("Boqun Feng", "Gary Guo", "Alice Ryhl")));
		assertThat(page.run("return document.activeElement.id")).isEqualTo("up-person:boqun-feng");
		page.reload().sees(NAMES);
		assertThat(page.texts(NAMES)).containsExactly("Boqun Feng", "Gary Guo", "Alice Ryhl");
		assertThat(value(page, "note-person:boqun-feng")).isEqualTo("RCU, 20 minutes");
		assertThat(value(page, "status-person:boqun-feng")).isEqualTo("asked");
		page.click(".listed .leave", "Remove").seesNo(NAMES, "Boqun Feng");
		assertThat(page.texts(NAMES)).containsExactly("Gary Guo", "Alice Ryhl");
	}

	@Test
	void isPrintedWithWhatIsNoted(Browser browser) {
		var page = list(browser, "gary-guo", "boqun-feng");
		page.type("[id='note-person:boqun-feng']", "RCU, 20 minutes", Keys.TAB);
		var printed = page.print("shortlist").fits();
		assertThat(printed.text()).contains("Gary Guo", "Boqun Feng", "RCU, 20 minutes")
			.doesNotContain("Remove")
			.doesNotContain("E-mail address");
	}

	@Test
	void saysWhatTheListLacks(Browser browser) {
		var called = api.ask("{ edition(id: \"edition:lpc-2025-rust-mc\") { callsFor { id name } } }")
			.data("/edition/callsFor");
		var page = browser.open("/invite?edition=edition:lpc-2025-rust-mc").sees(".suggestion .tick");
		page.click(".suggestion .tick").sees(COUNT, "1");
		page = browser.open("/shortlist").sees("h2", "Topics of the call with nobody on the list");
		var open = page.texts("aside .part:has(a[href^='/invite?']) li > a:first-child");
		assertThat(open).isNotEmpty()
			.isSubsetOf(called.valueStream().map(topic -> topic.get("name").asString()).toList());
		assertThat(open.size()).isLessThan(called.size());
		var part = page.texts("aside .facts div");
		assertThat(part).contains("to ask\n1", "asked\n0", "accepted\n0", "declined\n0");
		// who declined covers no topic
		page.run(
				"const box = document.querySelector('.noted select'); box.value = 'declined'; box.dispatchEvent(new Event('change'))");
		page.sees("aside .facts div", "declined\n1");
		assertThat(page.texts("aside .part:has(a[href^='/invite?']) li > a:first-child")).hasSize(called.size());
	}

	@Test
	void mergesTwoCopiesThatWereBothChanged(Browser browser) {
		var page = list(browser, "gary-guo", "boqun-feng");
		page.run(CLIPBOARD);
		var before = page.run("return localStorage.getItem('ferrograph.shortlists')");
		page.type("[id='note-person:gary-guo']", "from another browser", Keys.TAB);
		page.click("[id='down-person:gary-guo']");
		page.click("button", "Copy as an address").sees(".note", "Copied. An address");
		var address = String.valueOf(page.run("return window.copied")).replaceFirst("^[a-z]+://[^/]+", "");
		page.run("localStorage.setItem('ferrograph.shortlists', arguments[0])", String.valueOf(before));
		page.reload().sees(NAMES).type("[id='note-person:boqun-feng']", "from this one", Keys.TAB);
		page.run("document.getElementById('status-person:gary-guo').value = 'accepted'");
		page.run("document.getElementById('status-person:gary-guo').dispatchEvent(new Event('change'))");
		browser.open(address).sees("h2", "A list from somebody else").isAccessible();
		assertThat(value(page, "note-person:gary-guo")).isEqualTo("");
		page.click("button", "Merge it with yours").seesNo("h2", "A list from somebody else");
		assertThat(page.texts(NAMES)).containsExactly("Boqun Feng", "Gary Guo");
		assertThat(value(page, "note-person:gary-guo")).isEqualTo("from another browser");
		assertThat(value(page, "note-person:boqun-feng")).isEqualTo("from this one");
		assertThat(value(page, "status-person:gary-guo")).isEqualTo("accepted");
		assertThat(page.address()).doesNotContain("#");
	}

	@Test
	void forgetsInAMergeWhatWasNotedOfSomebodyWhoWasTakenOff(Browser browser) {
		var page = list(browser, "gary-guo", "boqun-feng");
		page.run(CLIPBOARD);
		var before = page.run("return localStorage.getItem('ferrograph.shortlists')");
		page.type("[id='note-person:gary-guo']", "noted elsewhere");
		page.click("button", "Copy as an address").sees(".note", "Copied. An address");
		var address = String.valueOf(page.run("return window.copied")).replaceFirst("^[a-z]+://[^/]+", "");
		page.run("localStorage.setItem('ferrograph.shortlists', arguments[0])", String.valueOf(before));
		page.reload().click("[id='remove-person:gary-guo']").seesNo(NAMES, "Gary Guo");
		assertThat(page.run("return document.activeElement.id")).isEqualTo("remove-person:boqun-feng");
		browser.open(address).click("button", "Merge it with yours").sees(NAMES, "Boqun Feng");
		assertThat(page.texts(NAMES)).containsExactly("Boqun Feng");
		assertThat(page.run("return localStorage.getItem('ferrograph.shortlists')")).asString()
			.doesNotContain("noted elsewhere");
	}

	@Test
	void isShownWhereTheServiceDoesNotAnswer(Browser browser) {
		var page = list(browser, "gary-guo");
		page.type("[id='note-person:gary-guo']", "still here");
		page.click(NAMES + " a").sees("h1", "Gary Guo");
		browser.expecting("ERR_INTERNET_DISCONNECTED").connected(false);
		page.click(".bar a[href='/shortlist']").sees("[role=alert]", "could not be reached").sees(NAMES, "Gary Guo");
		assertThat(value(page, "note-person:gary-guo")).isEqualTo("still here");
		browser.connected(true);
	}

	@Test
	void isTakenOverFromAnAddressByWhoHasNoListYet(Browser browser) {
		var page = list(browser, "gary-guo", "boqun-feng");
		page.run(CLIPBOARD);
		page.click("button", "Copy as an address").sees(".note", "Copied. An address");
		var address = String.valueOf(page.run("return window.copied")).replaceFirst("^[a-z]+://[^/]+", "");
		page.run("localStorage.clear()");
		browser.open("/");
		browser.open(address).sees("h2", "A list from somebody else").click("button", "Take it over").sees(NAMES);
		assertThat(page.texts(NAMES)).containsExactly("Gary Guo", "Boqun Feng");
		browser.open(address.substring(0, address.length() - 40))
			.sees("[role=alert]", "holds no shortlist")
			.sees(NAMES);
	}

	@Test
	void isSavedAsAFileAndOpenedAgain(Browser browser) {
		var page = list(browser, "gary-guo", "boqun-feng");
		page.run(DOWNLOADS);
		page.click("button", "Save as a file").until("it is saved", () -> page.run("return window.saved") != null);
		var saved = String.valueOf(page.run("return window.saved"));
		assertThat(page.run("return window.savedAs")).isEqualTo("shortlist.json");
		page.run("localStorage.clear()");
		browser.open("/shortlist").sees("h1", "Shortlists");
		opening(page, "{\"people\": 7}").sees(".note", "This is no shortlist");
		opening(page, saved.replace("\"listed\"", "\"status\"")).sees(".note", "The status of person:");
		opening(page, saved).sees(NAMES);
		assertThat(page.texts(NAMES)).containsExactly("Gary Guo", "Boqun Feng");
	}

	@Test
	void isHandedOnToOtherPrograms(Browser browser) {
		var page = list(browser, "gary-guo", "boqun-feng");
		page.run(DOWNLOADS);
		page.run(CLIPBOARD);
		page.click("button", "Invitations for Indico").sees(".note", "Left out: Gary Guo, Boqun Feng.");
		page.type("[id='note-person:gary-guo']", "=HYPERLINK(\"https://example.org\")", Keys.TAB);
		page.type("[id='email-person:gary-guo']", "gary@example.org", Keys.TAB);
		var table = saved(page, "Table for a mail merge");
		assertThat(table.lines()).hasSize(3);
		assertThat(page.run("return window.saved.split('\\r\\n').length")).isEqualTo(4L);
		assertThat(table).startsWith("\uFEFF\"name\",\"first name\",\"last name\",\"email\",\"status\",")
			.contains("\n\"Gary Guo\",\"Gary\",\"Guo\",\"gary@example.org\",\"to ask\",")
			.contains("/person/gary-guo\",\"https://github.com/nbdd0121\"")
			.contains(",\"'=HYPERLINK(\"\"https://example.org\"\")\"");
		assertThat(saved(page, "Invitations for Indico").lines()).singleElement()
			.asString()
			.startsWith("\uFEFF\"Gary\",\"Guo\",")
			.endsWith(",\"gary@example.org\"");
		page.sees(".note", "Left out: Boqun Feng.");
		page.click("button", "Copy as Markdown").sees("button", "Copied");
		assertThat(page.run("return window.copied")).asString()
			.startsWith("# Shortlist\n\n- **[Gary Guo](http")
			.contains("  - Note: =HYPERLINK(\"https://example.org\")");
	}

	@Test
	void hasSeveralListsOfWhichOneIsAddedTo(Browser browser) {
		var page = list(browser, "gary-guo");
		page.click("button", "New list").sees(".total", "0 people");
		page.run("document.getElementById('list-name').select()");
		page.type("#list-name", "Reserve", Keys.ENTER);
		page.sees("h1", "Reserve").seesNo(COUNT, "1");
		tick(browser.open("/person/boqun-feng"), ".heading .tick", "+ List").sees(COUNT, "1");
		browser.open("/shortlist").sees("h1", "Reserve").sees(NAMES, "Boqun Feng").seesNo(NAMES, "Gary Guo");
		page.click(".choices a", "Shortlist").sees("h1", "Shortlist").sees(NAMES, "Gary Guo");
		tick(browser.open("/person/alice-ryhl"), ".heading .tick", "+ List").sees(COUNT, "2");
		browser.open("/shortlist?list=other").sees(".lead", "This browser does not have the list");
	}

	@Test
	void forgetsWhatWasNotedOfSomebodyWhoIsTakenOff(Browser browser) {
		var page = list(browser, "gary-guo", "boqun-feng");
		page.type("[id='note-person:gary-guo']", "a private remark", Keys.TAB);
		page.click("[id='remove-person:gary-guo']").seesNo(NAMES, "Gary Guo");
		assertThat(page.run("return localStorage.getItem('ferrograph.shortlists')")).asString()
			.contains("person:gary-guo")
			.doesNotContain("a private remark");
		page.run("window.confirm = () => true");
		page.type("[id='note-person:boqun-feng']", "another one", Keys.TAB);
		page.click("button", "Delete the list").sees("h1", "Shortlists");
		assertThat(page.run("return localStorage.getItem('ferrograph.shortlists')")).asString()
			.doesNotContain("another one");
	}

	@Test
	void bringsADeletedListBackFromItsFile(Browser browser) {
		var page = list(browser, "gary-guo");
		page.run(DOWNLOADS);
		var saved = saved(page, "Save as a file");
		page.run("window.confirm = () => true");
		page.click("button", "Delete the list").sees("h1", "Shortlists");
		opening(page, saved).sees("h1", "Shortlist");
		assertThat(page.texts("h1")).containsExactly("Shortlist");
	}

	@Test
	void showsWhatAnotherTabChangedAndKeepsWhatIsBeingTyped(Browser browser) {
		var page = list(browser, "gary-guo", "boqun-feng");
		page.type("[id='note-person:gary-guo']", "half a sent");
		page.run(
				"""
						const kept = JSON.parse(localStorage.getItem('ferrograph.shortlists'));
						kept.lists[0].people['person:alice-ryhl'] = { listed: [true, 1], name: ['Alice Ryhl', 1], place: [9, 1] };
						localStorage.setItem('ferrograph.shortlists', JSON.stringify(kept));
						window.dispatchEvent(new StorageEvent('storage', { key: 'ferrograph.shortlists' }));""");
		page.sees(NAMES, "Alice Ryhl").press("ence");
		assertThat(value(page, "note-person:gary-guo")).isEqualTo("half a sentence");
		page.reload().sees(NAMES, "Alice Ryhl");
		assertThat(value(page, "note-person:gary-guo")).isEqualTo("half a sentence");
	}

	@Test
	void leavesThePagesAsTheyAreWhereTheBrowserKeepsNothing(Browser browser) {
		browser.beforeEachPage(
				"Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } })");
		var page = browser.open("/person/gary-guo").sees("h1", "Gary Guo").click(".heading .tick");
		page.sees(".tick", "This browser cannot save this");
		browser.open("/shortlist").sees("h1", "Shortlists");
	}

	@Test
	void isThereAfterGoingBack(Browser browser) {
		var page = list(browser, "gary-guo");
		page.click(NAMES + " a").sees("h1", "Gary Guo").click(".heading .tick").sees(".tick", "+ List");
		page.back().sees(".total", "0 people").seesNo(NAMES, "");
	}

	@Test
	void beginsAnewWhereWhatWasKeptCannotBeRead(Browser browser) {
		var page = browser.open("/");
		page.run("localStorage.setItem('ferrograph.shortlists', '{broken')");
		browser.open("/shortlist").sees("h1", "Shortlists").sees(".note", "could not be read");
		assertThat(page.run("return localStorage.getItem('ferrograph.shortlists.unreadable')")).isEqualTo("{broken");
		for (var malformed : List.of("[]", "{\"lists\": [null]}",
				"{\"lists\": [{\"id\": \"x\", \"about\": {\"name\": 7}}]}")) {
			page.run("localStorage.setItem('ferrograph.shortlists', arguments[0])", malformed);
			browser.open("/person/gary-guo").sees(".heading .tick", "+ List").sees(".foot a");
			assertThat(page.run("return localStorage.getItem('ferrograph.shortlists.unreadable')")).asString()
				.endsWith(malformed);
		}
		browser.open("/shortlist").click("button", "Delete it").seesNo(".note", "could not be read");
		assertThat(page.run("return localStorage.getItem('ferrograph.shortlists.unreadable')")).isNull();
	}

	@Test
	void isOpenToEveryone(Browser browser) {
		browser.open("/shortlist").sees("h1", "Shortlists").isAccessible();
		var page = browser.open("/invite?edition=edition:lpc-2026-rust-mc").sees(".suggestion .tick");
		for (int person = 0; person < 5; person++) {
			page.click(".suggestion .tick", "+ List").sees(COUNT, String.valueOf(person + 1));
		}
		browser.open("/shortlist").sees(NAMES).screenshot("explorer-shortlist");
		for (var width : List.of(1400, 390)) {
			browser.wide(width).light();
			page.fits().isAccessible();
			browser.dark();
			page.isAccessible();
		}
		page.screenshot("explorer-shortlist-phone");
	}

	private static Page list(Browser browser, String... people) {
		for (var person : people) {
			tick(browser.open("/person/" + person), ".heading .tick", "+ List");
		}
		return browser.open("/shortlist").sees(NAMES).sees(".total", String.valueOf(people.length));
	}

	private static Page tick(Page page, String place, String text) {
		return page.sees(place, text).click(place, text).sees(place, "✓ Listed");
	}

	private static Page opening(Page page, String text) {
		page.run("""
				const files = new DataTransfer();
				files.items.add(new File([arguments[0]], 'list.json'));
				const field = document.querySelector('input[type=file]');
				field.files = files.files;
				field.dispatchEvent(new Event('change'));""", text);
		return page;
	}

	private static String saved(Page page, String button) {
		page.run("delete window.saved");
		page.click("button", button).until("it is saved", () -> page.run("return window.saved") != null);
		return String.valueOf(page.run("return window.saved"));
	}

	private static @Nullable Object value(Page page, String id) {
		return page.run("return document.getElementById(arguments[0]).value", id);
	}

}
