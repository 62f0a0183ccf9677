package dev.ferrograph.search;

import dev.ferrograph.neo4j.GraphSchema;
import dev.ferrograph.query.request.RootPreparation;
import dev.ferrograph.query.request.Selection;
import graphql.schema.FieldCoordinates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prepares what {@code search.cypher} needs: the words, and where to look for them. */
@Component
class SearchPreparation implements RootPreparation {

	private static final String FIELD = "search";

	/** How many matches of a query are taken from an index. */
	private static final int MOST_MATCHES = 1000;

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
	public Map<String, @Nullable Object> parameters(Selection rootField) {
		var given = rootField.arguments();
		var text = String.valueOf(given.get("text"));
		var terms = SearchTerms.of(text, stopWords);
		var name = new NamePattern(terms.name());
		// kinds of nodes are called like their labels
		var labels = given.get("kinds") instanceof List<?> kinds
				? kinds.stream().map(Object::toString).distinct().toList() : List.copyOf(indexes.keySet());
		return Map.of("asked", Map.of("text", text, "words", words(terms), "queries", new LuceneQueries(terms).all(),
				"places", places(labels), "name", name.whole(), "beginning", name.begun(), "most", MOST_MATCHES));
	}

	private static List<?> words(SearchTerms terms) {
		return IntStream.range(0, terms.words().size()).mapToObj(i -> {
			var word = terms.words().get(i);
			return Map.of("word", word, "bit", LuceneQueries.bit(i), "isBegun", word.equals(terms.begun()), "similar",
					new SimilarWords(word).queries());
		}).toList();
	}

	/** The indexes to look in, and whether what is found is an edition's series. */
	private List<?> places(List<String> labels) {
		var places = new ArrayList<Map<String, Object>>();
		for (var label : labels) {
			places.add(Map.of("index", String.valueOf(indexes.get(label)), "editions", false));
			if (label.equalsIgnoreCase("Edition")) {
				places.add(Map.of("index", String.valueOf(indexes.get("Series")), "editions", true));
			}
		}
		return places;
	}

	@Override
	public Map<FieldCoordinates, UnaryOperator<@Nullable Object>> conversions() {
		return Map.of(FieldCoordinates.coordinates("SearchEdge", "snippet"),
				found -> found instanceof Map<?, ?> texts ? Snippet.of(texts, stopWords) : null);
	}

}
