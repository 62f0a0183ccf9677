package dev.ferrograph.ingest.graph;

import dev.ferrograph.text.FoldedText;
import dev.ferrograph.text.Phrase;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The properties that texts are compared and sorted by: {@code nameFolded} for filters
 * and {@code sortName} for lists, both made from {@code name} as {@link FoldedText} says;
 * and {@code phrases}, by which a topic's name and each of its aliases are found in texts
 * as {@link Phrase} says.
 */
final class FoldedTexts {

	private static final Map<String, String> FOLDED = Map.of("name", "nameFolded", "title", "titleFolded", "aliases",
			"aliasesFolded", "city", "cityFolded", "country", "countryFolded", "track", "trackFolded", "room",
			"roomFolded");

	private static final Map<String, String> SORTED = Map.of("name", "sortName", "title", "sortTitle");

	private static final String PHRASES = "phrases";

	/** Their names. */
	static final Set<String> NAMES = Stream.of(FOLDED.values().stream(), SORTED.values().stream(), Stream.of(PHRASES))
		.flatMap(names -> names)
		.collect(Collectors.toUnmodifiableSet());

	private FoldedTexts() {
	}

	/** Those for a node with the given label and properties. */
	static Map<String, Object> of(String label, Map<String, Object> properties) {
		var folded = new HashMap<String, Object>();
		FOLDED.forEach((property, name) -> {
			switch (properties.get(property)) {
				case String text -> folded.put(name, FoldedText.of(text));
				case Collection<?> texts ->
					folded.put(name, texts.stream().map(text -> FoldedText.of(text.toString())).toList());
				case null, default -> {
					// what is not there has no folded form either
				}
			}
		});
		SORTED.forEach((property, name) -> {
			if (properties.get(property) instanceof String text) {
				folded.put(name, FoldedText.sortKey(text));
			}
		});
		if (label.equals(Label.TOPIC.cypher())) {
			folded.put(PHRASES, names(properties).map(Phrase::ofName).toList());
		}
		return folded;
	}

	/** The name of a topic, then its aliases. */
	private static Stream<String> names(Map<String, Object> properties) {
		return Stream.of("name", "aliases")
			.flatMap(property -> properties.get(property) instanceof Collection<?> texts ? texts.stream()
					: Stream.ofNullable(properties.get(property)))
			.map(Object::toString);
	}

}
