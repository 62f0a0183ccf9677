package dev.ferrograph.search;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Recognizes a name, in the form NFKD, by its letters and digits: accents, case and what
 * is between its words do not matter.
 */
record NamePattern(List<String> words) {

	private static final String BETWEEN = "[^\\p{L}\\p{M}\\p{N}]+";

	/** Letters that do not decompose, by what they are folded to. */
	private static final Map<String, String> SPELLINGS = Map.ofEntries(Map.entry("ss", "(?:ss|ß)"),
			Map.entry("ae", "(?:ae|æ)"), Map.entry("oe", "(?:oe|œ)"), Map.entry("th", "(?:th|þ)"),
			Map.entry("o", "[oø]"), Map.entry("l", "[lł]"), Map.entry("d", "[dđð]"), Map.entry("i", "[iı]"),
			Map.entry("h", "[hħ]"), Map.entry("t", "[tŧ]"), Map.entry("σ", "[σς]"));

	private static final Pattern LETTER = Pattern.compile("ss|ae|oe|th|.", Pattern.DOTALL);

	/** A regular expression for the whole name. */
	String whole() {
		return beginning() + "(?:" + BETWEEN + ")?";
	}

	/** A regular expression for a name that begins like this one. */
	String begun() {
		return beginning() + ".*";
	}

	private String beginning() {
		return words.stream()
			.map(NamePattern::spelled)
			.collect(Collectors.joining(BETWEEN, "(?isu)(?:" + BETWEEN + ")?", ""));
	}

	private static String spelled(String word) {
		return LETTER.matcher(Normalizer.normalize(word, Form.NFKD))
			.replaceAll(letter -> Matcher
				.quoteReplacement(SPELLINGS.getOrDefault(letter.group(), letter.group()) + "\\p{M}*"));
	}

}
