package dev.ferrograph.search;

import dev.ferrograph.neo4j.GraphSchema;
import dev.ferrograph.query.request.PageArguments;
import dev.ferrograph.query.request.RootPreparation;
import dev.ferrograph.query.request.Selection;
import graphql.schema.FieldCoordinates;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prepares what {@code search.cypher} needs: the words, and where to look for them. */
@Component
class SearchPreparation implements RootPreparation {

	private static final String FIELD = "search";

	/** How many matches are taken from an index at most. */
	private static final int MOST_MATCHES = 1000;

	/**
	 * How many nodes of each index are looked at that may be called like the text: of
	 * those that have its words in their names, the ones that are most like it.
	 */
	private static final int MOST_NAMES = 100;

	/**
	 * How many more are taken at first, as some may be as good as the last one needed.
	 */
	private static final int FOR_TIES = 10;

	/** The names of the full-text indexes by the labels of the nodes in them. */
	private final Map<String, String> indexes = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

	private final Set<String> stopWords;

	SearchPreparation(GraphSchema graph) {
		this.indexes.putAll(graph.fullTextIndexes());
		this.stopWords = graph.stopWords();
	}

	@Override
	public String field() {
		return FIELD;
	}

	@Override
	public Map<String, @Nullable Object> parameters(Selection rootField, LocalDate today) {
		var given = rootField.arguments();
		var text = String.valueOf(given.get("text"));
		var terms = SearchTerms.of(text, stopWords);
		var name = NamePattern.of(terms.name());
		var queries = new LuceneQueries(terms);
		int enough = enough(rootField);
		return Map.of("asked",
				Map.of("text", text.strip(), "indexes", indexes(given.get("kinds")), "query", queries.ofWords(),
						"words", queries.eachWord(), "name",
						Map.of("query", queries.ofName(), "first", terms.name().getFirst(), "whole", name.whole(),
								"begun", name.begun()),
						"matches", Map.of("enough", enough, "first", Math.min(enough + FOR_TIES, MOST_MATCHES), "names",
								MOST_NAMES, "all", MOST_MATCHES)));
	}

	/** The indexes to look in; kinds of nodes are called like their labels. */
	private List<String> indexes(@Nullable Object kinds) {
		return kinds instanceof List<?> given
				? given.stream().map(kind -> Objects.requireNonNull(indexes.get(kind.toString()))).distinct().toList()
				: List.copyOf(indexes.values());
	}

	/**
	 * How many of the best matches of each index are needed: for a first page as many as
	 * it has rows, and one more, which tells whether there is a next page; all, where
	 * there is a cursor, a condition or a total.
	 */
	private static int enough(Selection rootField) {
		var given = rootField.arguments();
		if (given.get("after") != null || given.get("where") != null || rootField.selectsAnyOf("totalCount")) {
			return MOST_MATCHES;
		}
		return 1 + (given.get("first") instanceof Integer size ? Math.clamp(size, 1, PageArguments.MOST)
				: PageArguments.USUAL);
	}

	@Override
	public Map<FieldCoordinates, UnaryOperator<@Nullable Object>> conversions() {
		return Map.of(FieldCoordinates.coordinates("SearchEdge", "snippet"),
				found -> found instanceof Map<?, ?> texts ? Snippet.of(texts, stopWords) : null);
	}

}
