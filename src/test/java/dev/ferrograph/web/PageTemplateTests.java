package dev.ferrograph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageTemplateTests {

	private static final PageTemplate TEMPLATE = new PageTemplate(
			"<title>Ferrograph</title><meta name=\"description\" content=\"all\"><noscript>No.</noscript>");

	@Test
	void showsWhatIsInTheGraphAsNothingButText() {
		var page = TEMPLATE.with(NodeHead.of(Map.of("id", "series:x", "__typename", "Series", "name",
				"\"><script>alert('$1')</script>", "editions", List.of()), new Site("https://example.org")));
		assertThat(page).doesNotContain("<script>")
			.contains("<title>&quot;&gt;&lt;script&gt;alert(&#39;$1&#39;)&lt;/script&gt; · Ferrograph</title>")
			.contains("content=\"&quot;&gt;&lt;script&gt;");
	}

	@Test
	void keepsTextFromClosingTheScript() {
		var page = TEMPLATE.with(new NodeHead("x", "x", "https://example.org", "profile",
				"{\"name\":\"</script><script>alert(1)</script>\"}"));
		assertThat(page).contains("{\"name\":\"\\u003c/script>\\u003cscript>alert(1)\\u003c/script>\"}</script>");
	}

	@Test
	void needsThePlacesInThePage() {
		assertThatIllegalArgumentException().isThrownBy(() -> new PageTemplate("<title>Other</title>"))
			.withMessage("index.html has no <title>Ferrograph</title>");
	}

}
