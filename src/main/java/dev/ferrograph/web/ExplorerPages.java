package dev.ferrograph.web;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The explorer's page for each of its views, and the few files that it loads first: the
 * style sheets of {@code index.html} in one, and {@linkplain JoinedScripts two with
 * modules}. The head also names what a browser would learn of late: the view's module and
 * its question. {@code question.js} asks it while the modules are on their way, if the
 * question needs nothing but the node's id.
 *
 * <p>
 * The first part of an address is the name of its view. A view whose question needs more
 * of the address, or that may have none, asks when it runs.
 */
@Component
class ExplorerPages {

	private static final String HOME = "home";

	private static final String NOWHERE = "nowhere";

	private static final String MAIN = "/explorer/main.js";

	private static final String QUESTION_SCRIPT = "/explorer/question.js";

	private static final String START = "<script type=\"module\" src=\"%s\"></script>";

	private static final Pattern STYLE = Pattern.compile("<link rel=\"stylesheet\" href=\"([^\"]+)\">\\s*");

	/** The variables of a view that is of a node. */
	private static final String OF_NODE = "\n  variables: ({ id }) => ({ id }),\n";

	private static final String ANY_VARIABLES = "\n  variables";

	/** Stands in the page of a view for the id of the node. */
	private static final String ID = "{node}";

	private static final JsonMapper JSON = JsonMapper.builder().build();

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
		var queries = texts.served("/explorer/queries/*.graphql");
		new JoinedScripts(modules, MAIN, QUESTION_SCRIPT).files()
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
				pages.put(view.group(1),
						new PageTemplate(page.replace(START.formatted(MAIN), head(address, text, queries))));
			}
		});
	}

	private static String head(String view, String text, Map<String, String> queries) {
		return """
				<link rel="stylesheet" href="%s">
				  %s
				  <link rel="modulepreload" href="%s">%s
				  <script type="module" async src="%s"></script>""".formatted(STYLES,
				START.formatted(JoinedScripts.ADDRESS + MAIN), JoinedScripts.ADDRESS + view, question(text, queries),
				QUESTION_SCRIPT);
	}

	private static String question(String view, Map<String, String> queries) {
		var named = QUESTION.matcher(view);
		if (!named.find()) {
			return "";
		}
		var file = "/explorer/queries/%s.graphql".formatted(named.group(1));
		var asked = new TreeMap<String, Object>(
				Map.of("file", file, "query", Objects.requireNonNull(queries.get(file), file)));
		if (view.contains(OF_NODE)) {
			asked.put("variables", Map.of("id", ID));
		}
		else if (!view.contains(ANY_VARIABLES)) {
			asked.put("variables", Map.of());
		}
		return """

				<script type="application/json" id="question">%s</script>""".formatted(inScript(asked));
	}

	private static String inScript(Object value) {
		return PageTemplate.inScript(JSON.writeValueAsString(value));
	}

	/** The page for an address; where there is none, the one that says so. */
	PageTemplate at(String address) {
		var parts = address.split("/", 3);
		var view = parts[1].isEmpty() ? HOME : parts[1];
		var page = Objects.requireNonNull(pages.get(pages.containsKey(view) ? view : NOWHERE));
		return parts.length < 3 ? page
				: new PageTemplate(page.plain().replace('"' + ID + '"', inScript(parts[1] + ":" + parts[2])));
	}

	/** The files that pages load first, by their addresses. */
	Map<String, ServedText> files() {
		return files;
	}

}
