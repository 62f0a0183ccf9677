package dev.ferrograph.expertise;

import dev.ferrograph.text.FoldedText;
import dev.ferrograph.text.Words;
import java.util.Arrays;
import java.util.List;
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

	private static final Pattern BETWEEN_WORDS = Pattern.compile(Words.BETWEEN);

	private static final Pattern IDEOGRAPH = Pattern.compile("[" + Words.IDEOGRAPHS + "]");

	static CallText of(String text) {
		// Not folded: the statement compares it with toLower of names. The index folds
		// its words by itself.
		var words = BETWEEN_WORDS.split(IDEOGRAPH.matcher(FoldedText.lowerCase(text)).replaceAll(" $0 "));
		return new CallText(Arrays.stream(words).filter(word -> !word.isEmpty()).toList());
	}

	/**
	 * The words with one space around each, so that the name of a topic is found in it as
	 * a whole.
	 */
	String phrase() {
		return words.stream().collect(Collectors.joining(" ", " ", " "));
	}

	/** The words that Lucene may be asked for, each once. */
	List<String> lookedFor() {
		return words.stream().distinct().limit(MOST_LOOKED_FOR).toList();
	}

}
