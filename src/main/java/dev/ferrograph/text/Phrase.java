package dev.ferrograph.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.PatternKeywordMarkerFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * How names are found in texts. Both become phrases: the stems of their words, with one
 * space around each, so that " network driver " is found in the phrase of «Testing
 * network drivers».
 *
 * <p>
 * The stems are those of Lucene's {@link KStemFilter}, which takes endings off English
 * words only where its dictionary has what is left: networking becomes network, but
 * abstraction does not become abstract. As it leaves plurals such as locks that its
 * dictionary has, the {@link EnglishMinimalStemFilter} takes off their ending before it.
 * Short words stay as they are, since most are abbreviations, such as NFS.
 */
public final class Phrase {

	private static final Pattern BETWEEN_WORDS = Pattern.compile(Words.BETWEEN);

	/** Written without spaces, so that such a name is found inside other text. */
	private static final Pattern UNDIVIDED = Pattern.compile(".*[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}].+");

	/** Names that would be others without the sign, such as C++. */
	private static final Pattern SIGNED = Pattern.compile("[\\p{L}\\p{N}][+#*]");

	private static final Pattern SHORT = Pattern.compile(".{1,3}");

	/** Lucene would divide words at 255 characters. */
	private static final int LONGEST_WORD = 1024 * 1024;

	private Phrase() {
	}

	/** The words of a text, folded, in its order. */
	static List<String> words(String text) {
		return BETWEEN_WORDS.splitAsStream(FoldedText.of(text)).filter(word -> !word.isEmpty()).toList();
	}

	/** The phrase of these words. */
	public static String of(List<String> words) {
		return stems(words).stream().collect(Collectors.joining(" ", " ", " "));
	}

	/**
	 * What the phrase of a text contains that has this name, be it in another form.
	 * @return empty if the name is not to be found in texts
	 */
	public static String ofName(String name) {
		var words = words(name);
		if (words.isEmpty() || SIGNED.matcher(name).find()) {
			return "";
		}
		var phrase = of(words);
		return UNDIVIDED.matcher(name).matches() ? phrase.strip() : phrase;
	}

	/** The stem of each of these words, which are folded. */
	public static List<String> stems(List<String> words) {
		var stems = new ArrayList<String>();
		try (var tokens = new WhitespaceTokenizer(LONGEST_WORD);
				var stemmed = new KStemFilter(
						new EnglishMinimalStemFilter(new PatternKeywordMarkerFilter(tokens, SHORT)))) {
			tokens.setReader(new StringReader(String.join(" ", words)));
			var stem = stemmed.getAttribute(CharTermAttribute.class);
			stemmed.reset();
			while (stemmed.incrementToken()) {
				stems.add(stem.toString());
			}
			stemmed.end();
			return stems;
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

}
