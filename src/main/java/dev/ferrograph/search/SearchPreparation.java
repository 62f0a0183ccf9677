package dev.ferrograph.search;

import dev.ferrograph.neo4j.GraphSchema;
import dev.ferrograph.query.request.RootPreparation;
import dev.ferrograph.query.request.Selection;
import graphql.schema.FieldCoordinates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
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
		var asked = new HashMap<>(new LuceneQueries(terms).parameters());
		asked.putAll(Map.of("text", text, "places", places(labels), "name", name.whole(), "beginning", name.begun(),
				"most", MOST_MATCHES));
		return Map.of("asked", asked);
	}

	/** The indexes to look in; an edition is also found by the words of its series. */
	private List<?> places(List<String> labels) {
		var places = new ArrayList<Map<String, Object>>();
		for (var label : labels) {
			places.add(Map.of("index", String.valueOf(indexes.get(label)), "steps", 0));
			if (label.equalsIgnoreCase("Edition")) {
				places.add(Map.of("index", String.valueOf(indexes.get("Series")), "steps", 1));
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
