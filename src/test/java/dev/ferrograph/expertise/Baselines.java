package dev.ferrograph.expertise;

import dev.ferrograph.expertise.Facts.Role;
import dev.ferrograph.expertise.Facts.Talk;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.neo4j.driver.Driver;

/** Rankings that anybody would think of first. */
final class Baselines {

	private final Facts facts;

	private final Driver driver;

	Baselines(Facts facts, Driver driver) {
		this.facts = facts;
		this.driver = driver;
	}

	Map<String, Function<Question, List<String>>> all() {
		var all = new LinkedHashMap<String, Function<Question, List<String>>>();
		all.put("random", this::random);
		all.put("number of talks", question -> byTalks(question, (talk, sum) -> sum + 1));
		all.put("most recent talk",
				question -> byTalks(question, (talk, latest) -> Math.max(latest, talk.heldOn().toEpochDay())));
		all.put("number of contributions", this::contributions);
		all.put("BM25 of talks", this::bm25);
		all.put("BM25 of talks and changes", this::bm25WithChanges);
		all.put("Scholia's 20/3/1", this::scholia);
		all.put("number of roles", this::roles);
		return all;
	}

	private List<String> random(Question question) {
		var people = new ArrayList<>(facts.knownBefore(question.asOf()).people());
		Collections.shuffle(people, new Random(1));
		return people;
	}

	/** How a person's score grows with a talk. */
	private interface Growth {

		double with(Talk talk, double score);

	}

	private List<String> byTalks(Question question, Growth growth) {
		var scores = new HashMap<String, Double>();
		for (var talk : facts.knownBefore(question.asOf()).talks()) {
			talk.speakers().forEach(person -> scores.put(person, growth.with(talk, scores.getOrDefault(person, 0.0))));
		}
		return ranked(scores);
	}

	private List<String> contributions(Question question) {
		var scores = new HashMap<String, Double>();
		facts.knownBefore(question.asOf())
			.contributions()
			.forEach(made -> scores.merge(made.person(), 1.0, Double::sum));
		return ranked(scores);
	}

	/** The document model: people by the sum of the scores of their talks. */
	private List<String> bm25(Question question) {
		var scores = scores("search_talk", question);
		return byTalks(question, (talk, sum) -> sum + scores.getOrDefault(talk.id(), 0.0));
	}

	/** The same with the changes to which they contributed. */
	private List<String> bm25WithChanges(Question question) {
		var found = scores("talks_and_changes", question);
		var known = facts.knownBefore(question.asOf());
		var scores = new HashMap<String, Double>();
		known.talks()
			.forEach(talk -> talk.speakers()
				.forEach(person -> scores.merge(person, found.getOrDefault(talk.id(), 0.0), Double::sum)));
		known.contributions()
			.forEach(made -> scores.merge(made.person(), found.getOrDefault(made.change(), 0.0), Double::sum));
		return ranked(scores);
	}

	private Map<String, Double> scores(String index, Question question) {
		var found = driver.executableQuery("""
				CALL db.index.fulltext.queryNodes($index, $query) YIELD node, score
				RETURN node.id AS id, score""")
			.withParameters(Map.of("index", index, "query",
					CallText.of(question.words())
						.lookedFor()
						.stream()
						.map(word -> word.get("word"))
						.collect(Collectors.joining(" "))))
			.execute();
		var scores = new HashMap<String, Double>();
		found.records().forEach(match -> scores.put(match.get("id").asString(), match.get("score").asDouble()));
		return scores;
	}

	/**
	 * As <a href="https://scholia.toolforge.org">Scholia</a> ranks an author's topics: 20
	 * for a field of work, here a role, 3 for a work about the topic, here a talk, and 1
	 * for a cited one, here a talk that shares a topic with one that counts 3.
	 */
	private List<String> scholia(Question question) {
		var known = facts.knownBefore(question.asOf());
		var scores = new HashMap<String, Double>();
		var beside = new HashSet<String>();
		var about = known.talks()
			.stream()
			.filter(talk -> !Collections.disjoint(talk.topics(), question.topics()))
			.toList();
		about.forEach(talk -> beside.addAll(talk.topics()));
		for (var talk : known.talks()) {
			var points = about.contains(talk) ? 3 : Collections.disjoint(talk.topics(), beside) ? 0 : 1;
			talk.speakers().forEach(person -> scores.merge(person, (double) points, Double::sum));
		}
		known.roles()
			.stream()
			.filter(role -> question.topics().contains(role.topic()))
			.map(Role::person)
			.forEach(person -> scores.merge(person, 20.0, Double::sum));
		return ranked(scores);
	}

	private List<String> roles(Question question) {
		var scores = new HashMap<String, Double>();
		facts.knownBefore(question.asOf()).roles().forEach(role -> scores.merge(role.person(), 1.0, Double::sum));
		return ranked(scores);
	}

	private static List<String> ranked(Map<String, Double> scores) {
		return scores.entrySet()
			.stream()
			.filter(entry -> entry.getValue() > 0)
			.sorted(Comparator.comparing(Map.Entry<String, Double>::getValue)
				.reversed()
				.thenComparing(Map.Entry::getKey))
			.map(Map.Entry::getKey)
			.toList();
	}

}
