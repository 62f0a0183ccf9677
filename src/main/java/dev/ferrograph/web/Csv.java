package dev.ferrograph.web;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a table, after <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>.
 */
final class Csv {

	/** What a spreadsheet would take for the beginning of a formula. */
	private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r].*", Pattern.DOTALL);

	private static final Pattern SPECIAL = Pattern.compile(".*[\",\\r\\n].*", Pattern.DOTALL);

	private final StringBuilder lines = new StringBuilder();

	/** Adds a line; a text that looks like a formula gets an apostrophe before it. */
	Csv line(@Nullable Object... values) {
		lines.append(Arrays.stream(values).map(Csv::field).collect(Collectors.joining(","))).append("\r\n");
		return this;
	}

	private static String field(@Nullable Object value) {
		var text = value == null ? "" : value.toString();
		var harmless = !(value instanceof Number) && FORMULA.matcher(text).matches() ? "'" + text : text;
		return SPECIAL.matcher(harmless).matches() ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
	}

	@Override
	public String toString() {
		return lines.toString();
	}

}
