package dev.ferrograph.ingest.yaml;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Problems as people read them: what kinds there are, if they are many, then each. */
public final class ProblemReport {

	/** As many as fit on a screen. */
	private static final int FEW = 20;

	private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\d[\\d:+.T-]*");

	private static final Pattern ADVICE = Pattern.compile("[;(:,].*", Pattern.DOTALL);

	private ProblemReport() {
	}

	/**
	 * A line for each problem, in their order; before them one for each kind, the most
	 * frequent first, where there are more than a few.
	 */
	public static String of(List<Problem> problems) {
		var lines = problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
		return problems.size() <= FEW ? lines : kinds(problems) + "\n\n" + lines;
	}

	private static String kinds(List<Problem> problems) {
		Map<String, Long> counts = problems.stream()
			.collect(Collectors.groupingBy(problem -> kind(problem.message()), TreeMap::new, Collectors.counting()));
		return counts.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
			.map(kind -> "%,7d  %s".formatted(kind.getValue(), kind.getKey()))
			.collect(Collectors.joining("\n"));
	}

	/** The message without the values that it quotes, and without what to do about it. */
	private static String kind(String message) {
		return ADVICE.matcher(QUOTED.matcher(message).replaceAll("…")).replaceFirst("").strip();
	}

}
