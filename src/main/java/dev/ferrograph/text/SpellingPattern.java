package dev.ferrograph.text;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The way back from {@link FoldedText}: the usual letters that are folded to a text. For
 * texts that the graph does not keep folded.
 */
public final class SpellingPattern {

	/** Letters that do not decompose, by what they are folded to. */
	private static final Map<String, String> NOT_DECOMPOSED = Map.ofEntries(Map.entry("ss", "(?:ss|ß)"),
			Map.entry("ae", "(?:ae|æ)"), Map.entry("oe", "(?:oe|œ)"), Map.entry("th", "(?:th|þ)"),
			Map.entry("o", "[oø]"), Map.entry("l", "[lł]"), Map.entry("d", "[dđð]"), Map.entry("i", "[iı]"),
			Map.entry("h", "[hħ]"), Map.entry("t", "[tŧ]"), Map.entry("σ", "[σς]"));

	private static final Pattern LETTER = Pattern.compile("ss|ae|oe|th|.", Pattern.DOTALL);

	private SpellingPattern() {
	}

	/**
	 * A regular expression, to be matched in either case with texts in the form NFKD.
	 * @param folded letters and digits
	 */
	public static String of(String folded) {
		return LETTER.matcher(FoldedText.decomposed(folded))
			.replaceAll(letter -> Matcher
				.quoteReplacement(NOT_DECOMPOSED.getOrDefault(letter.group(), letter.group()) + "\\p{M}*"));
	}

}
