package dev.ferrograph.expertise;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a text that people write says, as words. Whatever is not a letter or digit only
 * parts words, so nothing of Lucene's query syntax gets through.
 *
 * @param words in small letters, in the text's order
 */
record CallText(List<String> words) {

	/**
	 * Each word is looked for in two properties, and Lucene takes at most 1024
	 * conditions.
	 */
	private static final int MOST_LOOKED_FOR = 400;

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

	/** Each is a word to the index. */
	private static final Pattern IDEOGRAPH = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}]");

	static CallText of(String text) {
		return new CallText(
				Arrays.stream(BETWEEN_WORDS.split(IDEOGRAPH.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" $0 ")))
					.filter(word -> !word.isEmpty())
					.toList());
	}

	/**
	 * The words with one space around each, so that the name of a topic is found in it as
	 * a whole.
	 */
	String phrase() {
		return words.stream().collect(Collectors.joining(" ", " ", " "));
	}

	/** What Lucene is asked: any of the words, each once. */
	String lucene() {
		return words.stream().distinct().limit(MOST_LOOKED_FOR).collect(Collectors.joining(" "));
	}

}
