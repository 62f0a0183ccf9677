package dev.ferrograph.ingest.archives;

import dev.ferrograph.text.FoldedText;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The name of a person in what mail programs and scripts show as one.
 *
 * @param text empty where nothing is left
 * @param isForwarded whether someone else sent it on, so that the address beside it is
 * not theirs
 * @param isNobody whether it names no person but a robot, a team or a list
 */
record PersonalName(String text, boolean isForwarded, boolean isNobody) {

	private static final int LONGEST = 80;

	private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Cc}]+");

	private static final Pattern OUTER_QUOTES = Pattern.compile("^[\"'“”‘’\\s,;:\\\\]+|[\"'“”‘’\\s,;:\\\\]+$");

	/** What lists and relays put after a name so that mail filters let it pass. */
	private static final Pattern VIA = Pattern.compile("\\s+via\\s.+$", Pattern.CASE_INSENSITIVE);

	private static final Pattern ON_BEHALF = Pattern.compile("^[\\w.-]*bot2? for\\s+", Pattern.CASE_INSENSITIVE);

	private static final Pattern ASIDE = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]");

	private static final Pattern SURNAME_FIRST = Pattern.compile("^([\\p{L}\\p{M}' -]+),\\s*([\\p{L}\\p{M}'. -]+)$");

	private static final Pattern SUFFIX = Pattern.compile("(?i)(?:jr|sr|ii|iii|iv|phd|md|esq)\\.?");

	private static final Pattern NOBODY = Pattern.compile(
			"(?:\\w+bot\\d?)|(?:.*[\\W_])?(?:robot|bots?\\d?|patchwork|jenkins|daemon|mailer|noreply|no-reply|git|github|gitlab|ci|lkp|0-?day"
					+ "|maintainers?|developers?|reviewers?|supporters?|team|teams|group|lists?|mailing list|support|drivers?|driver support|notifications?"
					+ "|administrators?|root|admin|user|unknown|nobody|anonymous|linux|kernel|ml|announce|upstream|open source|opensource|community"
					+ "|gmbh|inc|ltd|llc|corp|everyone|all)(?:[\\W_].*)?");

	private static final Pattern FIRST_WORD_OF_A_NAME = Pattern
		.compile("(?:root|git|linux|user|admin|ci|ml|all|kernel)\\s+\\S+.*");

	static PersonalName of(String shown) {
		var text = neat(shown);
		var direct = VIA.matcher(text).replaceFirst("");
		var isForwarded = !direct.equals(text);
		var own = ON_BEHALF.matcher(direct).replaceFirst("");
		isForwarded = isForwarded || !own.equals(direct);
		var plain = neat(ASIDE.matcher(own).replaceAll(" "));
		var name = inOrder(plain);
		if (name.indexOf('@') >= 0 || name.length() > LONGEST || name.indexOf('<') >= 0 || name.contains("://")
				|| name.codePoints().noneMatch(Character::isLetter)) {
			return new PersonalName("", isForwarded, false);
		}
		return new PersonalName(name, isForwarded, isNobody(name));
	}

	private static boolean isNobody(String name) {
		var folded = FoldedText.of(name);
		return NOBODY.matcher(folded).matches() && !isSurname(folded);
	}

	/** Some people are called so: the last of two words alone does not make a robot. */
	private static boolean isSurname(String folded) {
		return FIRST_WORD_OF_A_NAME.matcher(folded).matches() && folded.split(" ").length == 2
				&& !folded.matches(".*(?:bot|robot|team|list|support|driver|developer|maintainer|kernel|linux)s?");
	}

	private static String neat(String text) {
		var line = SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ");
		return OUTER_QUOTES.matcher(line).replaceAll("").strip();
	}

	private static String inOrder(String name) {
		var parts = SURNAME_FIRST.matcher(name);
		if (!parts.matches() || SUFFIX.matcher(parts.group(2).strip()).matches()) {
			return name;
		}
		return parts.group(2).strip() + " " + parts.group(1).strip();
	}
}
