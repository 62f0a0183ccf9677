package dev.ferrograph.search;

import dev.ferrograph.text.SpellingPattern;
import dev.ferrograph.text.Words;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Recognizes a name, in the form NFKD, by its letters and digits: accents, case and what
 * is between its words do not matter.
 */
record NamePattern(String beginning) {

	/** For a name of these words. */
	static NamePattern of(List<String> words) {
		return new NamePattern(words.stream()
			.map(SpellingPattern::of)
			.collect(Collectors.joining(Words.BETWEEN, "(?isu)(?:" + Words.BETWEEN + ")?", "")));
	}

	/** A regular expression for the whole name. */
	String whole() {
		return beginning + "(?:" + Words.BETWEEN + ")?";
	}

	/** A regular expression for a name that begins like this one. */
	String begun() {
		return beginning + ".*";
	}

}
