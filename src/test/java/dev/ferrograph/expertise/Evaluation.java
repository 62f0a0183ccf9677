package dev.ferrograph.expertise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How well rankings answer questions: means over the questions, with the interval in
 * which the mean lies for 95 of 100 samples of as many questions, drawn with replacement.
 */
final class Evaluation {

	private static final int SAMPLES = 2000;

	/** How many people of a ranking count. */
	private static final int MOST = 100;

	private final List<Question> questions;

	/** For each ranking the measures of each question. */
	private final Map<String, List<List<Double>>> measures = new LinkedHashMap<>();

	Evaluation(List<Question> questions, Map<String, Function<Question, List<String>>> rankings) {
		this.questions = questions;
		rankings.forEach((name, ranking) -> measures.put(name,
				questions.stream()
					.map(question -> new Measures(allowed(ranking.apply(question), question), question.answer()).all())
					.toList()));
	}

	private static List<String> allowed(List<String> ranking, Question question) {
		return ranking.stream().filter(person -> !question.leftOut().contains(person)).limit(MOST).toList();
	}

	/** The mean of a ranking's average precision. */
	double map(String ranking) {
		return mean(measures.getOrDefault(ranking, List.of()).stream().map(List::getFirst).toList());
	}

	/** The rankings as a table in Markdown. */
	String table() {
		var lines = new ArrayList<String>();
		lines.add("| Ranking | " + String.join(" | ", Measures.NAMES) + " |");
		lines.add("| --- |" + " --- |".repeat(Measures.NAMES.size()));
		measures.forEach((name,
				values) -> lines.add("| " + name + " | "
						+ IntStream.range(0, Measures.NAMES.size())
							.mapToObj(i -> cell(values.stream().map(each -> each.get(i)).toList()))
							.collect(Collectors.joining(" | "))
						+ " |"));
		return String.join("\n", lines) + "\n";
	}

	/**
	 * By how much the average precision of one ranking is above that of each other, in
	 * the same questions, as a row for each in Markdown.
	 */
	String gains(String ranking) {
		var lines = new ArrayList<String>();
		lines.add("| %s, compared with | MAP |".formatted(ranking));
		lines.add("| --- | --- |");
		for (var other : measures.keySet()) {
			if (!other.equals(ranking)) {
				lines.add("| %s | %s |".formatted(other, signed(gains(ranking, other))));
			}
		}
		return String.join("\n", lines) + "\n";
	}

	/** Whether a ranking is above another in 95 of 100 samples of as many questions. */
	boolean isClearlyAbove(String ranking, String other) {
		return bounds(gains(ranking, other)).getFirst() > 0;
	}

	private List<Double> gains(String ranking, String other) {
		var ours = measures.getOrDefault(ranking, List.of());
		var others = measures.getOrDefault(other, List.of());
		return IntStream.range(0, ours.size())
			.mapToObj(i -> ours.get(i).getFirst() - others.get(i).getFirst())
			.toList();
	}

	private String signed(List<Double> gains) {
		var bounds = bounds(gains);
		return questions.size() == 1 ? String.format(Locale.ROOT, "%+.2f", mean(gains)) : String.format(Locale.ROOT,
				"%+.2f (%+.2f to %+.2f)", mean(gains), bounds.getFirst(), bounds.getLast());
	}

	private String cell(List<Double> values) {
		var mean = number(mean(values));
		return questions.size() == 1 ? mean
				: "%s (%s–%s)".formatted(mean, number(bounds(values).getFirst()), number(bounds(values).getLast()));
	}

	/** Between which the mean of 95 of 100 samples lies. */
	private static List<Double> bounds(List<Double> values) {
		var random = new Random(1);
		var means = IntStream.range(0, SAMPLES)
			.mapToObj(sample -> mean(values.stream().map(any -> values.get(random.nextInt(values.size()))).toList()))
			.sorted()
			.toList();
		return List.of(means.get(SAMPLES / 40), means.get(SAMPLES - SAMPLES / 40 - 1));
	}

	private static double mean(List<Double> values) {
		return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, "%.2f", value);
	}

}
