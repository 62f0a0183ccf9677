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

	/** How much a match counts, by the property that it is in. */
	private static final List<String> PROPERTIES = List.of("name^8", "title^8", "aliases^6", "city^2", "country^2",
			"summary^1");

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

	/**
	 * What Lucene is asked: every word must be in some property, whole words count more
	 * than beginnings.
	 */
	String lucene() {
		return words.stream().map(SearchTerms::lucene).collect(Collectors.joining(" "));
	}

	/** Whether a word of a text is one that is looked for, or begins like it. */
	boolean match(String word) {
		var folded = folded(word);
		return words.stream().anyMatch(term -> folded.startsWith(folded(term)));
	}

	private static String lucene(String word) {
		var anywhere = PROPERTIES.stream().map(property -> {
			var boost = property.split("\\^");
			return "%s:\"%s\"^%s %s:%s*^%s".formatted(boost[0], word, Integer.parseInt(boost[1]) * 2, boost[0],
					folded(word), boost[1]);
		});
		return anywhere.collect(Collectors.joining(" ", "+(", ")"));
	}

	/** Without capitals and accents, as the index has it. */
	private static String folded(String word) {
		return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
	}

}
