package dev.ferrograph.ingest.yaml;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Collects problems, so that all are told at once. */
public final class Problems {

	private final SortedSet<Problem> found = new TreeSet<>();

	private final SortedSet<Problem> notes = new TreeSet<>();

	public void add(Place place, String message) {
		add(new Problem(place, message));
	}

	public void add(Problem problem) {
		found.add(problem);
	}

	/** Notes what is worth knowing, although nothing is wrong with it. */
	public void note(Place place, String message) {
		notes.add(new Problem(place, message));
	}

	/** Whether nothing is wrong. */
	public boolean isEmpty() {
		return found.isEmpty();
	}

	/** What was found so far, by place. */
	public List<Problem> sorted() {
		return List.copyOf(found);
	}

	/** What is worth knowing besides, by place. */
	public List<Problem> notes() {
		return List.copyOf(notes);
	}

}
