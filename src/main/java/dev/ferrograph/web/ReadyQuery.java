package dev.ferrograph.web;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A statement of the service that an analyst can run too.
 *
 * @param question what it answers
 * @param text the statement with the values of its example in place of parameters, which
 * the Neo4j Browser would forget from page to page
 */
record ReadyQuery(String question, String text) {

	private static final Pattern QUESTION = Pattern.compile("^.*?\\?");

	private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//.*\\R");

	private static final Pattern EXAMPLE = Pattern.compile("Example: \\{(.*)} Columns: ");

	private static final Pattern ENTRY = Pattern.compile("(\\w+): ('[^']*'|\\[[^]]*]|\\{[^}]*}|[^,]+)");

	private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)(?:\\.(\\w+))?");

	/**
	 * Reads the file of a statement by its header; nothing where that asks no question.
	 */
	static Optional<ReadyQuery> parse(String file) {
		var header = file.lines()
			.takeWhile(line -> line.startsWith("// "))
			.map(line -> line.substring(3))
			.collect(Collectors.joining(" "));
		var question = QUESTION.matcher(header);
		if (!question.find()) {
			return Optional.empty();
		}
		var statement = withValues(COMMENT.matcher(file).replaceAll(""), example(header));
		return Optional.of(new ReadyQuery(question.group(), "// " + question.group() + "\n" + statement));
	}

	private static Map<String, String> example(String header) {
		var example = EXAMPLE.matcher(header);
		return example.find() ? entries(example.group(1)) : Map.of();
	}

	private static Map<String, String> entries(String map) {
		return ENTRY.matcher(map).results().collect(Collectors.toMap(entry -> entry.group(1), entry -> entry.group(2)));
	}

	private static String withValues(String statement, Map<String, String> values) {
		return PARAMETER.matcher(statement)
			.replaceAll((MatchResult parameter) -> Matcher.quoteReplacement(value(parameter, values)));
	}

	private static String value(MatchResult parameter, Map<String, String> values) {
		var value = values.get(parameter.group(1));
		if (value == null) {
			return parameter.group();
		}
		return parameter.group(2) == null ? value
				: String.valueOf(entries(value.substring(1, value.length() - 1)).get(parameter.group(2)));
	}

}
