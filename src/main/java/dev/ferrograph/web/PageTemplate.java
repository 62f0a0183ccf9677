package dev.ferrograph.web;

import org.springframework.web.util.HtmlUtils;

/**
 * The explorer's page, which can say in its head what it is about.
 *
 * @param plain the page as it is in its file
 */
record PageTemplate(String plain) {

	private static final String TITLE = "<title>Ferrograph</title>";

	private static final String DESCRIPTION = "<meta name=\"description\"";

	private static final String WITHOUT_SCRIPTS = "<noscript>";

	/**
	 * Checks that the page has each part that is replaced.
	 * @throws IllegalArgumentException if the page lacks something
	 */
	PageTemplate {
		for (var part : new String[] { TITLE, DESCRIPTION, WITHOUT_SCRIPTS }) {
			if (!plain.contains(part)) {
				throw new IllegalArgumentException("index.html has no " + part);
			}
		}
	}

	/** The page with this head; its texts become text, whatever is in them. */
	String with(NodeHead head) {
		var title = escaped(head.name());
		var description = escaped(head.description());
		var address = escaped(head.address());
		var metadata = """
				<title>%1$s · Ferrograph</title>
				  <link rel="canonical" href="%3$s">
				  <meta name="description" content="%2$s">
				  <meta property="og:site_name" content="Ferrograph">
				  <meta property="og:type" content="%4$s">
				  <meta property="og:title" content="%1$s">
				  <meta property="og:description" content="%2$s">
				  <meta property="og:url" content="%3$s">""".formatted(title, description, address,
				head.openGraphType());
		if (head.structured() != null) {
			metadata += "\n  <script type=\"application/ld+json\">%s</script>".formatted(inScript(head.structured()));
		}
		return plain.replaceFirst("<meta name=\"description\"[^>]*>\\s*", "")
			.replace(TITLE, metadata)
			.replace(WITHOUT_SCRIPTS, "<noscript><h1>%s</h1><p>%s</p>".formatted(title, description));
	}

	/**
	 * JSON as it may stand in a script: nothing is escaped there, and a tag's end would
	 * be one.
	 */
	static String inScript(String json) {
		return json.replace("<", "\\u003c");
	}

	private static String escaped(String text) {
		return HtmlUtils.htmlEscape(text, "UTF-8");
	}

}
