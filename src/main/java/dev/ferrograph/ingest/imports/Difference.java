package dev.ferrograph.ingest.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** What one import says otherwise than the one before it. */
record Difference(Map<String, Changes> sections) {

	/**
	 * The changes of one section.
	 *
	 * @param added as ids with titles, as are the others
	 * @param changed with the keys whose values differ
	 */
	record Changes(List<String> added, List<String> changed, int unchanged, List<String> gone) {

		boolean isEmpty() {
			return added.isEmpty() && changed.isEmpty() && gone.isEmpty();
		}

	}

	static Difference between(Statements before, Statements after) {
		var names = new LinkedHashSet<>(after.sections());
		names.addAll(before.sections());
		var sections = new LinkedHashMap<String, Changes>();
		names.forEach(name -> sections.put(name, changes(name, before, after)));
		return new Difference(sections);
	}

	private static Changes changes(String section, Statements before, Statements after) {
		var added = new ArrayList<String>();
		var changed = new ArrayList<String>();
		var unchanged = 0;
		for (var id : after.ids(section)) {
			if (!before.ids(section).contains(id)) {
				added.add(line(after, section, id));
				continue;
			}
			var keys = before.differences(after, section, id);
			if (keys.isEmpty()) {
				unchanged++;
			}
			else {
				changed.add("%s: %s".formatted(line(after, section, id), String.join(", ", keys)));
			}
		}
		var gone = before.ids(section)
			.stream()
			.filter(id -> !after.ids(section).contains(id))
			.map(id -> line(before, section, id))
			.toList();
		return new Changes(added, changed, unchanged, gone);
	}

	private static String line(Statements statements, String section, String id) {
		var title = statements.title(section, id);
		return title.equals(id) ? id : "%s \"%s\"".formatted(id, title);
	}

	boolean isEmpty() {
		return sections.values().stream().allMatch(Changes::isEmpty);
	}

}
