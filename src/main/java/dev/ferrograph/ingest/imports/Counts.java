package dev.ferrograph.ingest.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was done otherwise than the files say, by kind, with how often and an example. */
final class Counts {

	private record Kind(int count, String example) {
	}

	private final Map<String, Kind> kinds = new LinkedHashMap<>();

	void add(String kind, String example) {
		kinds.merge(kind, new Kind(1, example), (before, one) -> new Kind(before.count + 1, before.example));
	}

	boolean isEmpty() {
		return kinds.isEmpty();
	}

	/** A line for each kind, the most frequent first. */
	List<String> lines() {
		var lines = new ArrayList<String>();
		kinds.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByValue((one, other) -> Integer.compare(other.count, one.count)))
			.forEach(entry -> lines
				.add("%,6d  %s (first: %s)".formatted(entry.getValue().count, entry.getKey(), entry.getValue().example)));
		return lines;
	}

}
