package dev.ferrograph.expertise;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How good a ranking is, between 0 and 1, by the usual <a href=
 * "https://nlp.stanford.edu/IR-book/html/htmledition/evaluation-of-ranked-retrieval-results-1.html">measures</a>.
 *
 * @param ranking from the strongest
 * @param answer who is to be found
 */
record Measures(List<String> ranking, Set<String> answer) {

	static final List<String> NAMES = List.of("MAP", "P@5", "P@10", "nDCG@10", "recall@10", "recall@50");

	/** In the order of their names. */
	List<Double> all() {
		return List.of(averagePrecision(), precision(5), precision(10), gain(10), recall(10), recall(50));
	}

	/**
	 * For each person of the answer, in the order of their ids, the precision down to
	 * where the person stands, or 0. Average precision is the mean of these.
	 */
	List<Double> precisions() {
		return answer.stream().sorted().map(ranking::indexOf).map(i -> i < 0 ? 0.0 : precision(i + 1)).toList();
	}

	private double averagePrecision() {
		return precisions().stream().mapToDouble(Double::doubleValue).average().orElse(0);
	}

	private double precision(int most) {
		return (double) found(most) / most;
	}

	private double recall(int most) {
		return (double) found(most) / answer.size();
	}

	private long found(int most) {
		return ranking.stream().limit(most).filter(answer::contains).count();
	}

	private double gain(int most) {
		var gained = IntStream.range(0, Math.min(most, ranking.size()))
			.filter(i -> answer.contains(ranking.get(i)))
			.mapToDouble(Measures::discount)
			.sum();
		return gained / IntStream.range(0, Math.min(most, answer.size())).mapToDouble(Measures::discount).sum();
	}

	private static double discount(int i) {
		return Math.log(2) / Math.log(i + 2);
	}

}
