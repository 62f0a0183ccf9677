package dev.ferrograph.expertise;

import dev.ferrograph.query.GraphReader;
import dev.ferrograph.query.InvalidRequestException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names the id that is to blame when there is nobody to suggest. */
final class UnknownIds {

	/**
	 * Answers one map with {@code argument} and {@code id} for the first id that leads
	 * nowhere, and {@code similar}, the id of the node whose name is most like it.
	 */
	private static final String STATEMENT = """
			UNWIND [id IN $topics | ['topics', id]] + [['edition', $edition]] + [id IN $exclude | ['exclude', id]] AS given
			WITH given[0] AS argument, given[1] AS id
			WHERE id IS NOT NULL AND CASE argument
			  WHEN 'topics' THEN NOT EXISTS { (:Topic {id: id}) }
			  WHEN 'edition' THEN NOT EXISTS { (:Edition {id: id}) }
			  ELSE NOT EXISTS { (:Person {id: id}) } END
			WITH argument, id
			LIMIT 1
			WITH argument, id, [word IN split(replace(last(split(toLower(id), ':')), '/', '-'), '-')
			  WHERE word =~ '[\\\\p{L}\\\\p{N}]+' | word + CASE WHEN size(word) > 4 THEN '~' ELSE '' END] AS words
			RETURN {argument: argument, id: id, similar: head(COLLECT {
			  UNWIND CASE argument
			    WHEN 'topics' THEN [$fullText.Subsystem, $fullText.Tool, $fullText.Project, $fullText.Concept]
			    WHEN 'edition' THEN [$fullText.Edition]
			    ELSE [$fullText.Person] END AS index
			  WITH index, reduce(query = '', word IN words | query + word + ' ') AS query
			  WHERE query <> ''
			  CALL db.index.fulltext.queryNodes(index, query, {limit: 1}) YIELD node, score
			  RETURN node.id ORDER BY score DESC, node.id
			})} AS data""";

	private UnknownIds() {
	}

	/** Throws {@link InvalidRequestException} where one of the ids leads nowhere. */
	static void check(Map<String, @Nullable Object> parameters, GraphReader reader) {
		if (reader.read(STATEMENT, parameters) instanceof Map<?, ?> unknown) {
			throw new InvalidRequestException(
					"suggestAttendees: %s names \"%s\", which is not in the graph%s".formatted(unknown.get("argument"),
							unknown.get("id"), hint(String.valueOf(unknown.get("argument")), unknown)));
		}
	}

	private static String hint(String argument, Map<?, ?> unknown) {
		if (unknown.get("similar") != null) {
			return "; did you mean \"%s\"?".formatted(unknown.get("similar"));
		}
		return switch (argument) {
			case "topics" -> "; the field topics lists what is.";
			case "edition" -> "; the field editions lists what is.";
			default -> "; the field people lists who is.";
		};
	}

}
