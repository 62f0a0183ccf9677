package dev.ferrograph.ingest.identity;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What speaks for two people being one and what against it.
 *
 * @param likeness of their names, if there is any
 * @param keys what they have in common that only one person can have
 * @param support what else they have in common
 * @param contradictions what one person would hardly have
 * @param factor by how much the latter two change the odds
 */
record Judgement(Profile one, Profile other, Optional<Likeness> likeness, List<String> keys, List<String> support,
		List<String> contradictions, double factor) {

	private static final double ODDS_OF_KEYS = 1000;

	/** How much rather it is one person than two. */
	double odds() {
		var names = likeness.map(Likeness::odds).orElse(0.0);
		return (keys.isEmpty() ? names : Math.max(names, ODDS_OF_KEYS)) * factor;
	}

	boolean isContradicted() {
		return !contradictions.isEmpty();
	}

	boolean isSupported() {
		return !support.isEmpty();
	}

	boolean hasSameName() {
		return likeness.filter(Likeness::isSame).isPresent();
	}

	/** Whether the names leave much open, so that it matters how many are alike. */
	boolean isLoose() {
		return keys.isEmpty() && likeness.filter(Likeness::isLoose).isPresent();
	}

	/** What speaks for it. */
	List<String> reasons() {
		return Stream.of(keys.stream(), likeness.map(Likeness::reason).stream(), support.stream())
			.flatMap(reasons -> reasons)
			.toList();
	}

	/** What speaks for it, then what against. */
	List<String> evidence() {
		return Stream.concat(reasons().stream(), contradictions.stream().map("but "::concat)).toList();
	}

	/** How likely it is one person. */
	double score() {
		return odds() / (1 + odds());
	}

	/** The same from the names alone. */
	double namesScore() {
		return likeness.map(Likeness::odds).map(odds -> odds / (1 + odds)).orElse(0.0);
	}

	/** How many others are expected to have names that are as much alike. */
	double chance() {
		return likeness.map(Likeness::chance).orElse(Double.MAX_VALUE);
	}

	/** Whether both have affiliations, and none in common. */
	boolean isElsewhere() {
		return !one.affiliations.isEmpty() && !other.affiliations.isEmpty()
				&& Collections.disjoint(one.affiliations.keySet(), other.affiliations.keySet());
	}

	/**
	 * Whether the names can be those of one person who has the same keys: accounts pass
	 * on to others when a speaker is replaced, but then both have whole names that are
	 * not alike.
	 */
	boolean isNameBelievable() {
		return likeness.isPresent() || one.names().stream().allMatch(SpelledName::isSingle)
				|| other.names().stream().allMatch(SpelledName::isSingle);
	}

	Candidate candidate() {
		return new Candidate(other.id, evidence(), score());
	}

}
