package dev.ferrograph.ingest.archives;

import dev.ferrograph.text.FoldedText;
import java.util.function.Predicate;

/** Makes ids of names and titles, as a seed has them. */
final class Slug {

	private static final int LONGEST = 70;

	private Slug() {
	}

	/**
	 * An id that is free: the words of the text, or {@code otherwise} where it has no
	 * letter from a to z and no digit, and a number where that id is taken.
	 */
	static String free(String text, String otherwise, Predicate<String> isTaken) {
		var slug = of(text, otherwise);
		if (!isTaken.test(slug)) {
			return slug;
		}
		var number = 2;
		while (isTaken.test(slug + "-" + number)) {
			number++;
		}
		return slug + "-" + number;
	}

	/** The same, free or not. */
	static String of(String text, String otherwise) {
		var words = FoldedText.of(text).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
		if (words.length() > LONGEST) {
			var end = words.lastIndexOf('-', LONGEST);
			words = words.substring(0, end > 0 ? end : LONGEST);
		}
		return words.isEmpty() ? otherwise : words;
	}

}
