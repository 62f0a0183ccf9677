package dev.ferrograph.text;

/** Where a text is divided into words, as parts of regular expressions. */
public final class Words {

	/** Whatever is neither a letter nor a digit. */
	public static final String BETWEEN = "[^\\p{L}\\p{M}\\p{N}]+";

	/** The letters, inside a class, each of which is a word to the full-text indexes. */
	public static final String IDEOGRAPHS = "\\p{IsHan}\\p{IsHiragana}";

	private Words() {
	}

}
