package dev.ferrograph.ingest.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/** Says what the YAML parser found wrong in the words of someone who edits the file. */
final class BrokenYaml {

	/**
	 * From what the parser says (a part of it) to what to do; the first that fits counts.
	 */
	private static final Map<String, String> WHAT_TO_DO = new LinkedHashMap<>();

	static {
		WHAT_TO_DO.put("\\t(TAB)", "a tab, which YAML doesn't allow here; use spaces");
		WHAT_TO_DO.put("mapping values are not allowed", "a second \": \" in the line; put quotes around the value");
		WHAT_TO_DO.put("cannot start any token", "no value can begin with this character; put quotes around the value");
		WHAT_TO_DO.put("unexpected end of stream", "the file ends inside a quoted text; close its quotes");
		WHAT_TO_DO.put("expected the node content", "a value is missing or has no end; complete it");
		WHAT_TO_DO.put("expected ',' or ']'", "this list has no end; separate its items by commas and close it with ]");
		WHAT_TO_DO.put("expected ',' or '}'", "these keys have no end; separate them by commas and close them with }");
		WHAT_TO_DO.put("but found '<scalar>'", "text after a closing quote; put quotes around all of it or none");
		WHAT_TO_DO.put("expected <block end>",
				"this line doesn't line up with the ones above; correct its indentation");
		WHAT_TO_DO.put("could not find expected ':'", "a key without a colon");
	}

	private BrokenYaml() {
	}

	static Problem problem(YAMLException e, String file, String content) {
		return new Problem(place(e, file, content), message(e));
	}

	private static Place place(YAMLException e, String file, String content) {
		if (e instanceof ReaderException unreadable) {
			return placeOf(unreadable.getPosition(), file, content);
		}
		if (e instanceof MarkedYAMLException marked) {
			return YamlFile.place(isUnclosed(marked) ? marked.getContextMark() : marked.getProblemMark(), file);
		}
		return Place.startOf(file);
	}

	private static String message(YAMLException e) {
		if (e instanceof ReaderException unreadable) {
			return "the invisible character U+%04X; remove it".formatted(unreadable.getCodePoint());
		}
		var problem = e instanceof MarkedYAMLException marked ? marked.getProblem() : String.valueOf(e.getMessage());
		return WHAT_TO_DO.entrySet()
			.stream()
			.filter(known -> problem.contains(known.getKey()))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse("not readable as YAML: " + problem);
	}

	/**
	 * Where a bracket or quote was never closed, the beginning helps and the place where
	 * the file went on does not.
	 */
	private static boolean isUnclosed(MarkedYAMLException e) {
		return e.getContextMark() != null && Optional.ofNullable(e.getContext())
			.filter(context -> context.contains("flow") || context.contains("quoted"))
			.isPresent() && !e.getProblem().contains("escape");
	}

	private static Place placeOf(int offset, String file, String content) {
		var before = content.substring(0, content.offsetByCodePoints(0, offset));
		var line = before.lines().count() + (before.isEmpty() || before.endsWith("\n") ? 1 : 0);
		return new Place(file, (int) line, before.length() - before.lastIndexOf('\n'));
	}

}
