package dev.ferrograph.ingest.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Weighs whether two people are one. */
final class Judge {

	private static final double ACCOUNT_IS_NAME = 200;

	private static final double SAME_AFFILIATION = 15;

	private static final double SAME_COMPANION = 40;

	private static final double SAME_SESSION = 0.005;

	private static final double OTHER_ID = 0.05;

	private static final double OTHER_ACCOUNT = 0.2;

	/** Nobody would ask about less, whatever else there is. */
	private static final double NEGLIGIBLE = 0.02;

	private final WordCounts counts;

	Judge(WordCounts counts) {
		this.counts = counts;
	}

	Judgement judge(Profile one, Profile other) {
		return judge(one, other, likeness(one, other), keys(one, other));
	}

	private static Judgement judge(Profile one, Profile other, Optional<Likeness> likeness, List<String> keys) {
		var support = new ArrayList<String>();
		var contradictions = new ArrayList<String>();
		var factor = 1.0;
		var affiliation = one.affiliations.keySet().stream().filter(other.affiliations::containsKey).findFirst();
		if (affiliation.isPresent()) {
			support.add("both with " + other.affiliations.get(affiliation.get()));
			factor *= SAME_AFFILIATION;
		}
		var companions = common(one.companions, other.companions);
		if (!companions.isEmpty()) {
			support.add("both spoke with " + companions.iterator().next());
			factor *= SAME_COMPANION;
		}
		if (likeness.filter(Likeness::isSame).isPresent() && one.id.isEmpty()
				&& !Collections.disjoint(one.editions, other.editions)) {
			// one import after another meets the same people again
			support.add("both at " + one.editions.iterator().next());
		}
		if (one.companions.contains(other.id) || other.companions.contains(one.id)) {
			contradictions.add("both are named in one session");
			factor *= SAME_SESSION;
		}
		var systems = contradictingSystems(one, other);
		if (!systems.isEmpty()) {
			contradictions.add("two ids in " + systems.getFirst());
			factor *= OTHER_ID;
		}
		if (!one.accounts.isEmpty() && !other.accounts.isEmpty() && common(one.accounts, other.accounts).isEmpty()) {
			contradictions.add("two GitHub accounts, %s and %s".formatted(one.accounts.iterator().next(),
					other.accounts.iterator().next()));
			factor *= OTHER_ACCOUNT;
		}
		return new Judgement(one, other, likeness, keys, support, contradictions, factor);
	}

	/** The judgement if it says anything for the two being one. */
	Optional<Judgement> likely(Profile one, Profile other) {
		var likeness = likeness(one, other);
		var keys = keys(one, other);
		return likeness.isEmpty() && keys.isEmpty() ? Optional.empty()
				: Optional.of(judge(one, other, likeness, keys)).filter(judgement -> judgement.odds() > NEGLIGIBLE);
	}

	private static Set<String> common(Set<String> some, Set<String> others) {
		if (Collections.disjoint(some, others)) {
			return Set.of();
		}
		var common = new HashSet<>(some);
		common.retainAll(others);
		return common;
	}

	/** The systems in which both have ids, but none in common. */
	private static List<String> contradictingSystems(Profile one, Profile other) {
		var common = common(one.identifiers, other.identifiers).stream().map(Key::system).toList();
		if (one.identifiers.isEmpty() || other.identifiers.isEmpty()) {
			return List.of();
		}
		return one.identifiers.stream()
			.map(Key::system)
			.filter(system -> other.identifiers.stream().map(Key::system).anyMatch(system::equals))
			.filter(system -> !common.contains(system))
			.distinct()
			.toList();
	}

	private static List<String> keys(Profile one, Profile other) {
		if (Collections.disjoint(one.identifiers, other.identifiers)
				&& Collections.disjoint(one.accounts, other.accounts)
				&& Collections.disjoint(one.addresses, other.addresses)) {
			return List.of();
		}
		var keys = new ArrayList<>(one.keys());
		keys.retainAll(other.keys());
		return keys.stream().map(Key::phrase).toList();
	}

	private Optional<Likeness> likeness(Profile one, Profile other) {
		var account = account(one, other).or(() -> account(other, one));
		if (account.isPresent()) {
			return account;
		}
		var best = Optional.<Likeness>empty();
		for (var name : one.names()) {
			for (var otherName : other.names()) {
				var likeness = NameComparison.of(name, otherName, counts);
				if (likeness.isPresent() && (best.isEmpty() || likeness.get().odds() > best.get().odds())) {
					best = likeness;
				}
			}
		}
		return best;
	}

	/** One is named as the other's account is. */
	private static Optional<Likeness> account(Profile one, Profile other) {
		return one.accounts.stream()
			.filter(account -> other.names().stream().anyMatch(name -> name.written().equalsIgnoreCase(account)))
			.findFirst()
			.map(account -> new Likeness(Likeness.Pattern.ACCOUNT, 1 / ACCOUNT_IS_NAME,
					account + " is the GitHub account of the other"));
	}

}
