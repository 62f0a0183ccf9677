package dev.ferrograph.text;

/** The beginning of a text that someone else has written, for a message. */
public final class Excerpt {

	private static final int LONGEST = 100;

	private Excerpt() {
	}

	/** The text, or its first 100 characters and an ellipsis if it has more. */
	public static String of(String text) {
		if (text.length() <= LONGEST) {
			return text;
		}
		var end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
		return text.substring(0, end) + "…";
	}

}
