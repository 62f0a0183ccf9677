package dev.ferrograph.web;

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

	private static final Pattern QUESTION = Pattern.compile("^// (.*?\\?)");

	private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//.*\\R");

	private static final Pattern EXAMPLE = Pattern.compile("(?m)^// Example: \\{(.*)}$");

	private static final Pattern ENTRY = Pattern.compile("(\\w+): ('[^']*'|\\[[^]]*]|[^,]+)");

	private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

	/**
	 * Reads the file of a statement by its header; nothing where it does not begin with a
	 * question.
	 */
	static Optional<ReadyQuery> parse(String file) {
		var question = QUESTION.matcher(file);
		if (!question.find()) {
			return Optional.empty();
		}
		var statement = COMMENT.matcher(file).replaceAll("");
		return Optional
			.of(new ReadyQuery(question.group(1), "// " + question.group(1) + "\n" + filled(file, statement)));
	}

	private static String filled(String file, String statement) {
		var example = EXAMPLE.matcher(file);
		if (!example.find()) {
			return statement;
		}
		var values = ENTRY.matcher(example.group(1))
			.results()
			.collect(Collectors.toMap(entry -> entry.group(1), entry -> entry.group(2)));
		return PARAMETER.matcher(statement)
			.replaceAll((MatchResult parameter) -> Matcher
				.quoteReplacement(values.getOrDefault(parameter.group(1), parameter.group())));
	}

}
