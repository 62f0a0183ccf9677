package dev.ferrograph.search;

import dev.ferrograph.query.request.InvalidRequestException;
import dev.ferrograph.text.FoldedText;
import dev.ferrograph.text.Words;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The words of a search, folded as {@link FoldedText} says. They consist of letters and
 * digits, with a few marks inside, so nothing of <a href=
 * "https://lucene.apache.org/core/10_0_0/queryparser/org/apache/lucene/queryparser/classic/package-summary.html">Lucene's
 * query syntax</a> gets through from what people type.
 *
 * @param words the distinct words that the full-text indexes hold
 * @param begun the word of which longer ones are searched too, since it may still be
 * being typed: the last one; null if that is ideographs, or a stop word after other words
 * @param all all words, as the full-text indexes divide a text
 * @param name the letters and digits of the whole text, divided at everything else
 */
record SearchTerms(List<String> words, @Nullable String begun, List<String> all, List<String> name) {

	private static final int MOST_WORDS = 20;

	private static final int LONGEST = 1000;

	private static final String IDEOGRAPHS = "[" + Words.IDEOGRAPHS + "]++";

	/** The letters and digits of a word that is not written in ideographs. */
	private static final String LETTERS = "[\\p{L}\\p{N}&&[^%1$s]][\\p{L}\\p{M}\\p{N}&&[^%1$s]]*+"
		.formatted(Words.IDEOGRAPHS);

	/**
	 * As the indexes divide a text, where some marks stay inside words, as in sched_ext.
	 * Only consecutive ideographs, each of which is a word to the indexes, are one word
	 * here, and searched as a phrase. Possessive, as a pattern that backtracks would
	 * recurse as deep as a text is long.
	 */
	static final Pattern WORD = Pattern.compile("%1$s|%2$s(?:[_.'’]%2$s)*+".formatted(IDEOGRAPHS, LETTERS));

	private static final Pattern INSIDE_WORD = Pattern.compile("[_.'’]");

	/**
	 * The words of a text.
	 * @param stopWords the words that the indexes leave out
	 * @throws InvalidRequestException if there are none or too many, or the text is too
	 * long
	 */
	static SearchTerms of(String text, Set<String> stopWords) {
		if (text.length() > LONGEST) {
			throw new InvalidRequestException(
					"search: text has %d characters, and at most %d are looked for.".formatted(text.length(), LONGEST));
		}
		var all = WORD.matcher(FoldedText.of(text)).results().map(MatchResult::group).toList();
		if (all.isEmpty()) {
			throw new InvalidRequestException("search: text has no letters or digits to look for.");
		}
		if (all.size() > MOST_WORDS) {
			throw new InvalidRequestException(
					"search: text has %d words, and at most %d are looked for.".formatted(all.size(), MOST_WORDS));
		}
		var words = all.stream().filter(word -> !stopWords.contains(word)).distinct().toList();
		var last = all.getLast();
		var begun = isIdeographs(last) || stopWords.contains(last) && !words.isEmpty() ? null : last;
		return new SearchTerms(words, begun, all, all.stream().flatMap(INSIDE_WORD::splitAsStream).toList());
	}

	/**
	 * Each two ideographs of a word that stand side by side; none of a word that is no
	 * more than that.
	 */
	List<String> pairs(String word) {
		int[] ideographs = word.codePoints().toArray();
		return !isIdeographs(word) || ideographs.length <= 2 ? List.of()
				: IntStream.range(1, ideographs.length)
					.mapToObj(i -> new String(ideographs, i - 1, 2))
					.distinct()
					.toList();
	}

	/** Whether a word is a phrase to the indexes. */
	static boolean isIdeographs(String word) {
		int first = word.codePointAt(0);
		return Character.isIdeographic(first) || Character.UnicodeScript.of(first) == Character.UnicodeScript.HIRAGANA
				|| Character.UnicodeScript.of(first) == Character.UnicodeScript.HAN;
	}

}
