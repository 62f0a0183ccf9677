package dev.ferrograph.search;

import dev.ferrograph.query.request.InvalidRequestException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a search. Of what is not a letter or digit only a few marks stay, inside
 * words, so nothing of <a href=
 * "https://lucene.apache.org/core/9_0_0/queryparser/org/apache/lucene/queryparser/classic/package-summary.html">Lucene's
 * query syntax</a> gets through from what people type.
 *
 * @param words without capitals and accents
 */
public record SearchTerms(List<String> words) {

	private static final int MOST_WORDS = 20;

	private static final int LONGEST = 1000;

	private static final String IDEOGRAPH = "[\\p{IsHan}\\p{IsHiragana}]";

	/** The letters and digits of a word that is not an ideograph. */
	private static final String LETTERS = "[\\p{L}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}]][\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}]]*+";

	/**
	 * As the index divides a text: some marks stay inside words, as in sched_ext, and an
	 * ideograph is a word. Possessive, as what backtracks would go as deep as a text is
	 * long.
	 */
	public static final Pattern WORD = Pattern.compile("%1$s|%2$s(?:[_.'’]%2$s)*+".formatted(IDEOGRAPH, LETTERS));

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	/**
	 * Where a word may have only begun: in what things are called and where they are, as
	 * that is what people type, and a summary has a word of almost every beginning.
	 */
	private static final String BEGINNING = "(name:%1$s* title:%1$s* aliases:%1$s* city:%1$s* country:%1$s*)";

	/**
	 * The words of a text; throws {@link InvalidRequestException} where there are none,
	 * or too many.
	 */
	public static SearchTerms of(String text) {
		if (text.length() > LONGEST) {
			throw new InvalidRequestException(
					"search: text has %d characters, and at most %d are looked for.".formatted(text.length(), LONGEST));
		}
		var words = WORD.matcher(folded(text)).results().map(MatchResult::group).toList();
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
	 * What Lucene is asked for what has any of the words. What has all of them, if the
	 * last is still being typed, is better than what has all but that, and no better than
	 * what has it whole.
	 */
	public String ofWords() {
		return words.size() == 1 ? quoted(words, " ") : "%s (+%s +%s^2.5 -\"%s\")^0.5".formatted(quoted(words, " "),
				quoted(words.subList(0, words.size() - 1), " +"), beginning(), words.getLast());
	}

	/**
	 * What Lucene is asked for what has all words, side by side, in what it is called.
	 */
	public String ofNames() {
		return "name:\"%1$s\" title:\"%1$s\" aliases:\"%1$s\"".formatted(String.join(" ", words));
	}

	/**
	 * What Lucene is asked for what has none of the words, but one that begins like the
	 * last, which may still be being typed; it counts less than any word.
	 */
	String ofBeginnings() {
		return "+%s^0.000000001 -%s".formatted(beginning(), quoted(words, " -"));
	}

	private String beginning() {
		return BEGINNING.formatted(words.getLast());
	}

	private static String quoted(List<String> words, String between) {
		return words.stream().map("\"%s\""::formatted).collect(Collectors.joining(between));
	}

	/** Whether a word of a text is one that is looked for, or begins like it. */
	boolean match(String word) {
		var folded = folded(word);
		return words.stream().anyMatch(folded::startsWith);
	}

	/** Without capitals and accents, as the index has it. */
	private static String folded(String text) {
		return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
	}

}
