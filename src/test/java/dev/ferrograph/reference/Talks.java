package dev.ferrograph.reference;

import java.util.Comparator;
import java.util.List;

/** Talks, and how lists of them come. */
final class Talks {

	/** By edition, the latest first, and by title within an edition. */
	static final Comparator<Vertex> LATEST_FIRST = Comparator.comparing(Talks::edition, Editions.LATEST_FIRST)
		.thenComparing(Vertex.by((Vertex talk) -> talk.get("sortTitle"), false))
		.thenComparing(Vertex.by(Vertex::id, false));

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

}
