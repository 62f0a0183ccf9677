package dev.ferrograph.ingest.yaml;

import java.util.Comparator;

/** Something wrong at a place, said so that a reader knows how to put it right. */
public record Problem(Place place, String message) implements Comparable<Problem> {

	private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::place)
		.thenComparing(Problem::message);

	@Override
	public int compareTo(Problem other) {
		return ORDER.compare(this, other);
	}

	@Override
	public String toString() {
		return place + ": " + message;
	}
}
