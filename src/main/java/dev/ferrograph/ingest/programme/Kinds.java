package dev.ferrograph.ingest.programme;

import dev.ferrograph.ingest.graph.TalkKind;
import dev.ferrograph.text.FoldedText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the kind of a session from the words of its type, or of its title. */
final class Kinds {

	/** The first that occurs in a type counts. */
	private static final Map<Pattern, TalkKind> BY_TYPE = new LinkedHashMap<>();

	/** In titles only what is clear. */
	private static final Map<Pattern, TalkKind> BY_TITLE = new LinkedHashMap<>();

	static {
		type("keynotes?|opening keynote|plenary", TalkKind.KEYNOTE);
		type("lightning(?: talks?)?|lightningtalks?|ignite|blitz", TalkKind.LIGHTNING);
		type("bofs?|birds of a feather|meetups?|assembly", TalkKind.BOF);
		type("tutorials?", TalkKind.TUTORIAL);
		type("workshops?|trainings?|hands-on|class|kurs|course", TalkKind.TRAINING);
		type("discussions?|panels?|podium|podiumsdiskussion|round ?tables?|debate|diskussion", TalkKind.DISCUSSION);
		type("reports?|status report", TalkKind.REPORT);
		type("breaks?|lunch|coffee|registration|social|party|meal|concert|performance|music|film|movie|ceremony|opening|closing|welcome|entertainment|djset|pause|dinner|other|sonstiges",
				TalkKind.OTHER);
		type("talks?|lectures?|presentations?|papers?|vortrag|vortrage|maintrack|devroom|conference|charla|exposes?|full paper|short paper|session",
				TalkKind.TALK);
		title("(?:\\S+ )?keynote(?:\\W.*)?", TalkKind.KEYNOTE);
		title("lightning talks?\\b.*", TalkKind.LIGHTNING);
		title("(?:.*\\W)?bofs?(?:\\W.*)?|birds of a feather\\b.*", TalkKind.BOF);
		title("(?:.*\\W)?panel discussion(?:\\W.*)?|panel:.*", TalkKind.DISCUSSION);
		title("tutorial:.*", TalkKind.TUTORIAL);
		title("workshop:.*", TalkKind.TRAINING);
		title("(?:lunch|coffee|tea|afternoon|morning|short)?[ -]*(?:lunch|break|pause|dinner|breakfast|registration|check-in|certification|lunchbreak|mittagspause|kaffeepause)(?: +(?:break|pause|desk|opens?|and .*|& .*))*",
				TalkKind.OTHER);
		title("(?:opening|closing|welcome)(?: (?:ceremony|remarks|session|event|note|address|party|reception))?(?: (?:and|&) .*)?",
				TalkKind.OTHER);
	}

	private Kinds() {
	}

	/** The kind; null where neither says it clearly. */
	static @Nullable TalkKind of(@Nullable String type, String title) {
		var byTitle = first(BY_TITLE, title);
		if (type == null) {
			return byTitle;
		}
		var byType = first(BY_TYPE, type.replace('_', ' '));
		// a type such as "talk" or "other" is what was not chosen with care
		var vague = byType == null || byType == TalkKind.TALK || byType == TalkKind.OTHER;
		return vague && byTitle != null ? byTitle : byType;
	}

	private static @Nullable TalkKind first(Map<Pattern, TalkKind> known, String text) {
		var folded = FoldedText.of(text);
		return known.entrySet()
			.stream()
			.filter(entry -> entry.getKey().matcher(folded).matches())
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse(null);
	}

	private static void type(String words, TalkKind kind) {
		BY_TYPE.put(Pattern.compile("(?:.*[^\\p{L}])?(?:" + words + ")(?:[^\\p{L}].*)?"), kind);
	}

	private static void title(String regex, TalkKind kind) {
		BY_TITLE.put(Pattern.compile(regex), kind);
	}

}
