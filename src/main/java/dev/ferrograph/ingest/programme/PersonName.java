package dev.ferrograph.ingest.programme;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a field for a name holds.
 *
 * @param name without the rest; empty where the field holds nothing else
 * @param aside what stood in brackets or quotation marks
 * @param address an e-mail address that stood there
 */
record PersonName(String name, @Nullable String aside, @Nullable String address, boolean withPronouns) {

	private static final String PRONOUN = "(?:she|her|hers|he|him|his|they|them|theirs|it|its|xe|xem|ze|zir|hir|any|all|sie|ihr|er|ihm|ihn|elle|il|iel|lui|ella|él|elu|hen|dey|keine|none|ask)";

	private static final Pattern PRONOUNS = Pattern.compile(
			"[(\\[]\\s*(?:pronouns:?\\s*)?" + PRONOUN + "(?:\\s*[/|,]\\s*" + PRONOUN
					+ "|\\s*/\\s*\\w{1,8}){1,3}(?:\\s+pronouns)?\\s*[)\\]]|[(\\[]\\s*" + PRONOUN
					+ "\\s+pronouns\\s*[)\\]]|\\s[-,–|/]?\\s*" + PRONOUN + "/" + PRONOUN + "(?:/" + PRONOUN + ")?\\s*$",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private static final Pattern ASIDE = Pattern
		.compile("\\(([^()]*)\\)|\\[([^\\[\\]]*)\\]|（([^（）]*)）|[“”„\"]([^“”„\"]*)[“”\"]"
				+ "|«([^«»]*)»|(?<=^|\\s)[‘‚']([^‘’']+)[’'](?=\\s|$)");

	private static final Pattern BRACKETED_ADDRESS = Pattern
		.compile("[<(\\[]?(?:mailto:)?" + Texts.ADDRESS.pattern() + "[>)\\]]?");

	private static final Pattern SPACES = Pattern.compile("\\s+");

	/** Reads what is in one line of plain text, but for addresses in it. */
	static PersonName of(String line) {
		var rest = line;
		var address = Texts.ADDRESS.matcher(rest);
		var itsAddress = address.find() ? address.group() : null;
		if (itsAddress != null) {
			rest = BRACKETED_ADDRESS.matcher(rest).replaceAll(" ");
		}
		var withoutPronouns = PRONOUNS.matcher(rest).replaceAll(" ");
		var withPronouns = !withoutPronouns.equals(rest);
		var aside = ASIDE.matcher(withoutPronouns);
		var name = neat(aside.replaceAll(" "));
		if (name.isEmpty()) {
			// all of it is in brackets or quotation marks
			return new PersonName(neat(withoutPronouns), null, itsAddress, withPronouns);
		}
		return new PersonName(name, aside(withoutPronouns), itsAddress, withPronouns);
	}

	private static @Nullable String aside(String text) {
		var aside = ASIDE.matcher(text);
		while (aside.find()) {
			for (var group = 1; group <= aside.groupCount(); group++) {
				if (aside.group(group) != null && !aside.group(group).isBlank()) {
					return neat(aside.group(group));
				}
			}
		}
		return null;
	}

	private static String neat(String text) {
		var neat = SPACES.matcher(text).replaceAll(" ").replace(" ,", ",").strip();
		return neat.replaceAll("^[,;:]+|[,;:]+$", "").strip();
	}

}
