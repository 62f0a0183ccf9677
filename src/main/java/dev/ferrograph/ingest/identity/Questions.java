package dev.ferrograph.ingest.identity;

import dev.ferrograph.ingest.graph.GraphContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The open questions of identity: people of a seed who may be one and the same. */
public final class Questions {

	private static final int MOST_EDITIONS = 3;

	private final KnownPeople people;

	private final List<Judgement> judgements = new ArrayList<>();

	/** By person, the odds of all pairs in which the names leave much open. */
	private final Map<Profile, Double> rivals = new HashMap<>();

	private Questions(KnownPeople people) {
		this.people = people;
	}

	/**
	 * The pairs that are not told apart, the likeliest first.
	 */
	public static List<Question> of(GraphContent content) {
		var questions = new Questions(KnownPeople.of(content));
		questions.people.forEachPair(questions::add);
		return questions.sorted();
	}

	private void add(Judgement judgement) {
		judgements.add(judgement);
		if (judgement.isLoose()) {
			rivals.merge(judgement.one(), judgement.odds(), Double::sum);
			rivals.merge(judgement.other(), judgement.odds(), Double::sum);
		}
	}

	private List<Question> sorted() {
		return judgements.stream()
			.map(this::question)
			.filter(question -> question.score() >= Decision.LEAST_SCORE)
			.sorted(Comparator.comparingDouble(Question::score).reversed())
			.toList();
	}

	private Question question(Judgement found) {
		var swapped = weight(found.other()) > weight(found.one());
		var one = swapped ? found.other() : found.one();
		var other = swapped ? found.one() : found.other();
		return new Question(side(one), side(other), found.reasons(), found.contradictions(), score(found));
	}

	/** Of several who may be meant by a loose likeness, each is less likely. */
	private double score(Judgement found) {
		var odds = found.odds();
		var all = found.isLoose()
				? Math.max(rivals.getOrDefault(found.one(), 0.0), rivals.getOrDefault(found.other(), 0.0)) : odds;
		return odds / (1 + Math.max(all, odds));
	}

	private static int weight(Profile person) {
		return person.editions.size() + person.companions.size() + person.affiliations.size() + person.accounts.size()
				+ (person.names().stream().allMatch(SpelledName::isSingle) ? 0 : 1);
	}

	private static Question.Side side(Profile person) {
		var facts = new ArrayList<String>();
		if (!person.aliases().isEmpty()) {
			facts.add("also " + String.join(", ", person.aliases()));
		}
		person.accounts.forEach(account -> facts.add("github.com/" + account));
		person.affiliations.values().stream().distinct().forEach(facts::add);
		person.editions.stream().limit(MOST_EDITIONS).forEach(facts::add);
		if (person.editions.size() > MOST_EDITIONS) {
			facts.add("%d editions in all".formatted(person.editions.size()));
		}
		return new Question.Side(person.id, person.name, facts, person.loadedFrom);
	}

}
