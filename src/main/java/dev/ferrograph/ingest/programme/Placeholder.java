package dev.ferrograph.ingest.programme;

import dev.ferrograph.text.FoldedText;
import java.util.regex.Pattern;

/** Recognises what stands in the place of a name and names nobody. */
final class Placeholder {

	private static final Pattern NOBODY = Pattern.compile(
			"(?:the |all |our |your )?(?:todo|to do|tb[acd]|t\\.b\\.[acd]\\.?|to be (?:announced|confirmed|defined|determined|decided)"
					+ "|n/?a|n\\.a\\.|none|null|nil|nobody|unknown|unnamed|anonymous|no speaker|xxx+|\\?+|test|various(?: (?:speakers|people|authors|presenters))?"
					+ "|multiple(?: (?:speakers|people))?|several(?: speakers)?|speakers?|presenters?|authors?|moderators?|hosts?|chairs?|guests?|panel|panell?ists?"
					+ "|panel discussion|staff|crew|team|orga|orgas|organi[sz]ers?|organi[sz]ing (?:team|committee)|organi[sz]ation team|programme? committee"
					+ "|everyone|everybody|all|you|us|we|attendees?|participants?|audience|community|volunteers?|et al\\.?|and others|others|alle|diverse|unbekannt"
					+ "|veranstalter(?:innen)?|equipo|equipe|l'equipe)");

	private static final Pattern GROUP = Pattern.compile(
			".+ (?:team|teams|staff|crew|panel|orga|organi[sz]ers?|organi[sz]ation team|(?:programme?|organi[sz]ing) committee|panell?ists|volunteers|speakers|attendees|participants)");

	private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}.]+$");

	private static final Pattern NOTHING = Pattern.compile("n/?a|n\\.a\\.|none|null|nil|tb[acd]|todo");

	private Placeholder() {
	}

	/**
	 * Whether the name is that of nobody, such as TBA, or of more than one, such as a
	 * team.
	 */
	static boolean is(String name) {
		var folded = AROUND.matcher(FoldedText.of(name)).replaceAll("");
		return isNothing(name) || NOBODY.matcher(folded).matches() || GROUP.matcher(folded).matches();
	}

	/** Whether a text says that there is none, such as a dash. */
	static boolean isNothing(String text) {
		return text.codePoints().noneMatch(Character::isLetter) || NOTHING.matcher(FoldedText.of(text)).matches();
	}

}
