package dev.ferrograph.ingest.topics;

import dev.ferrograph.text.FoldedText;
import dev.ferrograph.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A word of a text, and where it is.
 *
 * @param folded without case and accents
 * @param singular the same, without the ending of a plural
 */
record TextWord(String written, String folded, String singular, int begin, int end) {

	/** An ideograph is a word; signs belong to names such as C++ and C#. */
	private static final Pattern WORD = Pattern
		.compile("[" + Words.IDEOGRAPHS + "]|[\\p{L}\\p{M}\\p{N}&&[^" + Words.IDEOGRAPHS + "]]+(?:\\+\\+|#)?");

	/** More than one of what an abbreviation stands for: CPUs. */
	private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,}s");

	private static final int SHORTEST_PLURAL = 4;

	static List<TextWord> of(String text) {
		var words = new ArrayList<TextWord>();
		var matcher = WORD.matcher(text);
		while (matcher.find()) {
			var folded = FoldedText.of(matcher.group());
			var singular = CAPITALS.matcher(matcher.group()).matches() ? folded.substring(0, folded.length() - 1)
					: singular(folded);
			words.add(new TextWord(matcher.group(), folded, singular, matcher.start(), matcher.end()));
		}
		return words;
	}

	private static String singular(String word) {
		if (word.length() < SHORTEST_PLURAL || !word.endsWith("s")) {
			return word;
		}
		if (word.endsWith("ies")) {
			return word.substring(0, word.length() - "ies".length()) + "y";
		}
		if (word.matches(".*(?:s|x|z|ch|sh)es")) {
			return word.substring(0, word.length() - "es".length());
		}
		return word.matches(".*[sui]s") ? word : word.substring(0, word.length() - 1);
	}

}
