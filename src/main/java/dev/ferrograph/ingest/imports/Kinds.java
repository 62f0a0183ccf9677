package dev.ferrograph.ingest.imports;

import dev.ferrograph.ingest.yaml.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Problems or notes by kind: how many there are of each, and the first. */
final class Kinds {

	private static final Pattern VALUE = Pattern.compile("\"(?:[^\"]|\"(?=\\w))*\"|\\d[\\d:+.T-]*");

	private Kinds() {
	}

	/** A line for each kind, the most frequent first, with the first of its kind. */
	static List<String> lines(List<Problem> problems) {
		Map<String, List<Problem>> kinds = new LinkedHashMap<>();
		problems.forEach(problem -> kinds.computeIfAbsent(kind(problem), any -> new ArrayList<>()).add(problem));
		return kinds.values()
			.stream()
			.sorted((one, other) -> Integer.compare(other.size(), one.size()))
			.map(all -> "%,6d  %s".formatted(all.size(), all.getFirst()))
			.toList();
	}

	private static String kind(Problem problem) {
		return VALUE.matcher(problem.message()).replaceAll("…");
	}

}
