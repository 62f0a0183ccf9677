package dev.ferrograph.ingest.programme;

import dev.ferrograph.text.PlainText;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts as they are kept: plain, and without e-mail addresses. */
final class Texts {

	/** Longer ones are no titles, rooms or names. */
	static final int LONGEST_LINE = 1_000;

	private static final int LONGEST_ID = 300;

	/**
	 * An e-mail address, but no account of the fediverse, which has another @ before it.
	 * Each part is bounded so that no text makes the search slow.
	 */
	static final Pattern ADDRESS = Pattern.compile(
			"(?<![\\p{L}\\p{N}@._%+/-])[\\p{L}\\p{N}._%+'-]{1,64}@(?:[\\p{L}\\p{N}-]{1,63}\\.){1,8}\\p{L}{2,24}(?![\\p{L}\\p{N}@])");

	/** What UTF-8 looks like that was read as Latin-1. */
	private static final Pattern ENCODED_TWICE = Pattern.compile("[ÂÃÅÐÑ][\\u0080-\\u00BF]");

	private Texts() {
	}

	/** In one line; null where nothing is left. */
	static @Nullable String line(@Nullable String written) {
		if (written == null) {
			return null;
		}
		var line = PlainText.line(withoutAddresses(shortened(written, 4 * LONGEST_LINE)));
		line = withoutAddresses(shortened(line, LONGEST_LINE));
		return line.isEmpty() ? null : line;
	}

	/** With its paragraphs; null where nothing is left. */
	static @Nullable String paragraphs(@Nullable String written) {
		if (written == null) {
			return null;
		}
		var text = withoutAddresses(PlainText.of(written));
		return text.isEmpty() ? null : text;
	}

	/** An id; null where there is none, or an e-mail address stands for it. */
	static @Nullable String id(@Nullable String written) {
		var isNone = written == null || written.length() > LONGEST_ID || ADDRESS.matcher(written).find();
		return isNone ? null : line(written);
	}

	static String withoutAddresses(String text) {
		return text.indexOf('@') < 0 ? text : ADDRESS.matcher(text).replaceAll("…");
	}

	/** As messages quote it. */
	static String quoted(String written) {
		var line = line(shortened(written, LONGEST_LINE));
		var shown = line == null ? "" : line;
		return "\"" + (shown.length() > 80 ? shortened(shown, 79) + "…" : shown) + "\"";
	}

	static boolean isEncodedTwice(String text) {
		return ENCODED_TWICE.matcher(text).find();
	}

	static String shortened(String text, int most) {
		if (text.length() <= most) {
			return text;
		}
		return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
	}

}
