package dev.ferrograph.query;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the statements of some root fields need beside, or instead of, what a request
 * gives.
 */
final class RootArguments {

	private static final List<String> KINDS = Arrays.asList("PERSON", "TALK", "EDITION", "SERIES", "SUBSYSTEM", "TOOL",
			"PROJECT", "CONCEPT", "ORGANIZATION");

	/**
	 * How many matches are taken from an index where they must be counted or paged
	 * through.
	 */
	private static final int MOST_MATCHES = 1000;

	private static final int LONGEST_PATH = 10;

	private RootArguments() {
	}

	static Map<String, @Nullable Object> of(Selection root) {
		return switch (root.name()) {
			case "search" -> search(root);
			case "path" -> path(root);
			default -> root.arguments();
		};
	}

	private static Map<String, @Nullable Object> search(Selection root) {
		var kinds = root.arguments().get("kinds") instanceof List<?> some ? some : KINDS;
		var window = Window.of(root.path(), root.arguments());
		var onePage = window.after() == null && !root.selectsAnyOf("totalCount");
		var arguments = new HashMap<>(root.arguments());
		arguments.put("indexes",
				kinds.stream().map(kind -> "search_" + kind.toString().toLowerCase(Locale.ROOT)).distinct().toList());
		arguments.put("query", SearchTerms.of(String.valueOf(root.arguments().get("text"))).lucene());
		arguments.put("most", onePage ? window.size() + 1 : MOST_MATCHES);
		return arguments;
	}

	private static Map<String, @Nullable Object> path(Selection root) {
		var length = root.arguments().get("maxLength") instanceof Integer given ? given : LONGEST_PATH;
		if (length < 1 || length > LONGEST_PATH) {
			throw new InvalidRequestException(
					"path: maxLength must be from 1 to %d, and is %d.".formatted(LONGEST_PATH, length));
		}
		return root.arguments();
	}

}
