package dev.ferrograph.ingest.yaml;

import java.util.Comparator;

/** Where something stands in a file; lines and columns count from 1. */
public record Place(String file, int line, int column) implements Comparable<Place> {

	private static final Comparator<Place> ORDER = Comparator.comparing(Place::file)
		.thenComparingInt(Place::line)
		.thenComparingInt(Place::column);

	/** The beginning of a file. */
	public static Place startOf(String file) {
		return new Place(file, 1, 1);
	}

	/** By file, then from the top of the file to its end. */
	@Override
	public int compareTo(Place other) {
		return ORDER.compare(this, other);
	}

	/** As editors and terminals understand it: {@code people.yaml:12:9}. */
	@Override
	public String toString() {
		return file + ":" + line + ":" + column;
	}
}
