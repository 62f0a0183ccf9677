package dev.ferrograph.ingest.programme;

import dev.ferrograph.ingest.yaml.Place;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Recognises by its first characters what a file is that is not of the kind asked for.
 */
final class NotAProgramme {

	private static final String ANOTHER_FORMAT = "; name the format that it has";

	/** From how a file begins to what it is; the first that fits counts. */
	private static final Map<Pattern, String> KNOWN = new LinkedHashMap<>();

	static {
		known("(<\\?xml[^>]{0,200}>\\s*)?(<!--.{0,2000}?-->\\s*)?(<!doctype\\s+html|<html|<head|<body)",
				"a page in HTML, perhaps an error or a login; open its address in a browser and save the export");
		known("BEGIN:VCALENDAR", "a calendar, which names no speakers; export the programme as JSON or XML");
		known("<", "XML" + ANOTHER_FORMAT);
		known("\\{|\\[\\s*[\\[{\"]", "JSON" + ANOTHER_FORMAT);
		known("%YAML|---\\s", "YAML" + ANOTHER_FORMAT);
	}

	private NotAProgramme() {
	}

	/**
	 * Refuses a file that does not begin as its format does.
	 * @throws UnreadableProgrammeException if so
	 */
	static void refuseUnless(char first, ExportText text, String format) {
		var beginning = text.beginning().stripLeading();
		if (beginning.isEmpty()) {
			throw refusal(text, "the file holds nothing but white space; export it again");
		}
		if (beginning.charAt(0) != first || format.equals("XML")) {
			whatIs(beginning).filter(what -> !what.startsWith(format)).ifPresent(what -> {
				throw refusal(text, "not %s but %s".formatted(format, what));
			});
		}
		if (beginning.charAt(0) != first) {
			throw refusal(text, "not %s, which begins with %s; is this the export?".formatted(format, first));
		}
	}

	/**
	 * Refuses a file that is in another format, where any text could be in the right one.
	 * @throws UnreadableProgrammeException if so
	 */
	static void refuseMarkup(ExportText text, String format) {
		whatIs(text.beginning().stripLeading()).ifPresent(what -> {
			throw refusal(text, "not %s but %s".formatted(format, what));
		});
	}

	private static Optional<String> whatIs(String beginning) {
		return KNOWN.entrySet()
			.stream()
			.filter(known -> known.getKey().matcher(beginning).lookingAt())
			.map(Map.Entry::getValue)
			.findFirst();
	}

	private static UnreadableProgrammeException refusal(ExportText text, String message) {
		return new UnreadableProgrammeException(Place.startOf(text.file()), message);
	}

	private static void known(String beginning, String what) {
		KNOWN.put(Pattern.compile(beginning, Pattern.CASE_INSENSITIVE | Pattern.DOTALL), what);
	}

}
