package dev.ferrograph.ingest.seed;

import dev.ferrograph.ingest.yaml.Problems;
import dev.ferrograph.ingest.yaml.Text;
import java.util.HashMap;
import java.util.Map;

/** Finds what is said twice. */
final class Distinct {

	private final String what;

	private final String advice;

	private final Problems problems;

	private final Map<Object, Text> firsts = new HashMap<>();

	/** For things called {@code what} in messages, such as "talk". */
	Distinct(String what, Problems problems) {
		this(what, "", problems);
	}

	/**
	 * The same for things of which it needs to be said what to do about them, such as ";
	 * leave one out".
	 */
	Distinct(String what, String advice, Problems problems) {
		this.what = what;
		this.advice = advice;
		this.problems = problems;
	}

	/** Whether something with an equal key has been here. */
	boolean has(Object key) {
		return firsts.containsKey(key);
	}

	/** Notes a problem if something with an equal key has been here. */
	void add(Object key, Text text) {
		var first = firsts.putIfAbsent(key, text);
		if (first != null && !text.isBlank()) {
			problems.add(text.place(),
					"duplicate %s \"%s\"; the first is at %s%s".formatted(what, text, first.place(), advice));
		}
	}

}
