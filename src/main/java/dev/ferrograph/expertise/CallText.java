package dev.ferrograph.expertise;

import dev.ferrograph.text.FoldedText;
import dev.ferrograph.text.Phrase;
import dev.ferrograph.text.Words;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a text that people write says, as words. Whatever is not a letter or digit only
 * parts words, so nothing of Lucene's query syntax gets through.
 *
 * @param words in small letters, in the text's order; not folded, as the index that they
 * are looked for in is not
 */
record CallText(List<String> words) {

	/**
	 * Each word is looked for in two properties, and Lucene takes at most 1024
	 * conditions.
	 */
	private static final int MOST_LOOKED_FOR = 400;

	private static final Pattern BETWEEN_WORDS = Pattern.compile(Words.BETWEEN);

	/** Ideographs side by side, or whatever is none. */
	private static final Pattern PIECE = Pattern.compile("[%1$s]++|[^%1$s]++".formatted(Words.IDEOGRAPHS));

	private static final Pattern IDEOGRAPHS = Pattern.compile("[" + Words.IDEOGRAPHS + "]+");

	static CallText of(String text) {
		return new CallText(BETWEEN_WORDS.splitAsStream(FoldedText.lowerCase(text))
			.filter(word -> !FoldedText.of(word).isEmpty())
			.toList());
	}

	/** In this the phrases of topics are found that the text names. */
	String phrase() {
		return Phrase.of(words.stream().map(FoldedText::of).toList());
	}

	/**
	 * What Lucene may be asked for, each once: the words, and of ideographs, which
	 * nothing divides into words, each two that stand side by side. Each has its stem
	 * beside it.
	 */
	List<Map<String, String>> lookedFor() {
		return words.stream()
			.flatMap(word -> PIECE.matcher(word).results().map(MatchResult::group))
			.flatMap(CallText::lookedFor)
			.distinct()
			.limit(MOST_LOOKED_FOR)
			// one letter may be folded to several words
			.map(word -> Map.of("word", word, "stem", String.join(" ", Phrase.stems(List.of(FoldedText.of(word))))))
			.toList();
	}

	private static Stream<String> lookedFor(String piece) {
		if (!IDEOGRAPHS.matcher(piece).matches()) {
			return Stream.of(piece);
		}
		int[] ideographs = piece.codePoints().toArray();
		return IntStream.range(0, Math.max(1, ideographs.length - 1))
			.mapToObj(i -> '"' + new String(ideographs, i, Math.min(2, ideographs.length)) + '"');
	}

}
