package dev.ferrograph.query;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a search. Whatever is not a letter or digit only parts words, so nothing
 * of <a href=
 * "https://lucene.apache.org/core/9_0_0/queryparser/org/apache/lucene/queryparser/classic/package-summary.html">Lucene's
 * query syntax</a> gets through from what people type.
 *
 * @param words as typed
 */
record SearchTerms(List<String> words) {

	private static final int MOST_WORDS = 20;

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	/**
	 * Where a word may have only begun: in what things are called, as that is what people
	 * type, and a summary has a word of almost every beginning. It counts less than any
	 * whole word.
	 */
	private static final String BEGINNING = "+(name:%1$s*^4 title:%1$s*^4 aliases:%1$s*^3 city:%1$s* country:%1$s*)^0.000000001";

	/**
	 * The words of a text; throws {@link InvalidRequestException} where there are none,
	 * or too many.
	 */
	static SearchTerms of(String text) {
		var words = Arrays.stream(BETWEEN_WORDS.split(text)).filter(word -> !word.isEmpty()).toList();
		if (words.isEmpty()) {
			throw new InvalidRequestException("search: text has no letters or digits to look for.");
		}
		if (words.size() > MOST_WORDS) {
			throw new InvalidRequestException(
					"search: text has %d words, and at most %d are looked for.".formatted(words.size(), MOST_WORDS));
		}
		return new SearchTerms(words);
	}

	/** What Lucene is asked for what has any of the words. */
	String ofWords() {
		return quoted(words, " ");
	}

	/**
	 * What Lucene is asked for what has all words, side by side, in what it is called.
	 */
	String ofNames() {
		return "name:\"%1$s\" title:\"%1$s\" aliases:\"%1$s\"".formatted(String.join(" ", words));
	}

	/**
	 * What Lucene is asked for what has none of the words, but one that begins like the
	 * last, which may still be being typed.
	 */
	String ofBeginnings() {
		return BEGINNING.formatted(folded(words.getLast())) + " -" + quoted(words, " -");
	}

	private static String quoted(List<String> words, String between) {
		return words.stream().map("\"%s\""::formatted).collect(Collectors.joining(between));
	}

	/** Whether a word of a text is one that is looked for, or begins like it. */
	boolean match(String word) {
		var folded = folded(word);
		return words.stream().anyMatch(term -> folded.startsWith(folded(term)));
	}

	/** Without capitals and accents, as the index has it. */
	private static String folded(String word) {
		return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
	}

}
