package dev.ferrograph.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * The form in which texts are compared, so that case, accents and the way a text is
 * encoded do not matter: {@code Ångström}, {@code ANGSTROM} and {@code a\u030angstrom}
 * are the same.
 *
 * <p>
 * Texts are decomposed (<a href="https://unicode.org/reports/tr15/">NFKD</a>), lose their
 * accents, and become lower case. Latin letters that do not decompose, and typographic
 * quotation marks and dashes, become ASCII as they do in the full-text indexes, whose
 * analyzer uses the same {@link ASCIIFoldingFilter}. White space is reduced to single
 * spaces. A folded text stays the same if it is folded again.
 */
public final class FoldedText {

	/**
	 * Marks are accents only in these scripts. In others, such as kana and Devanagari, a
	 * letter with a mark is another letter.
	 */
	private static final Pattern ACCENTS = Pattern
		.compile("(?<=[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}\\p{IsHebrew}\\p{IsArabic}])\\p{M}+");

	/** Soft hyphens, zero-width characters, marks of direction, variants of emoji. */
	private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\uFE0E\\uFE0F]+");

	private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

	private static final Pattern BEFORE_FIRST_WORD = Pattern.compile("^[^\\p{L}\\p{N}]+(?=[\\p{L}\\p{N}])");

	/**
	 * How many ASCII characters a letter may become, as {@link ASCIIFoldingFilter} says.
	 */
	private static final int MOST_FOR_ONE = 4;

	private FoldedText() {
	}

	/**
	 * The text as it is compared.
	 * @return empty only for a text of white space and invisible characters
	 */
	public static String of(String text) {
		if (isPlain(text)) {
			return SPACE.matcher(lowerCase(text)).replaceAll(" ").strip();
		}
		var letters = INVISIBLE.matcher(decomposed(text)).replaceAll("");
		// a capital sigma becomes another letter at the end of a word than elsewhere
		var lower = lowerCase(ACCENTS.matcher(letters).replaceAll("")).replace('ς', 'σ');
		// some small letters fold to a capital
		var plain = lowerCase(ascii(lower));
		// puts together again what has no accents, such as Hangul and kana
		return SPACE.matcher(Normalizer.normalize(plain, Form.NFKC)).replaceAll(" ").strip();
	}

	/** Whether there is nothing to fold but capitals and spaces, as in most texts. */
	private static boolean isPlain(String text) {
		return text.chars().allMatch(character -> character >= ' ' && character <= '~');
	}

	/**
	 * The text as it is sorted, by code points: folded, from its first letter or digit
	 * on, since people look for a quoted title under its first word. A text with neither
	 * is sorted by its punctuation.
	 */
	public static String sortKey(String text) {
		return BEFORE_FIRST_WORD.matcher(of(text)).replaceFirst("");
	}

	/**
	 * The text in lower case only: what Cypher's {@code toLower} makes of it, where there
	 * is no folded text to compare with.
	 */
	public static String lowerCase(String text) {
		return text.toLowerCase(Locale.ROOT);
	}

	/** The letters and their accents apart, as they are before they are folded. */
	static String decomposed(String text) {
		return Normalizer.normalize(text, Form.NFKD);
	}

	private static String ascii(String text) {
		var input = text.toCharArray();
		var output = new char[input.length * MOST_FOR_ONE];
		return new String(output, 0, ASCIIFoldingFilter.foldToASCII(input, 0, output, 0, input.length));
	}

}
