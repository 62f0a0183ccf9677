package dev.ferrograph.search;

import dev.ferrograph.text.SpellingPattern;
import dev.ferrograph.text.Words;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Recognizes a name, in the form NFKD, by its letters and digits: accents, case and what
 * is between its words do not matter. Between ideographs there need not be anything.
 */
record NamePattern(String beginning) {

	private static final String PERHAPS_BETWEEN = "(?:" + Words.BETWEEN + ")?";

	/** For a name of these words. */
	static NamePattern of(List<String> words) {
		var pattern = new StringBuilder("(?isu)" + PERHAPS_BETWEEN);
		var before = "";
		for (var word : words) {
			if (!before.isEmpty()) {
				pattern.append(areIdeographs(before, word) ? PERHAPS_BETWEEN : Words.BETWEEN);
			}
			pattern.append(SearchTerms.isIdeographs(word) ? word.codePoints()
				.mapToObj(Character::toString)
				.map(SpellingPattern::of)
				.collect(Collectors.joining(PERHAPS_BETWEEN)) : SpellingPattern.of(word));
			before = word;
		}
		return new NamePattern(pattern.toString());
	}

	private static boolean areIdeographs(String one, String other) {
		return SearchTerms.isIdeographs(one) && SearchTerms.isIdeographs(other);
	}

	/** A regular expression for the whole name. */
	String whole() {
		return beginning + PERHAPS_BETWEEN;
	}

	/** A regular expression for a name that begins like this one. */
	String begun() {
		return beginning + ".*";
	}

}
