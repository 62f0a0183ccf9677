package dev.ferrograph.reference;

import java.util.Comparator;
import java.util.List;

/** Talks, and how lists of them come. */
final class Talks {

	/** Those of the edition that started last first, and by title. */
	static final Comparator<Vertex> LATEST_FIRST = Vertex.by((Vertex talk) -> edition(talk).get("startedBy"), true)
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
