package dev.ferrograph.ingest.identity;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * A word of a name.
 *
 * @param text in small Latin letters without accents, where the script has such
 * @param sound the same for words that are romanised in different ways
 * @param forms what it may be a short form of, as {@link ShortForms} numbers them
 */
record NameWord(String text, String sound, Set<Integer> forms) {

	private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

	private static final String[][] SOUNDS = { { "shch", "s" }, { "sch", "s" }, { "ph", "f" }, { "ck", "k" },
			{ "kh", "h" }, { "gh", "g" }, { "th", "t" }, { "sh", "s" }, { "ch", "c" }, { "cz", "c" }, { "sz", "s" },
			{ "zh", "z" }, { "tz", "z" }, { "ts", "z" }, { "x", "ks" }, { "q", "k" }, { "w", "v" }, { "y", "i" },
			{ "j", "i" }, { "oe", "o" }, { "ae", "a" }, { "ue", "u" }, { "ou", "u" }, { "iu", "u" }, { "ia", "a" },
			{ "ie", "e" }, { "ei", "e" }, { "c", "k" } };

	static NameWord of(String text) {
		return new NameWord(text, sound(text), ShortForms.of(text));
	}

	private static String sound(String text) {
		var sound = text;
		for (var pair : SOUNDS) {
			sound = sound.replace(pair[0], pair[1]);
		}
		return DOUBLED.matcher(sound).replaceAll("$1");
	}

	boolean isInitial() {
		return text.length() == 1;
	}

	boolean beginsLike(NameWord other) {
		return text.charAt(0) == other.text.charAt(0) || sound.charAt(0) == other.sound.charAt(0);
	}

}
