package dev.ferrograph.api;

/** The length of messages, which may repeat what a client has sent. */
public final class ErrorMessage {

	private static final int LONGEST = 500;

	/** What is kept of the end, which often says what to do. */
	private static final int END = 150;

	private ErrorMessage() {
	}

	/** The message, without its middle if it has more than 500 characters. */
	public static String shortened(String message) {
		if (message.length() <= LONGEST) {
			return message;
		}
		var end = message.length() - END;
		return message.substring(0, whole(message, LONGEST - END - 1)) + "…" + message.substring(whole(message, end));
	}

	/** The index, or the one before it if it is within a surrogate pair. */
	private static int whole(String message, int index) {
		return Character.isLowSurrogate(message.charAt(index)) && Character.isHighSurrogate(message.charAt(index - 1))
				? index - 1 : index;
	}

}
