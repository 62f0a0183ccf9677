package dev.ferrograph.ingest.imports;

import dev.ferrograph.text.LatinLetters;
import dev.ferrograph.text.Sha256;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Makes ids from names and titles: small letters a-z and digits, joined by dashes. */
public final class Ids {

	private static final int LONGEST = 60;

	private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

	private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})['’](?=\\p{L})");

	private Ids() {
	}

	/**
	 * An id that is not taken, the same for the same text and the same ids taken. Where
	 * the text is in a script that can't be written in Latin letters, the id is a number
	 * made from it.
	 * @param what begins the id where it is a number, such as {@code person}
	 */
	public static String of(String text, String what, Predicate<String> isTaken) {
		var first = of(text, what);
		var id = first;
		for (var number = 2; isTaken.test(id); number++) {
			id = first + "-" + number;
		}
		return id;
	}

	/** The same where it does not matter whether the id is taken. */
	public static String of(String text, String what) {
		var latin = LatinLetters.of(APOSTROPHE.matcher(text).replaceAll(""));
		var letters = latin.codePoints().filter(Character::isLetterOrDigit).count();
		var words = shortened(OTHER.matcher(latin).replaceAll("-").replaceAll("^-|-$", ""));
		var kept = latin.chars().filter(character -> character < 128 && Character.isLetterOrDigit(character)).count();
		if (kept * 3 >= letters * 2 && !words.isEmpty()) {
			return words;
		}
		return what + "-" + Sha256.of(text).substring(0, 8);
	}

	/** Whether a text is an id already. */
	static boolean is(String text) {
		return text.matches("[a-z0-9]+([-.][a-z0-9]+)*");
	}

	private static String shortened(String words) {
		if (words.length() <= LONGEST) {
			return words;
		}
		var end = words.lastIndexOf('-', LONGEST);
		return words.substring(0, end < LONGEST / 2 ? LONGEST : end);
	}

}
