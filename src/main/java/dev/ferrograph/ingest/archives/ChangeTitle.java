package dev.ferrograph.ingest.archives;

import java.util.regex.Pattern;

/** Titles of changes as they are kept: one line, and without e-mail addresses. */
final class ChangeTitle {

	private static final int LONGEST = 300;

	private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}]+");

	private static final Pattern ADDRESS = Pattern
		.compile("[<(\\[]?[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8}[>)\\]]?");

	private ChangeTitle() {
	}

	/** Empty where nothing is left. */
	static String of(String written) {
		var text = written.length() > 4 * LONGEST ? written.substring(0, 4 * LONGEST) : written;
		var line = SPACES.matcher(text).replaceAll(" ").strip();
		var title = line.indexOf('@') < 0 ? line : ADDRESS.matcher(line).replaceAll("…").strip();
		return title.length() > LONGEST ? title.substring(0, LONGEST - 1).strip() + "…" : title;
	}

}
