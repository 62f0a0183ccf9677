package dev.ferrograph.ingest.imports;

import dev.ferrograph.ingest.yaml.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What an import states, and what someone should know of it.
 *
 * @param read how much was read, by what it is, in the order in which to show it
 * @param questions about people who may be others, as texts with their evidence
 * @param problems what the files should say otherwise
 * @param notes what was left out, or read otherwise than it is written
 * @param addresses hashed e-mail addresses by which people can be recognised, with their
 * ids
 */
public record Stated(Bundle bundle, Map<String, Integer> read, List<String> questions, List<Problem> problems,
		List<Problem> notes, Map<String, String> addresses) {

	/** The same with one note more. */
	Stated with(Problem note) {
		var more = new ArrayList<>(notes);
		more.add(note);
		return new Stated(bundle, read, questions, problems, more, addresses);
	}

	/** The same for the summary, once the bundle is written. */
	Stated withoutBundle() {
		return new Stated(new Bundle(), read, questions, problems, notes, addresses);
	}
}
