package dev.ferrograph.search;

import dev.ferrograph.text.Words;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.jspecify.annotations.Nullable;

/**
 * What a word that is in no text may stand for: another form of it, with another English
 * ending, or the word without a typing error.
 */
record SimilarWords(String word) {

	/** Longer ones first. */
	private static final List<String> ENDINGS = List.of("ations", "ation", "ators", "ating", "ments", "ator", "ated",
			"ates", "ment", "ings", "ions", "ate", "ing", "ion", "ies", "ers", "ors", "ed", "er", "or", "es", "s", "e",
			"y");

	private static final int SHORTEST_STEM = 3;

	private static final Pattern ENGLISH = Pattern.compile("[a-z]{4,40}");

	/** Neither in short words nor in numbers: one digit less is another year. */
	private static final Pattern MAY_BE_MISTYPED = Pattern.compile("[\\p{L}\\p{M}&&[^" + Words.IDEOGRAPHS + "]]{4,40}");

	/** From this length on a word may have two typing errors. */
	private static final int LONG = 8;

	/** A query for other forms of the word; null where it has none. */
	@Nullable String forms() {
		return isEnglish() ? "/" + pattern() + "/" : null;
	}

	/** A query for what it may be a typing error of; null where it is too short. */
	@Nullable String typos() {
		return mostTypos() > 0 ? word + "~" + mostTypos() : null;
	}

	/** Holds for the folded words that {@link #forms} and {@link #typos} find. */
	Predicate<String> matches() {
		Predicate<String> isForm = isEnglish() ? Pattern.compile(pattern()).asMatchPredicate() : other -> false;
		return mostTypos() > 0
				? isForm
					.or(new CharacterRunAutomaton(new LevenshteinAutomata(word, true).toAutomaton(mostTypos()))::run)
				: isForm;
	}

	private boolean isEnglish() {
		return ENGLISH.matcher(word).matches();
	}

	/**
	 * The stem with any ending, as a regular expression for Lucene and Java alike. Before
	 * an ending the last letter may be doubled, as in mapping.
	 */
	private String pattern() {
		var stem = ENDINGS.stream()
			.filter(ending -> word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM)
			.findFirst()
			.map(ending -> word.substring(0, word.length() - ending.length()))
			.orElse(word);
		int last = stem.length() - 1;
		if (last >= SHORTEST_STEM && stem.charAt(last) == stem.charAt(last - 1)) {
			stem = stem.substring(0, last);
		}
		return stem + stem.charAt(stem.length() - 1) + "?(" + String.join("|", ENDINGS) + ")?";
	}

	private int mostTypos() {
		return !MAY_BE_MISTYPED.matcher(word).matches() ? 0 : word.length() < LONG ? 1 : 2;
	}

}
