package dev.ferrograph.ingest.imports;

import java.util.Optional;

/**
 * An import that has fewer than half of the talks, changes or people of the one before:
 * rather a broken export than what happened.
 */
final class Shrink {

	private Shrink() {
	}

	/** What shrank; empty if nothing did. */
	static Optional<String> between(Statements before, Statements after) {
		for (var section : before.sections()) {
			var had = before.ids(section).size();
			var has = after.ids(section).size();
			if (has * 2 < had) {
				return Optional.of("%,d %s where the import before had %,d".formatted(has, section, had));
			}
		}
		var talks = after.talks();
		return before.talks()
			.entrySet()
			.stream()
			.filter(edition -> talks.containsKey(edition.getKey())
					&& talks.get(edition.getKey()) * 2 < edition.getValue())
			.map(edition -> "%,d talks of %s where the import before had %,d".formatted(talks.get(edition.getKey()),
					edition.getKey(), edition.getValue()))
			.findFirst();
	}

}
