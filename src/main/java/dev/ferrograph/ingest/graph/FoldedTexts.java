package dev.ferrograph.ingest.graph;

import dev.ferrograph.text.FoldedText;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The properties that texts are compared and sorted by: {@code nameFolded} for filters
 * and {@code sortName} for lists, both made from {@code name} as {@link FoldedText} says.
 */
final class FoldedTexts {

	private static final Map<String, String> FOLDED = Map.of("name", "nameFolded", "title", "titleFolded", "aliases",
			"aliasesFolded", "city", "cityFolded", "country", "countryFolded", "track", "trackFolded", "room",
			"roomFolded");

	private static final Map<String, String> SORTED = Map.of("name", "sortName", "title", "sortTitle");

	/** Their names. */
	static final Set<String> NAMES = Stream.concat(FOLDED.values().stream(), SORTED.values().stream())
		.collect(Collectors.toUnmodifiableSet());

	private FoldedTexts() {
	}

	/** Those for a node with the given properties. */
	static Map<String, Object> of(Map<String, Object> properties) {
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
		return folded;
	}

}
