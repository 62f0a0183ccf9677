package dev.ferrograph.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The reference's own cursors: numbers of places that it remembers. */
final class Cursors {

	/** What all of them begin with. */
	static final String PREFIX = "cursor of the reference ";

	private final List<List<Object>> places = new ArrayList<>();

	private final Map<String, List<String>> byVariable = new LinkedHashMap<>();

	/**
	 * The cursor of a row that is sorted by these values.
	 * @param variables those in which a field would take it
	 */
	String issue(List<Object> values, List<String> variables) {
		places.add(values);
		var cursor = PREFIX + (places.size() - 1);
		variables.forEach(variable -> byVariable.computeIfAbsent(variable, none -> new ArrayList<>()).add(cursor));
		return cursor;
	}

	/** The values by which the row of a cursor is sorted. */
	List<Object> place(String cursor) {
		return places.get(Integer.parseInt(cursor.substring(PREFIX.length())));
	}

	/** The cursors that a variable could hold, by its name. */
	Map<String, List<String>> byVariable() {
		return byVariable;
	}

}
