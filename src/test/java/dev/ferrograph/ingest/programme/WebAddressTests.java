package dev.ferrograph.ingest.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTests {

	@ParameterizedTest
	@CsvSource({ "https://example.org/a b.pdf, https://example.org/a%20b.pdf",
			"www.example.org, https://www.example.org", "example.org/anna, https://example.org/anna",
			"/media/1.pdf, https://talks.example.org/media/1.pdf", "2.pdf, https://talks.example.org/e/2.pdf",
			"//example.org/x, https://example.org/x",
			"https://chat.example.org/#/room/#locks:example.org?w[x], https://chat.example.org/#/room/%23locks:example.org?w%5Bx%5D",
			"https://example.org/ü?a=1&b=%20, https://example.org/ü?a=1&b=%20",
			"https://social.example/@anna, https://social.example/@anna" })
	void readsUrlsOfTheWeb(String written, String url) {
		assertThat(WebAddress.of(written, "https://talks.example.org/e/1")).isEqualTo(url);
	}

	@ParameterizedTest
	@ValueSource(strings = { "javascript:alert(1)", "mailto:anna@example.org", "file:///etc/passwd",
			"ftp://example.org/x", "data:text/html,x", "https://anna:secret@example.org/",
			"https://example.org/?mail=anna@example.org", "https:///x", "https://", "none", "1.pdf",
			"http://example.org/%zz", "git://example.org/x.git" })
	void refusesOthers(String written) {
		assertThat(WebAddress.of(written, null)).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "https://github.com/anna-roe, anna-roe", "github.com/anna-roe/, anna-roe", "@anna-roe, anna-roe",
			"anna-roe, anna-roe", "https://github.com/anna-roe/locks,", "https://example.org/anna,", "Anna Roe," })
	void readsNamesOfGitHubAccounts(String written, @Nullable String name) {
		assertThat(WebAddress.github(written)).isEqualTo(name);
	}

}
