package dev.ferrograph.query;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for.
 *
 * @param size how many rows, 1 to {@value #MOST}
 * @param backwards whether they are counted from the end
 * @param after only what follows this cursor
 * @param before only what precedes this cursor
 */
public record Window(int size, boolean backwards, @Nullable String after, @Nullable String before) {

	public static final int MOST = 100;

	public static final int USUAL = 20;

	/**
	 * Reads a connection's arguments; throws {@link InvalidRequestException} where they
	 * are out of bounds.
	 */
	public static Window of(String field, Map<String, @Nullable Object> arguments) {
		var first = (Integer) arguments.get("first");
		var last = (Integer) arguments.get("last");
		if (first != null && last != null) {
			throw new InvalidRequestException("%s: give either first or last, not both.".formatted(field));
		}
		var size = last != null ? size(field, "last", last) : size(field, "first", first == null ? USUAL : first);
		return new Window(size, last != null, (String) arguments.get("after"), (String) arguments.get("before"));
	}

	/**
	 * A number of rows that is within the bounds; throws {@link InvalidRequestException}
	 * where it is not.
	 */
	static int size(String field, String argument, int value) {
		if (value < 1 || value > MOST) {
			throw new InvalidRequestException(
					"%s: %s must be from 1 to %d, and is %d.".formatted(field, argument, MOST, value));
		}
		return value;
	}
}
