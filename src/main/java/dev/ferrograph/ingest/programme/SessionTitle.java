package dev.ferrograph.ingest.programme;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A title without the word that it was cancelled. */
record SessionTitle(String text, boolean cancelled) {

	private static final String WORD = "cancel+ed|withdrawn|abgesagt|entfällt|ausgefallen|annulé|cancelado|cancelada";

	private static final Pattern CANCELLED = Pattern.compile("^(?:[\\[(*]+\\s*(?i:" + WORD + ")\\s*[\\])*]+|(?i:" + WORD
			+ ")(?=\\s*[:–—!]|\\s+-)|(?:CANCEL+ED|WITHDRAWN|ABGESAGT)(?=\\s))[\\s:–—!-]*(?=\\S)" + "|\\s*[\\[(]\\s*(?i:"
			+ WORD + ")\\s*[\\])]\\s*$", Pattern.UNICODE_CASE);

	/** Reads a title; null where there is none. */
	static @Nullable SessionTitle of(@Nullable String line) {
		if (line == null) {
			return null;
		}
		var without = CANCELLED.matcher(line).replaceAll("").strip();
		return without.isEmpty() || without.equals(line) ? new SessionTitle(line, false)
				: new SessionTitle(without, true);
	}

}
