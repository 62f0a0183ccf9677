package dev.ferrograph.web;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a table, after <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>,
 * as spreadsheets read them: marked as UTF-8, and with every text in quotes, since in
 * some countries they part fields at semicolons.
 */
final class Csv {

	/** What a spreadsheet would take for the beginning of a formula. */
	private static final Pattern FORMULA = Pattern.compile("^(?:\\s*[=+\\-@]|[\\t\\r\\n]).*", Pattern.DOTALL);

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private final StringBuilder lines = new StringBuilder().append(BYTE_ORDER_MARK);

	/** Adds a line; a text that looks like a formula gets an apostrophe before it. */
	Csv line(@Nullable Object... values) {
		lines.append(Arrays.stream(values).map(Csv::field).collect(Collectors.joining(","))).append("\r\n");
		return this;
	}

	private static String field(@Nullable Object value) {
		return switch (value) {
			case null -> "";
			case Number number -> number.toString();
			default -> quoted(value.toString());
		};
	}

	private static String quoted(String text) {
		var harmless = FORMULA.matcher(text).matches() ? "'" + text : text;
		return '"' + harmless.replace("\"", "\"\"") + '"';
	}

	@Override
	public String toString() {
		return lines.toString();
	}

}
