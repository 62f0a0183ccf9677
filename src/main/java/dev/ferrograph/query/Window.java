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
record Window(Binding size, boolean backwards, @Nullable Slot after, @Nullable Slot before) {

	static final int MOST = 100;

	static final int USUAL = 20;

	/**
	 * Reads a connection's arguments; throws {@link InvalidRequestException} where both
	 * ends are asked for.
	 */
	static Window of(String field, Map<String, @Nullable Object> arguments) {
		var first = (Slot) arguments.get("first");
		var last = (Slot) arguments.get("last");
		if (first != null && last != null) {
			throw new InvalidRequestException("%s: give either first or last, not both.".formatted(field));
		}
		var size = last != null ? size(field, "last", last) : first != null ? size(field, "first", first) : usual();
		return new Window(size, last != null, (Slot) arguments.get("after"), (Slot) arguments.get("before"));
	}

	private static Binding usual() {
		return values -> USUAL;
	}

	/**
	 * A number of rows; its value is an {@link InvalidRequestException} where it is out
	 * of bounds.
	 */
	static Binding size(String field, String argument, Slot slot) {
		return slot.map(value -> checked(field, argument, (Integer) value));
	}

	/** The number of rows, if it is within the bounds. */
	static int checked(String field, String argument, int size) {
		if (size < 1 || size > MOST) {
			throw new InvalidRequestException(
					"%s: %s must be from 1 to %d, and is %d.".formatted(field, argument, MOST, size));
		}
		return size;
	}

}
