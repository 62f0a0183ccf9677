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

	private final List<Question> questions;

	/** For each ranking the measures of each question. */
	private final Map<String, List<List<Double>>> measures = new LinkedHashMap<>();

	Evaluation(List<Question> questions, Map<String, Function<Question, List<String>>> rankings) {
		this.questions = questions;
		rankings.forEach((name, ranking) -> measures.put(name,
				questions.stream()
					.map(question -> new Measures(ranking.apply(question), question.answer()).all())
					.toList()));
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

	private String cell(List<Double> values) {
		var mean = number(mean(values));
		return questions.size() == 1 ? mean : mean + " " + interval(values);
	}

	private static String interval(List<Double> values) {
		var random = new Random(1);
		var means = IntStream.range(0, SAMPLES)
			.mapToObj(sample -> mean(values.stream().map(any -> values.get(random.nextInt(values.size()))).toList()))
			.sorted()
			.toList();
		return "(%s–%s)".formatted(number(means.get(SAMPLES / 40)), number(means.get(SAMPLES - SAMPLES / 40 - 1)));
	}

	private static double mean(List<Double> values) {
		return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, "%.2f", value);
	}

}
