package dev.ferrograph.ingest.yaml;

import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes lists and mappings as YAML that {@link YamlFile} reads as the same values,
 * whatever the texts in them are. The layout depends on nothing but the values: short
 * lists and mappings stand in one line, long texts are folded.
 *
 * <p>
 * Values are texts, numbers, booleans, dates and times, an empty {@link Optional} for
 * nothing, {@link Collection}s and {@link Map}s. Texts are written as the reader
 * understands them: in Unicode's form NFC and without white space around them.
 */
public final class YamlWriter {

	private static final int WIDTH = 110;

	private static final String INDENT = "  ";

	private final StringBuilder yaml = new StringBuilder();

	private YamlWriter() {
	}

	/**
	 * A document that holds the value.
	 * @throws IllegalArgumentException if there is a value of another type in it
	 */
	public static String write(Map<String, ?> value) {
		var writer = new YamlWriter();
		writer.mapping(value, "", true);
		return writer.yaml.toString();
	}

	/**
	 * A document that holds the items.
	 * @throws IllegalArgumentException if there is a value of another type in it
	 */
	public static String write(Collection<?> items) {
		var writer = new YamlWriter();
		writer.items(items, "", true);
		return writer.yaml.toString();
	}

	/** A text as it is written, and read again. */
	public static String normalized(String text) {
		return Written.normalized(text);
	}

	private void mapping(Map<?, ?> mapping, String indent, boolean apart) {
		if (mapping.isEmpty()) {
			yaml.append(indent).append("{}\n");
		}
		mapping.forEach((key, value) -> {
			var first = yaml.isEmpty() || endsAtDash();
			if (apart && !first) {
				yaml.append('\n');
			}
			if (!endsAtDash()) {
				yaml.append(indent);
			}
			yaml.append(Written.inFlow(key.toString())).append(':');
			value(value, indent);
		});
	}

	private void items(Collection<?> items, String indent, boolean apart) {
		if (items.isEmpty()) {
			yaml.append(indent).append("[]\n");
		}
		var first = true;
		for (var item : items) {
			if (apart && !first) {
				yaml.append('\n');
			}
			first = false;
			if (!endsAtDash()) {
				yaml.append(indent);
			}
			yaml.append('-');
			if (item instanceof Map<?, ?> mapping && !mapping.isEmpty() && !fitsInLine(mapping, indent.length() + 2)) {
				yaml.append(' ');
				mapping(mapping, indent + INDENT, false);
			}
			else if (item instanceof Collection<?> list && !fitsInLine(list, indent.length() + 2)) {
				yaml.append(' ');
				items(list, indent + INDENT, false);
			}
			else {
				value(item, indent);
			}
		}
	}

	private boolean endsAtDash() {
		return yaml.length() > 1 && yaml.charAt(yaml.length() - 1) == ' ' && yaml.charAt(yaml.length() - 2) == '-';
	}

	/** What follows a colon or a dash, with the end of its line. */
	private void value(Object value, String indent) {
		var column = yaml.length() - yaml.lastIndexOf("\n");
		if (value instanceof Map<?, ?> mapping && !fitsInLine(mapping, column)) {
			yaml.append('\n');
			mapping(mapping, indent + INDENT, false);
		}
		else if (value instanceof Collection<?> list && !fitsInLine(list, column)) {
			yaml.append('\n');
			items(list, indent + INDENT, holdsBlocks(list));
		}
		else if (value instanceof CharSequence text) {
			text(Written.normalized(text.toString()), indent + INDENT, column);
		}
		else {
			yaml.append(' ').append(flow(value)).append('\n');
		}
	}

	/** Entries that fill lines of their own are set apart from each other. */
	private boolean holdsBlocks(Collection<?> list) {
		return list.stream().anyMatch(item -> item instanceof Map<?, ?> mapping && !fitsInLine(mapping, 0));
	}

	/** Entries of a list, which have an id, take a line for each key. */
	private static boolean fitsInLine(Object value, int column) {
		var simple = switch (value) {
			case Map<?, ?> mapping ->
				!mapping.containsKey("id") && mapping.values().stream().allMatch(YamlWriter::isShort);
			case Collection<?> list -> list.stream().allMatch(YamlWriter::isShort);
			default -> true;
		};
		return simple && column + flow(value).length() <= WIDTH;
	}

	private static boolean isShort(Object value) {
		return !(value instanceof Map || value instanceof Collection) && value.toString().length() < WIDTH;
	}

	private static String flow(Object value) {
		return switch (value) {
			case Map<?, ?> mapping -> mapping.isEmpty() ? "{}"
					: mapping.entrySet()
						.stream()
						.map(entry -> Written.inFlow(entry.getKey().toString()) + ": " + flow(entry.getValue()))
						.collect(Collectors.joining(", ", "{ ", " }"));
			case Collection<?> list -> list.stream().map(YamlWriter::flow).collect(Collectors.joining(", ", "[", "]"));
			case CharSequence text -> Written.inFlow(Written.normalized(text.toString()));
			case Number number -> number.toString();
			case Boolean flag -> flag.toString();
			case Temporal time -> time.toString();
			case Optional<?> nothing when nothing.isEmpty() -> "~";
			default -> throw new IllegalArgumentException("%s can't be written as YAML".formatted(value.getClass()));
		};
	}

	private void text(String text, String indent, int column) {
		if (Written.isPrintable(text) && text.indexOf('\n') >= 0) {
			yaml.append(" |-\n");
			text.lines().forEach(line -> yaml.append(line.isEmpty() ? "" : indent + line).append('\n'));
		}
		else if (Written.isPrintable(text) && column + text.length() > WIDTH && text.indexOf(' ') > 0) {
			yaml.append(" >-\n");
			fold(text, indent);
		}
		else {
			yaml.append(' ').append(Written.inBlock(text)).append('\n');
		}
	}

	/** Breaks lines at single spaces only: these come back when the lines are joined. */
	private void fold(String text, String indent) {
		var start = 0;
		while (start < text.length()) {
			var end = breakAfter(text, start, WIDTH - indent.length());
			yaml.append(indent).append(text, start, end).append('\n');
			start = end + 1;
		}
	}

	private static int breakAfter(String text, int start, int width) {
		if (text.length() - start <= width) {
			return text.length();
		}
		var last = -1;
		for (var at = text.indexOf(' ', start + 1); at >= 0 && at < text.length() - 1; at = text.indexOf(' ', at + 1)) {
			var single = !isWhite(text.charAt(at - 1)) && !isWhite(text.charAt(at + 1));
			if (single && (at - start <= width || last < 0)) {
				last = at;
			}
			if (at - start > width && last >= 0) {
				break;
			}
		}
		return last < 0 ? text.length() : last;
	}

	private static boolean isWhite(char character) {
		return Character.isWhitespace(character) || Character.isSpaceChar(character);
	}

}
