package dev.ferrograph.web;

import dev.ferrograph.cypher.CypherFile;
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

	private static final Pattern ENTRY = Pattern.compile("(\\w+): ('[^']*'|\\[[^]]*]|\\{[^}]*}|[^,]+)");

	private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)(?:\\.(\\w+))?");

	/** The query of a file; nothing if its header asks no question. */
	static Optional<ReadyQuery> of(CypherFile file) {
		return file.question()
			.map(question -> new ReadyQuery(question,
					"// " + question + "\n" + withValues(file.statement(), entries(file.example()))));
	}

	private static Map<String, String> entries(String map) {
		return ENTRY.matcher(map.substring(1, map.length() - 1))
			.results()
			.collect(Collectors.toMap(entry -> entry.group(1), entry -> entry.group(2)));
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
		return parameter.group(2) == null ? value : String.valueOf(entries(value).get(parameter.group(2)));
	}

}
