package dev.ferrograph.cypher;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement of the service that an analyst can run too, as it stands.
 *
 * @param question what it answers
 * @param text the statement with the values of its example in place of parameters, which
 * the Neo4j Browser would forget from page to page
 */
public record ReadyQuery(String question, String text) {

	private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)(?:\\.(\\w+))?");

	/** The query of a file; nothing if its header asks no question. */
	static Optional<ReadyQuery> of(CypherFile file) {
		return file.question()
			.map(question -> new ReadyQuery(question,
					"// " + question + "\n" + withValues(file.statement(), entries(file.example()))));
	}

	/** The entries of a map as Cypher writes it, with values as they are written. */
	private static Map<String, String> entries(String map) {
		var entries = new HashMap<String, String>();
		int depth = 0;
		int start = 1;
		for (int i = 1; i < map.length(); i++) {
			switch (map.charAt(i)) {
				case '\'' -> i = map.indexOf('\'', i + 1);
				case '(', '[', '{' -> depth++;
				case ')', ']' -> depth--;
				case ',', '}' -> {
					if (depth == 0) {
						add(map.substring(start, i), entries);
						start = i + 1;
					}
					if (map.charAt(i) == '}') {
						depth--;
					}
				}
				default -> {
					// within an entry
				}
			}
		}
		return entries;
	}

	private static void add(String entry, Map<String, String> entries) {
		int colon = entry.indexOf(':');
		if (colon > 0) {
			entries.put(entry.substring(0, colon).strip(), entry.substring(colon + 1).strip());
		}
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
