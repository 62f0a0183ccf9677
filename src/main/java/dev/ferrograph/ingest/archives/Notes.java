package dev.ferrograph.ingest.archives;

import dev.ferrograph.ingest.yaml.Place;
import dev.ferrograph.ingest.yaml.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * What was read otherwise than it is written, or left out. There is room for
 * {@value #MOST}, so that a file of nothing else does not fill the memory; the rest is
 * counted.
 */
final class Notes {

	private static final int MOST = 1_000;

	private final List<Problem> notes = new ArrayList<>();

	private int count;

	void add(Place place, String message) {
		if (count++ < MOST) {
			notes.add(new Problem(place, message));
		}
	}

	/** In the order in which they were noted, for one archive. */
	List<Problem> of(String archive) {
		if (count <= MOST) {
			return List.copyOf(notes);
		}
		var all = new ArrayList<>(notes);
		all.add(new Problem(Place.startOf(archive), "%,d more notes are not listed".formatted(count - MOST)));
		return List.copyOf(all);
	}

}
