package dev.ferrograph.reference;

import java.util.Map;
import java.util.Set;

/**
 * A field that a statement of the service computes, written again.
 *
 * @param arguments those that it understands, beside those of pages
 */
record Computed(Set<String> arguments, Function function) {

	/** What there is to compute from. */
	record Known(MemoryGraph graph, Ranked ranked) {
	}

	interface Function {

		/**
		 * A list of {@link Row}s, one {@link Vertex}, a map of columns, or null.
		 * @param here the node that has the field; null for a root field
		 */
		Object of(Known known, Vertex here, Map<String, Object> arguments);

	}

	static Computed of(Function function, String... arguments) {
		return new Computed(Set.of(arguments), function);
	}

}
