package dev.ferrograph.expertise;

import dev.ferrograph.cypher.CypherFile;
import dev.ferrograph.neo4j.Deadline;
import dev.ferrograph.neo4j.GraphReader;
import dev.ferrograph.query.request.InvalidRequestException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names the id that is to blame when there is nobody to suggest. */
final class UnknownIds {

	private static final String STATEMENT = CypherFile.load("unknown-ids").statement();

	private UnknownIds() {
	}

	/** Throws {@link InvalidRequestException} where one of the ids leads nowhere. */
	static void check(String field, Map<String, @Nullable Object> parameters, Map<String, String> fullTextIndexes,
			GraphReader reader, Deadline deadline) {
		var named = new HashMap<String, @Nullable Object>(Map.of("fullText", fullTextIndexes));
		named.put("asked", parameters.get("asked"));
		if (reader.read(STATEMENT, named, deadline) instanceof Map<?, ?> unknown) {
			throw new InvalidRequestException(
					"%s: %s names \"%s\", which %s%s".formatted(field, unknown.get("argument"), unknown.get("id"),
							"paths".equals(unknown.get("argument")) ? "belongs to no topic" : "is not in the graph",
							hint(String.valueOf(unknown.get("argument")), unknown)));
		}
	}

	private static String hint(String argument, Map<?, ?> unknown) {
		if (unknown.get("similar") != null) {
			return "; did you mean \"%s\"?".formatted(unknown.get("similar"));
		}
		return switch (argument) {
			case "topics", "excludeTopics" -> "; the field topics lists what is.";
			case "edition" -> "; the field editions lists what is.";
			case "paths" ->
				String.valueOf(unknown.get("id")).contains(",") ? "; if these are several paths, give each by itself."
						: "; the paths of each topic say which files belong to it.";
			default -> "; the field people lists who is.";
		};
	}

}
