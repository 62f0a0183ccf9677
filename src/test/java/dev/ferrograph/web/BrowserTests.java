package dev.ferrograph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** The browser that the tests of pages use notices what it is there to notice. */
@BrowserTest
class BrowserTests {

	private static final String NOWHERE = "/nowhere";

	@Test
	void noticesARequestToAnotherHost(Browser browser) {
		var page = browser.expecting("Failed to load resource").open(NOWHERE);
		page.run("location = 'http://example.org/a.png'");
		page.until("it was tried", () -> page.address().equals("/a.png"));
		assertThatThrownBy(browser::stayedAtHomeWithoutErrors).hasMessageContaining("http://example.org/a.png");
	}

	@Test
	void noticesAnErrorInTheConsole(Browser browser) {
		browser.expecting("404").open(NOWHERE).run("console.error('something broke')");
		assertThatThrownBy(browser::stayedAtHomeWithoutErrors).hasMessageContaining("something broke");
	}

	@Test
	void noticesABarrier(Browser browser) {
		var page = browser.expecting("404").open(NOWHERE);
		page.run("document.body.append(Object.assign(new Image(), {src: '/favicon.svg'}))");
		assertThatThrownBy(page::isAccessible).hasMessageContaining("image-alt");
	}

	@Test
	void noticesWhatIsTooWide(Browser browser) {
		var page = browser.wide(390).expecting("404").open(NOWHERE);
		page.run("document.body.style.width = '800px'");
		assertThatThrownBy(page::fits).hasMessageContaining("overhang");
	}

	@Test
	void keepsNothingFromOneTestToTheNext(Browser browser) {
		var page = browser.expecting("404").open(NOWHERE);
		assertThat(page.run("return localStorage.getItem('kept')")).isNull();
		page.run("localStorage.setItem('kept', 'yes')");
	}

	@Test
	void keepsNothingFromTheTestBeforeEither(Browser browser) {
		keepsNothingFromOneTestToTheNext(browser);
	}

	@Test
	void isLightAndThenDarkAsAsked(Browser browser) {
		var scheme = "return matchMedia('(prefers-color-scheme: dark)').matches";
		assertThat(browser.expecting("404").open(NOWHERE).run(scheme)).isEqualTo(false);
		assertThat(browser.dark().open(NOWHERE).run(scheme)).isEqualTo(true);
	}

}
