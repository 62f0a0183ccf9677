package dev.ferrograph.ingest.programme;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Takes apart a field for one name that holds the names of several people. */
final class SeveralNames {

	private static final Pattern BETWEEN = Pattern
		.compile("\\s*[;|]\\s*|\\s+[/&+]\\s*|\\s*[/&]\\s+|\\s+(?:(?i:and|und|et)|y|e)\\s+|\\s*、\\s*");

	private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

	/** What follows a comma and is no name. */
	private static final Pattern NO_NAME = Pattern.compile(
			".*\\b(?:inc|ltd|llc|llp|corp|gmbh|ag|sa|sas|srl|bv|plc|kg|co|phd|ph\\.d|md|msc|bsc|mba|dr|prof|jr|sr|ii|iii|university|universit\\S*|institute?|foundation|labs?|technologies|systems|software|group|team|company|ceo|cto|engineer|developer|manager)\\b.*",
			Pattern.CASE_INSENSITIVE);

	private SeveralNames() {
	}

	/**
	 * The names in the field: several only where each of them looks like a full name, so
	 * that "Anna and Ben Roe" and "Roe, Anna" stay as they are.
	 */
	static List<String> in(String field) {
		var parts = parts(BETWEEN, field);
		if (parts.size() > 1) {
			// "Anna Roe, Ben Doe and Carl Poe"
			var each = parts.stream().flatMap(part -> fullNames(COMMA, part).stream()).toList();
			return each.stream().allMatch(SeveralNames::isFull) ? each : List.of(field);
		}
		return fullNames(COMMA, field);
	}

	/** Whether the field may hold several names that can't be told apart. */
	static boolean isUnclear(String field) {
		return in(field).size() == 1 && parts(BETWEEN, field).size() > 1;
	}

	private static List<String> fullNames(Pattern between, String field) {
		var parts = parts(between, field);
		return parts.size() > 1 && parts.stream().allMatch(SeveralNames::isFull) ? parts : List.of(field);
	}

	private static List<String> parts(Pattern between, String field) {
		return Arrays.stream(between.split(field)).filter(part -> !part.isBlank()).toList();
	}

	private static boolean isFull(String name) {
		var words = name.split("\\s+");
		return words.length >= 2 && words.length <= 5 && !NO_NAME.matcher(name).matches()
				&& Arrays.stream(words).allMatch(word -> Character.isLetter(word.codePointAt(0)));
	}

}
