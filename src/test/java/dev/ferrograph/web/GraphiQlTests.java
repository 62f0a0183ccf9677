package dev.ferrograph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** GraphiQL, as a front-end developer uses it. */
@BrowserTest
class GraphiQlTests {

	private static final String TAB = ".graphiql-tab";

	private static final String QUESTION = ".graphiql-query-editor .CodeMirror";

	private static final String VARIABLES = ".graphiql-editor-tool .CodeMirror";

	private static final String ANSWER = ".graphiql-response .CodeMirror";

	private static final String RUN = ".graphiql-execute-button";

	private static final String DOCS = ".graphiql-doc-explorer";

	@Test
	void opensWithTheQuestionsThatTheServiceIsFor(Browser browser) {
		var page = browser.open("/graphiql").sees(QUESTION, "What has Boqun Feng presented");
		assertThat(page.title()).isEqualTo("GraphiQL, Ferrograph");
		assertThat(page.texts(TAB)).containsExactly("BoqunFeng", "Tools", "RcuByEdition", "Klint", "Invite2025");
	}

	@Test
	void showsWhatTheApiAnswers(Browser browser) {
		browser.open("/graphiql")
			.click(TAB, "RcuByEdition")
			.sees(QUESTION, "topic:rcu")
			.click(RUN)
			.sees(ANSWER, "\"history\"")
			.screenshot("graphiql");
	}

	@Test
	void runsTheQuestionInFrontHoweverSoonAfterItsTabWasOpened(Browser browser) {
		var page = browser.open("/graphiql").sees(TAB, "Klint").sees(RUN);
		page.run(
				"""
						const [tab] = [...document.querySelectorAll(arguments[0])].filter(it => it.textContent.includes('Klint'));
						tab.querySelector('button').click();
						document.querySelector(arguments[1]).click();""",
				TAB, RUN);
		page.sees(ANSWER, "\"contributors\"");
	}

	@Test
	void explainsTheSchemaInItsOwnWords(Browser browser) {
		browser.open("/graphiql")
			.click(".graphiql-sidebar button[aria-label*='Documentation']")
			.sees(DOCS, "Root Types")
			.click(DOCS + " a", "Query")
			.sees(DOCS, "Any node by its id; null where there is none.")
			.screenshot("graphiql-docs");
	}

	@Test
	void noticesAnUnknownFieldWhileItIsTyped(Browser browser) {
		browser.open("/graphiql?query=" + encoded("{ statistics { pepole } }"))
			.sees(QUESTION, "pepole")
			.sees(QUESTION + " .CodeMirror-lint-mark-error", "pepole");
	}

	@Test
	void opensTheQuestionThatALinkBrings(Browser browser) {
		var query = "query One($id: ID!) { person(id: $id) { name } }";
		browser.open("/graphiql?query=" + encoded(query) + "&variables=" + encoded("{\"id\":\"person:gary-guo\"}"))
			.sees(TAB, "One")
			.sees(QUESTION, "query One")
			.sees(VARIABLES, "person:gary-guo")
			.click(RUN)
			.sees(ANSWER, "\"name\": \"Gary Guo\"");
	}

	@Test
	void putsALinkedQuestionInFrontOfThoseThatWereOpenBefore(Browser browser) {
		browser.open("/graphiql").sees(TAB, "Tools");
		var page = browser.open("/graphiql?query=" + encoded("query Two { statistics { people } }"))
			.sees(QUESTION, "query Two")
			.click(RUN)
			.sees(ANSWER, "\"people\"");
		assertThat(page.texts(TAB)).contains("Two", "Tools");
	}

	@Test
	void keepsWhatWasTypedOverAReload(Browser browser) {
		var page = browser.open("/graphiql?query=" + encoded("{ statistics { people } }")).click(QUESTION);
		page.press(Keys.chord(Keys.CONTROL, Keys.END), "\n# my note")
			.sees(QUESTION, "# my note")
			.until("it is kept", () -> Boolean.TRUE
				.equals(page.run("return Object.values(localStorage).some(it => it.includes('# my note'))")));
		browser.open("/graphiql").sees(QUESTION, "# my note");
	}

	@Test
	void isDarkWhereThatIsPreferred(Browser browser) {
		browser.dark()
			.open("/graphiql")
			.click(TAB, "Klint")
			.sees(QUESTION, "topic:klint")
			.click(RUN)
			.sees(ANSWER, "contributors")
			.screenshot("graphiql-dark");
	}

	@Test
	void leadsToTheExplorer(Browser browser) {
		var page = browser.open("/graphiql").sees(".graphiql-logo a", "Ferrograph");
		assertThat(page.run("return document.querySelector('.graphiql-logo a').pathname")).isEqualTo("/");
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
