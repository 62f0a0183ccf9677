package dev.ferrograph.query;

import dev.ferrograph.query.Field.Rows;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for, and in which order.
 *
 * @param size how many rows, 1 to {@value #MOST}
 * @param backwards whether they are counted from the end
 * @param after only what follows this cursor
 * @param before only what precedes this cursor
 * @param order tells the cursors of this list from those of lists in another order
 */
record Window(Binding size, boolean backwards, @Nullable Slot after, @Nullable Slot before, Binding order) {

	static final int MOST = 100;

	static final int USUAL = 20;

	/**
	 * Reads a connection's arguments; throws {@link InvalidRequestException} where both
	 * ends are asked for.
	 */
	static Window of(Rows field, Selection connection) {
		var arguments = connection.arguments();
		var first = (Slot) arguments.get("first");
		var last = (Slot) arguments.get("last");
		if (first != null && last != null) {
			throw new InvalidRequestException("%s: give either first or last, not both.".formatted(connection.path()));
		}
		var size = last != null ? size(connection.path(), "last", last)
				: first != null ? size(connection.path(), "first", first) : usual();
		return new Window(size, last != null, (Slot) arguments.get("after"), (Slot) arguments.get("before"),
				order(field, connection));
	}

	/** What the rows are to be sorted by; null where the request leaves that open. */
	static @Nullable List<?> asked(Selection connection) {
		return connection.arguments().get("orderBy") instanceof List<?> orders && !orders.isEmpty() ? orders : null;
	}

	private static Binding order(Rows field, Selection connection) {
		var asked = asked(connection);
		return values -> field.type().name() + (asked == null ? field.orders() : Slot.filled(asked, values));
	}

	private static Binding usual() {
		return values -> USUAL;
	}

	/** How many rows a request with these values asks for. */
	int rows(List<Object> values) {
		return (Integer) Objects.requireNonNull(size.value(values));
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
