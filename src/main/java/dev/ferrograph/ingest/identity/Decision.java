package dev.ferrograph.ingest.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Whom a mention means, from what was found of each whom it may mean. */
final class Decision {

	/** From here on a likeness is worth a look. */
	static final double LEAST_SCORE = 0.4;

	/** From here on a likeness of names needs only one thing more in common. */
	private static final double SIMILAR = 0.3;

	/** Above, so many bear the words of a name that another may bear both. */
	private static final double COMMON_NAME = 0.5;

	private static final int MOST_CANDIDATES = 5;

	private final List<Judgement> judgements;

	private Decision(List<Judgement> judgements) {
		this.judgements = judgements;
	}

	static Recognition of(List<Judgement> judgements) {
		var decision = new Decision(judgements);
		return decision.certain()
			.<Recognition>map(found -> new Recognition.Known(found.other().id, found.reasons()))
			.orElseGet(decision::perhaps);
	}

	/** The one who is meant beyond doubt. */
	private Optional<Judgement> certain() {
		var withKeys = among(found -> !found.keys().isEmpty());
		if (!withKeys.isEmpty()) {
			return only(withKeys).filter(found -> !found.isContradicted() && found.isNameBelievable());
		}
		var sameName = among(Judgement::hasSameName);
		if (!sameName.isEmpty()) {
			var supported = sameName.stream().filter(Judgement::isSupported).toList();
			return only(supported.isEmpty() ? sameName : supported).filter(found -> !found.isContradicted())
				.filter(found -> found.isSupported() || !found.isElsewhere() || found.chance() < COMMON_NAME);
		}
		return only(among(found -> found.isSupported() && found.namesScore() >= SIMILAR))
			.filter(found -> !found.isContradicted());
	}

	private List<Judgement> among(Predicate<Judgement> condition) {
		return judgements.stream().filter(condition).toList();
	}

	private static Optional<Judgement> only(List<Judgement> found) {
		return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
	}

	private Recognition perhaps() {
		var candidates = judgements.stream()
			.filter(found -> found.score() >= LEAST_SCORE || !found.keys().isEmpty() || found.hasSameName())
			.sorted(Comparator.comparingDouble(Judgement::odds).reversed())
			.limit(MOST_CANDIDATES)
			.map(Judgement::candidate)
			.toList();
		return candidates.isEmpty() ? new Recognition.Unknown() : new Recognition.Doubtful(candidates);
	}

}
