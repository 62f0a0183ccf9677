package dev.ferrograph.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.GraphQlApi;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Pages on paper: what they are about comes first, nothing is cut off, and nothing is
 * there that only a screen can do.
 */
@BrowserTest
class PrintedPagesTests {

	/**
	 * Scrolls down, so that all that is drawn or fetched when it comes into sight is
	 * there.
	 */
	private static final String DOWN = """
			return (async () => {
			  for (let y = 0; y < document.body.scrollHeight; y += 600) {
			    window.scrollTo(0, y);
			    await new Promise(done => setTimeout(done, 50));
			  }
			})()""";

	@Autowired
	GraphQlApi api;

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "topic | /topic/rust-support | Subsystem | Rust support",
			"person | /person/miguel-ojeda | Person | Miguel Ojeda",
			"edition | /edition/lpc-2025-rust-mc | Edition | LPC 2025 Rust MC",
			"series | /series/kangrejos | Series | Kangrejos",
			"talk | /talk/kangrejos-2023/rust-in-v4l2 | Talk | Rust in V4L2",
			"compare | /compare?edition=edition:kangrejos-2025&with=edition:lpc-2025-rust-mc | Two editions | Kangrejos 2025 and LPC 2025 Rust MC",
			"about | /about | The record | About the data" })
	void beginWithWhatTheyAreAbout(String name, String address, String kind, String heading, Browser browser) {
		var page = browser.open(address).sees("h1", heading);
		page.run(DOWN);
		page.seesNo(".drawing:empty", "").seesNo(".skeleton", "");
		var printed = page.print(name).fits();
		assertThat(printed.first(2)).isEqualTo(List.of(kind, heading));
		assertThat(printed.text()).doesNotContain("+ List")
			.doesNotContain("Show more")
			.doesNotContain("Report a mistake")
			.doesNotContain("GraphiQL")
			.doesNotContain("Skip to the content");
		assertThat(printed.text()).doesNotContain("more talk")
			.doesNotContain("more name")
			.doesNotContain("Point at something")
			.doesNotContain("Show who works with whom")
			.doesNotContain("Who works with whom");
	}

	@Test
	void haveTheMatrixOfATopic(Browser browser) {
		var page = browser.open("/topic/rust-support").sees(".matrix tbody th");
		var people = page.texts(".matrix tbody th");
		assertThat(page.print("matrix").fits().text()).contains(people);
	}

	@Test
	void beginWithTheListWhereItIsAboutWhomToInvite(Browser browser) {
		var first = api
			.ask("{ suggestAttendees(for: { topics: [\"topic:rcu\"] }, first: 1) { edges { node { name } } } }")
			.data("/suggestAttendees/edges/0/node/name")
			.asString();
		var page = browser.open("/invite?topics=topic:rcu&text=Locks+in+Rust").sees("h1");
		page.sees("main", first);
		var printed = page.print("invite").fits();
		assertThat(printed.first(6))
			.isEqualTo(List.of("Suggested attendees", "Whom to invite", "Topics", "RCU", "Text", "Locks in Rust"));
		assertThat(printed.sheets().getFirst()).contains(first);
		assertThat(printed.text()).doesNotContain("Choose topics").doesNotContain("more reason");
	}

	@Test
	void showWhatIsHeldInTheMatrixAsOnTheScreen(Browser browser) {
		var page = browser.open("/topic/rust-support").sees(".matrix td.held");
		browser.printing();
		assertThat(page.run("""
				return [...document.querySelectorAll('.matrix td.held, .key')]
				  .every(each => getComputedStyle(each).printColorAdjust === 'exact')""")).isEqualTo(true);
	}

}
