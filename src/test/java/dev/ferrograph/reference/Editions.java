package dev.ferrograph.reference;

import java.util.Comparator;
import java.util.List;

/** What is computed for an edition. */
final class Editions {

	/** The one that started last first. */
	static final Comparator<Vertex> LATEST_FIRST = Vertex.by((Vertex edition) -> edition.get("startedBy"), true)
		.thenComparing(Vertex.by(edition -> edition.get("sortName"), false))
		.thenComparing(Vertex.by(Vertex::id, false));

	/** As they were held. */
	private static final Comparator<Vertex> IN_TIME = Vertex.by((Vertex edition) -> edition.get("startedBy"), false)
		.thenComparing(Vertex.by(Vertex::id, false));

	private Editions() {
	}

	static List<Row> speakers(Vertex edition) {
		return edition.in("HELD_AT")
			.stream()
			.flatMap(talk -> talk.in("PRESENTED").stream())
			.distinct()
			.map(Row::new)
			.toList();
	}

	/**
	 * The next edition of the same series in a direction, 1 or -1; null where there is
	 * none.
	 */
	static Vertex neighbour(Vertex edition, int direction) {
		return edition.out("EDITION_OF")
			.stream()
			.flatMap(series -> series.in("EDITION_OF").stream())
			.filter(other -> Integer.signum(IN_TIME.compare(other, edition)) == direction)
			.min((one, other) -> direction * IN_TIME.compare(one, other))
			.orElse(null);
	}

}
