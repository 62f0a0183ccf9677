package dev.ferrograph.ingest.programme;

import dev.ferrograph.ingest.yaml.Place;
import dev.ferrograph.ingest.yaml.Problem;
import dev.ferrograph.ingest.yaml.Problems;
import java.util.List;

/**
 * Problems and notes about a file. Of each there is room for {@value #MOST}, so that a
 * file of nothing else does not fill the memory; the rest is counted.
 */
final class Findings {

	static final int MOST = 1_000;

	private final Problems problems = new Problems();

	private final Problems notes = new Problems();

	private int problemCount;

	private int noteCount;

	/** Something that could not be taken over. */
	void problem(Place place, String message) {
		if (problemCount++ < MOST) {
			problems.add(place, message);
		}
	}

	/** Something that was read otherwise than it is written, or left out on purpose. */
	void note(Place place, String message) {
		if (noteCount++ < MOST) {
			notes.add(place, message);
		}
	}

	List<Problem> problems(String file) {
		return all(problems, problemCount, file);
	}

	List<Problem> notes(String file) {
		return all(notes, noteCount, file);
	}

	private static List<Problem> all(Problems found, int count, String file) {
		if (count > MOST) {
			found.add(Place.startOf(file), "%,d more like the following are not listed".formatted(count - MOST));
		}
		return found.sorted();
	}

}
