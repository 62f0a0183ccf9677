package dev.ferrograph.ingest.imports;

import dev.ferrograph.ingest.identity.Candidate;
import java.util.List;

/**
 * Someone who may be one of the people that are known, and is a person of their own until
 * someone answers.
 *
 * @param id the new person
 * @param where the talk that names them
 */
record Question(String id, String name, String where, List<Candidate> candidates) {

	@Override
	public String toString() {
		var text = new StringBuilder("%s (%s), \"%s\": the same as".formatted(name, id, where));
		candidates.forEach(candidate -> text.append("\n    %s? %s".formatted(candidate.id(),
				String.join("; ", candidate.evidence()))));
		return text.toString();
	}
}
