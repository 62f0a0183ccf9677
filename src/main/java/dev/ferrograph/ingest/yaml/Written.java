package dev.ferrograph.ingest.yaml;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** How texts are written as scalars, so that they are read as the same. */
final class Written {

	/**
	 * Texts that mean themselves, in block and flow style, to every YAML reader; that a
	 * colon or a hash is followed or preceded by white space is checked apart.
	 */
	private static final Pattern PLAIN = Pattern.compile(
			"[\\p{L}\\p{N}(/](?:[\\p{L}\\p{N}\\p{M}\\p{Sm}\\p{So}\\p{Pd} !\"#$%&'()*+./:;<=>?@\\\\^_`|~“”‘’„…«»·]*)");

	/** What some readers take for a number, a truth value or a date. */
	private static final Pattern TYPED = Pattern.compile(
			"[-+.]?[0-9][0-9_,.:eExXoOa-fA-F+-]*(?:[T ][0-9:.+Z-]*)?|(?i:[yn]|yes|no|true|false|on|off|null|\\.inf|\\.nan)");

	private Written() {
	}

	/**
	 * A text as it is read again: in the form NFC, without white space around it.
	 */
	static String normalized(String text) {
		return Normalizer.normalize(wellFormed(text), Normalizer.Form.NFC).strip();
	}

	/** Halves of characters, which no file can hold, become U+FFFD. */
	private static String wellFormed(String text) {
		var halves = text.codePoints()
			.anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
		return !halves ? text
				: text.codePoints()
					.map(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE ? 0xFFFD : point)
					.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
					.toString();
	}

	/** A scalar of one line on its own, after a key or a dash. */
	static String inBlock(String text) {
		return scalar(text, false);
	}

	/** A key, or a scalar within brackets or braces. */
	static String inFlow(String text) {
		return scalar(text, true);
	}

	/** Without quotes where the text means itself. */
	private static String scalar(String text, boolean inFlow) {
		var plain = PLAIN.matcher(text).matches() && !TYPED.matcher(text).matches() && !text.contains(": ")
				&& !text.contains(" #") && !text.endsWith(":")
				&& !(inFlow && (text.indexOf(':') >= 0 || text.indexOf('?') >= 0)) && isPrintable(text);
		return plain ? text : quoted(text);
	}

	private static String quoted(String text) {
		var quoted = new StringBuilder("\"");
		text.codePoints().forEach(point -> {
			switch (point) {
				case '"' -> quoted.append("\\\"");
				case '\\' -> quoted.append("\\\\");
				case '\n' -> quoted.append("\\n");
				case '\t' -> quoted.append("\\t");
				default -> {
					if (isPrintable(point)) {
						quoted.appendCodePoint(point);
					}
					else {
						quoted.append((point > 0xFFFF ? "\\U%08X" : "\\u%04X").formatted(point));
					}
				}
			}
		});
		return quoted.append('"').toString();
	}

	/** Whether each character may stand in a text without quotes. */
	static boolean isPrintable(String text) {
		return text.codePoints().allMatch(point -> point == '\n' || isPrintable(point));
	}

	/** Whether a character is seen, and left as it is by every reader. */
	private static boolean isPrintable(int point) {
		return switch (Character.getType(point)) {
			case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
					Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED ->
				false;
			case Character.SPACE_SEPARATOR -> point == ' ';
			default -> true;
		};
	}

}
