package dev.ferrograph.ingest.seed;

import dev.ferrograph.ingest.yaml.Text;
import dev.ferrograph.text.FoldedText;
import dev.ferrograph.text.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds people whose names differ so little that they may well be one person, spelt in
 * two ways.
 */
final class SimilarNames {

	/**
	 * In shorter names one letter often does make another person, as in Daniel Xu and
	 * Daniel Hu.
	 */
	private static final int LONG = 11;

	private record Spelt(PersonEntry person, Text name, String skeleton) {
	}

	private final Map<String, List<Spelt>> byVariant = new HashMap<>();

	private final Known known;

	private SimilarNames(Known known) {
		this.known = known;
	}

	/**
	 * Notes a problem for each pair that is too similar and not told apart by
	 * {@code distinctFrom}. Someone whom only an import names is not taken for a slip:
	 * whether it is one is a question that identity.yaml answers.
	 */
	static void check(List<PersonEntry> people, Known known) {
		var seen = new SimilarNames(known);
		people.stream()
			.filter(person -> !SeedFormat.isImport(person.id().place().file()))
			.forEach(person -> person.names().forEach(name -> seen.add(person, name)));
	}

	private void add(PersonEntry person, Text name) {
		var spelt = new Spelt(person, name, Spelling.skeleton(name.value()));
		for (var variant : variants(spelt.skeleton())) {
			var others = byVariant.computeIfAbsent(variant, any -> new ArrayList<>());
			others.stream()
				.filter(other -> !other.person().equals(person) && tooSimilar(other, spelt) && !toldApart(other, spelt))
				.forEach(other -> report(spelt, other));
			others.add(spelt);
		}
	}

	/**
	 * The skeleton and what is left of it without one letter: names that differ in one
	 * letter share a variant.
	 */
	private static Set<String> variants(String skeleton) {
		var variants = new HashSet<>(Set.of(skeleton));
		for (var i = 0; i < skeleton.length() && skeleton.length() >= LONG; i++) {
			variants.add(skeleton.substring(0, i) + skeleton.substring(i + 1));
		}
		return variants;
	}

	private static boolean tooSimilar(Spelt one, Spelt other) {
		// what differs in case and accents only has been found by Names
		var same = FoldedText.of(one.name().value()).equals(FoldedText.of(other.name().value()));
		var shorter = Math.min(one.skeleton().length(), other.skeleton().length());
		var allowed = shorter >= LONG ? 1 : 0;
		return !same && shorter > 0 && Spelling.distance(one.skeleton(), other.skeleton()) <= allowed;
	}

	private boolean toldApart(Spelt one, Spelt other) {
		return names(one.person(), other.person()) || names(other.person(), one.person());
	}

	private boolean names(PersonEntry one, PersonEntry other) {
		return one.distinctFrom()
			.stream()
			.flatMap(reference -> known.people().find(reference).stream())
			.anyMatch(other.node()::equals);
	}

	private void report(Spelt spelt, Spelt other) {
		known.problems()
			.add(spelt.name().place(),
					"\"%s\" is almost \"%s\", another person (%s); make them one, or name one in distinctFrom of the other"
						.formatted(spelt.name(), other.name(), other.name().place()));
	}

}
