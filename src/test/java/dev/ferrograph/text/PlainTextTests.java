package dev.ferrograph.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			value = { "<p>One</p><p>two</p> | One two", "&lt;p&gt;Escaped&lt;/p&gt; once more | Escaped once more",
					"&amp;lt;b&amp;gt;twice&amp;lt;/b&amp;gt; | twice", "Fish &amp; chips | Fish & chips",
					"AT&T and Q&A | AT&T and Q&A", "caf&eacute; &#x1F980; &#39;x&#39; | café 🦀 'x'",
					"a<br/>b<BR>c | a b c", "<a href=\"https://example.org/?a=1&b=2\">here</a> | here",
					"x <script>alert('<b>')</script>y | x y", "x <!-- hidden <b> -->y | x y",
					"<![CDATA[<p>text</p>]]> | text", "an&nbsp;&nbsp;open\u00A0 space | an open space",
					"tab\tand\u200B nothing | tab and nothing" })
	void takesWordsOutOfHtml(String html, String words) {
		assertThat(PlainText.line(html)).isEqualTo(words);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Vec<T>", "Box<dyn Trait>", "a < b and c > d", "#include <linux/module.h>",
			"Arc<Mutex<u32>>", "if a <b then", "<none>", "x <- y", "1 <2", "Pin<&mut Self>" })
	void leavesWhatIsNoTag(String text) {
		assertThat(PlainText.line(text)).isEqualTo(text);
	}

	@Test
	void keepsParagraphs() {
		assertThat(PlainText.of("<p>One\r\nline</p>\n\n\n<p>two</p><ul><li>three</li></ul>"))
			.isEqualTo("One\nline\n\ntwo\n\nthree");
	}

	@Test
	void composesAccentsAndDropsWhatReordersALine() {
		assertThat(PlainText.line("Ame\u0301lie \u202Etxt.exe\u202C\u0007")).isEqualTo("Amélie txt.exe");
	}

	@ParameterizedTest
	@CsvSource({ "<script>", "<style ", "<!--", "<p ", "&amp;", "<![CDATA[", "&", "<" })
	void isDoneWithAMillionBeginningsWithoutEnd(String beginning) {
		var text = PlainText.of(beginning.repeat(1_000_000 / beginning.length()));
		assertThat(text.length()).isLessThanOrEqualTo(1_000_000);
	}

}
