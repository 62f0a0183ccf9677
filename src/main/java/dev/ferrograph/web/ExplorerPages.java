package dev.ferrograph.web;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * The explorer's page for each of its views, and the few files that it loads first: the
 * style sheets of {@code index.html} in one, and {@linkplain JoinedScripts two with
 * modules}. The head also names what a browser would learn of late, the view's module and
 * its question, so that all of them are fetched at once, and then the answer.
 *
 * <p>
 * The first part of an address is the name of its view. A view that asks another question
 * depending on its address, or none, fetches it later.
 */
@Component
class ExplorerPages {

	private static final String HOME = "home";

	private static final String NOWHERE = "nowhere";

	private static final String MAIN = "/explorer/main.js";

	private static final String START = "<script type=\"module\" src=\"%s\"></script>";

	private static final Pattern STYLE = Pattern.compile("<link rel=\"stylesheet\" href=\"([^\"]+)\">\\s*");

	private static final String STYLES = "/explorer/style/joined.css";

	private static final Pattern VIEW = Pattern.compile("/explorer/views/(\\w+)\\.js");

	/** The question that a view asks whatever its address has beside its path. */
	private static final Pattern QUESTION = Pattern.compile("(?m)^  query: '(\\w+)',$");

	private static final MediaType CSS = MediaType.valueOf("text/css");

	private static final MediaType JAVASCRIPT = MediaType.valueOf("text/javascript");

	private final Map<String, ServedText> files = new HashMap<>();

	private final Map<String, PageTemplate> pages = new HashMap<>();

	ExplorerPages(TextFiles texts) throws IOException {
		var index = texts.served("/index.html").values().iterator().next();
		var modules = texts.served("/explorer/**/*.js");
		var styles = texts.served("/explorer/style/*.css");
		new JoinedScripts(modules, MAIN).files()
			.forEach((address, text) -> files.put(address, ServedText.of(JAVASCRIPT, text)));
		files.put(STYLES,
				ServedText.of(CSS,
						STYLE.matcher(index)
							.results()
							.map(link -> Objects.requireNonNull(styles.get(link.group(1)), link.group()))
							.collect(Collectors.joining("\n"))));
		var page = STYLE.matcher(index).replaceAll("");
		if (!page.contains(START.formatted(MAIN))) {
			throw new IllegalArgumentException("index.html has no " + START.formatted(MAIN));
		}
		modules.forEach((address, text) -> {
			var view = VIEW.matcher(address);
			if (view.matches()) {
				pages.put(view.group(1), new PageTemplate(page.replace(START.formatted(MAIN), head(address, text))));
			}
		});
	}

	private static String head(String view, String text) {
		var question = QUESTION.matcher(text);
		var preload = question.find()
				? "\n  <link rel=\"preload\" as=\"fetch\" crossorigin href=\"/explorer/queries/%s.graphql\">"
					.formatted(question.group(1))
				: "";
		return """
				<link rel="stylesheet" href="%s">
				  %s
				  <link rel="modulepreload" href="%s">%s""".formatted(STYLES,
				START.formatted(JoinedScripts.ADDRESS + MAIN), JoinedScripts.ADDRESS + view, preload);
	}

	/** The page for an address; where there is none, the one that says so. */
	PageTemplate at(String address) {
		var first = address.split("/", 3)[1];
		var view = first.isEmpty() ? HOME : first;
		return Objects.requireNonNull(pages.get(pages.containsKey(view) ? view : NOWHERE));
	}

	/** The files that pages load first, by their addresses. */
	Map<String, ServedText> files() {
		return files;
	}

}
