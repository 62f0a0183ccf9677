package dev.ferrograph.expertise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How well rankings answer questions: means over the questions, with the interval in
 * which the mean lies for 95 of 100 samples, drawn with replacement. A sample is of as
 * many questions, or, where these are few and taken as given, of as many of the people
 * who are to be found in each, with the precision that a ranking has down to each.
 */
final class Evaluation {

	private static final int SAMPLES = 2000;

	/** How many people of a ranking count. */
	private static final int MOST = 100;

	/** From how many questions on a sample of them says something. */
	private static final int ENOUGH = 30;

	private final int questions;

	/** For each ranking the measures of each question. */
	private final Map<String, List<Measures>> measures = new LinkedHashMap<>();

	Evaluation(List<Question> questions, Map<String, Function<Question, List<String>>> rankings) {
		this.questions = questions.size();
		rankings.forEach((name, ranking) -> measures.put(name,
				questions.stream()
					.map(question -> new Measures(allowed(ranking.apply(question), question), question.answer()))
					.toList()));
	}

	private static List<String> allowed(List<String> ranking, Question question) {
		return ranking.stream().filter(person -> !question.leftOut().contains(person)).limit(MOST).toList();
	}

	/** The mean of a ranking's average precision. */
	double map(String ranking) {
		return mean(of(ranking).stream().map(each -> each.all().getFirst()).toList());
	}

	/** The rankings as a table in Markdown. */
	String table() {
		var lines = new ArrayList<String>();
		lines.add("| Ranking | " + String.join(" | ", Measures.NAMES) + " |");
		lines.add("| --- |" + " --- |".repeat(Measures.NAMES.size()));
		measures.forEach((name, values) -> {
			var all = values.stream().map(Measures::all).toList();
			lines.add("| " + name + " | "
					+ IntStream.range(0, Measures.NAMES.size())
						.mapToObj(i -> cell(all.stream().map(each -> each.get(i)).toList()))
						.collect(Collectors.joining(" | "))
					+ " |");
		});
		return String.join("\n", lines) + "\n";
	}

	/**
	 * By how much the average precision of one ranking is above that of each other, in
	 * the same questions, as a row for each in Markdown.
	 */
	String gains(String ranking) {
		var lines = new ArrayList<String>();
		lines.add("| %s, compared with | MAP | %swithout resting on a few people |".formatted(ranking,
				questions == 1 ? "" : "in other questions | "));
		lines.add("| --- | --- |" + " --- |".repeat(questions == 1 ? 1 : 2));
		for (var other : measures.keySet()) {
			if (!other.equals(ranking)) {
				lines.add(String.format(Locale.ROOT, "| %s | %+.2f | %s%s |", other, map(ranking) - map(other),
						questions == 1 ? "" : signed(amongQuestions(ranking, other)) + " | ",
						signed(amongPeople(ranking, other))));
			}
		}
		return String.join("\n", lines) + "\n";
	}

	/**
	 * Whether a ranking is above another in 95 of 100 samples: of questions where there
	 * are enough of them, else of people, which only tells whether the gain rests on a
	 * few of them.
	 */
	boolean isClearlyAbove(String ranking, String other) {
		return (questions < ENOUGH ? amongPeople(ranking, other) : amongQuestions(ranking, other)).getFirst() > 0;
	}

	private List<Measures> of(String ranking) {
		return measures.getOrDefault(ranking, List.of());
	}

	/** Between which the gain lies for other questions like these. */
	private List<Double> amongQuestions(String ranking, String other) {
		return bounds(gains(ranking, other).stream().map(Evaluation::mean).toList());
	}

	/**
	 * Between which the gain lies for these questions with other parts of their people.
	 */
	private List<Double> amongPeople(String ranking, String other) {
		var gains = gains(ranking, other);
		return bounds(random -> mean(gains.stream().map(people -> mean(drawn(people, random))).toList()));
	}

	/** For each question, by how much each of its people gains. */
	private List<List<Double>> gains(String ranking, String other) {
		return IntStream.range(0, questions).mapToObj(i -> {
			var ours = of(ranking).get(i).precisions();
			var others = of(other).get(i).precisions();
			return IntStream.range(0, ours.size()).mapToObj(person -> ours.get(person) - others.get(person)).toList();
		}).toList();
	}

	private String cell(List<Double> values) {
		if (questions == 1) {
			return number(mean(values));
		}
		var bounds = bounds(values);
		return "%s (%s–%s)".formatted(number(mean(values)), number(bounds.getFirst()), number(bounds.getLast()));
	}

	/** Between which the mean of 95 of 100 samples lies. */
	private static List<Double> bounds(List<Double> values) {
		return bounds(random -> mean(drawn(values, random)));
	}

	private static List<Double> bounds(ToDoubleFunction<Random> sampleMean) {
		var random = new Random(1);
		var means = IntStream.range(0, SAMPLES).mapToObj(sample -> sampleMean.applyAsDouble(random)).sorted().toList();
		return List.of(means.get(SAMPLES / 40), means.get(SAMPLES - SAMPLES / 40 - 1));
	}

	private static List<Double> drawn(List<Double> values, Random random) {
		return values.stream().map(any -> values.get(random.nextInt(values.size()))).toList();
	}

	private static double mean(List<Double> values) {
		return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
	}

	private static String signed(List<Double> bounds) {
		return String.format(Locale.ROOT, "%+.2f to %+.2f", bounds.getFirst(), bounds.getLast());
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, "%.2f", value);
	}

}
