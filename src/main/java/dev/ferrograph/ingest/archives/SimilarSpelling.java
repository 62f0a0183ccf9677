package dev.ferrograph.ingest.archives;

import dev.ferrograph.text.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds long names that differ by one letter or in punctuation, which a seed takes for
 * slips.
 *
 * @param <T> who bears a name
 */
final class SimilarSpelling<T> {

	/** In shorter names one letter often does make another person. */
	private static final int LONG = 11;

	private record Spelt<T>(String skeleton, T bearer) {
	}

	private final Map<String, List<Spelt<T>>> byVariant = new HashMap<>();

	void add(String name, T bearer) {
		var spelt = new Spelt<>(Spelling.skeleton(name), bearer);
		variants(spelt.skeleton())
			.forEach(variant -> byVariant.computeIfAbsent(variant, any -> new ArrayList<>(1)).add(spelt));
	}

	/** The first bearer of a name that is almost or quite the same. */
	Optional<T> find(String name) {
		var skeleton = Spelling.skeleton(name);
		return variants(skeleton).stream()
			.flatMap(variant -> byVariant.getOrDefault(variant, List.of()).stream())
			.filter(spelt -> isAlmost(spelt.skeleton(), skeleton))
			.map(Spelt::bearer)
			.findFirst();
	}

	private static boolean isAlmost(String one, String other) {
		var shorter = Math.min(one.length(), other.length());
		return shorter > 0 && Spelling.distance(one, other) <= (shorter >= LONG ? 1 : 0);
	}

	private static Set<String> variants(String skeleton) {
		var variants = new HashSet<>(Set.of(skeleton));
		for (var i = 0; i < skeleton.length() && skeleton.length() >= LONG; i++) {
			variants.add(skeleton.substring(0, i) + skeleton.substring(i + 1));
		}
		return variants;
	}

}
