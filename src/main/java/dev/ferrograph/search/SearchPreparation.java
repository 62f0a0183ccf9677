package dev.ferrograph.search;

import dev.ferrograph.neo4j.GraphSchema;
import dev.ferrograph.query.request.PageArguments;
import dev.ferrograph.query.request.RootPreparation;
import dev.ferrograph.query.request.Selection;
import graphql.schema.FieldCoordinates;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prepares what {@code search.cypher} needs: the words, and where to look for them. */
@Component
class SearchPreparation implements RootPreparation {

	/**
	 * How many matches are taken from an index where they must be counted or paged
	 * through.
	 */
	private static final int MOST_MATCHES = 1000;

	/**
	 * How many more matches are taken than a page has, so that it is seen whether others
	 * are as good as its last.
	 */
	private static final int MORE_MATCHES = 5;

	/** The names of the full-text indexes by the labels of the nodes in them. */
	private final Map<String, String> indexes = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

	SearchPreparation(GraphSchema graph) {
		indexes.putAll(graph.fullTextIndexes());
	}

	@Override
	public String field() {
		return "search";
	}

	@Override
	public Map<String, @Nullable Object> parameters(Selection rootField) {
		var given = rootField.arguments();
		var first = given.get("first") instanceof Integer size ? PageArguments.checked(rootField.path(), "first", size)
				: PageArguments.USUAL;
		// a condition may hold for few of the matches
		var onePage = given.get("after") == null && given.get("where") == null && !rootField.selectsAnyOf("totalCount");
		var terms = SearchTerms.of(String.valueOf(given.get("text")));
		var parameters = new HashMap<String, @Nullable Object>();
		// kinds of nodes are called like their labels
		parameters.put("indexes",
				given.get("kinds") instanceof List<?> kinds
						? kinds.stream().distinct().map(kind -> indexes.get(kind.toString())).toList()
						: List.copyOf(indexes.values()));
		parameters.put("typed", String.valueOf(given.get("text")));
		parameters.put("words", terms.ofWords());
		parameters.put("names", terms.ofNames());
		parameters.put("beginnings", terms.ofBeginnings());
		parameters.put("all", MOST_MATCHES);
		parameters.put("enough", onePage ? first + 1 : MOST_MATCHES);
		parameters.put("most", onePage ? first + 1 + MORE_MATCHES : MOST_MATCHES);
		return parameters;
	}

	@Override
	public Map<FieldCoordinates, UnaryOperator<@Nullable Object>> conversions() {
		return Map.of(FieldCoordinates.coordinates("SearchEdge", "snippet"),
				found -> found instanceof Map<?, ?> texts ? Snippet.of(texts) : null);
	}

}
