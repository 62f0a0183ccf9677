package dev.ferrograph.query.answer;

import java.util.List;

/**
 * A field whose value the graph does not have, or not as the schema promises it; it is
 * null, or an object or list that contains it is.
 *
 * @param path the result keys and indexes that lead to the field
 * @param message what is wrong
 */
public record FieldFailure(List<Object> path, String message) {

	public FieldFailure {
		path = List.copyOf(path);
	}

}
