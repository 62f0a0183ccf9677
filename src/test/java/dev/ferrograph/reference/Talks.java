package dev.ferrograph.reference;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Talks, and how lists of them come. */
final class Talks {

	private Talks() {
	}

	/** Those whose edition is known. */
	static List<Vertex> of(Vertex person) {
		return person.out("PRESENTED").stream().filter(talk -> edition(talk) != null).toList();
	}

	static Vertex edition(Vertex talk) {
		return talk.out("HELD_AT").stream().findFirst().orElse(null);
	}

	static Object year(Vertex talk) {
		return edition(talk).get("year");
	}

	/** Null where the talks are none. */
	static Object firstYear(List<Vertex> talks) {
		return talks.stream().map(Talks::year).min(Values::compare).orElse(null);
	}

	/** Null where the talks are none. */
	static Object lastYear(List<Vertex> talks) {
		return talks.stream().map(Talks::year).max(Values::compare).orElse(null);
	}

	/** Missing values come last either way. */
	static Comparator<Vertex> by(Function<Vertex, Object> value, boolean descending) {
		return (one, other) -> Values.compareNullLast(value.apply(one), value.apply(other), descending);
	}

}
