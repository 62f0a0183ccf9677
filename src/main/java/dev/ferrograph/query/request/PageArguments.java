package dev.ferrograph.query.request;

import dev.ferrograph.query.schema.FieldMapping.Rows;
import dev.ferrograph.query.schema.Origin;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is requested, and in which order.
 *
 * @param size how many rows, 1 to {@value #MOST}
 * @param backwards whether they are counted from the end
 * @param after only what follows this cursor; null if not given
 * @param before only what precedes this cursor; null if not given
 * @param order what tells the cursors of this list from those of others: its type and
 * order, and the arguments that a statement ranks by
 */
public record PageArguments(ParameterBinding size, boolean backwards, @Nullable Placeholder after,
		@Nullable Placeholder before, ParameterBinding order) {

	/** The largest page. */
	public static final int MOST = 100;

	/** The most keys to sort by. */
	private static final int MOST_KEYS = 20;

	/** The size of a page for which none is given. */
	public static final int USUAL = 20;

	/**
	 * The parameter of a prepared root field that holds the arguments on which the order
	 * of its rows depends.
	 */
	public static final String RANKED_BY = "rankedBy";

	/**
	 * The arguments that select a page, on which the order of its rows does not depend.
	 */
	public static final Set<String> NAMES = Set.of("first", "after", "last", "before", "where", "orderBy");

	/**
	 * Reads a connection's arguments.
	 * @throws InvalidRequestException if both {@code first} and {@code last} are given
	 */
	public static PageArguments of(Rows field, Selection connection) {
		var arguments = connection.arguments();
		var first = (Placeholder) arguments.get("first");
		var last = (Placeholder) arguments.get("last");
		if (first != null && last != null) {
			throw new InvalidRequestException("%s: give either first or last, not both.".formatted(connection.path()));
		}
		var size = last != null ? size(connection.path(), "last", last)
				: first != null ? size(connection.path(), "first", first) : usual();
		return new PageArguments(size, last != null, (Placeholder) arguments.get("after"),
				(Placeholder) arguments.get("before"), order(field, connection));
	}

	/**
	 * What the rows are to be sorted by; null if the request does not say.
	 * @throws InvalidRequestException if there are more than {@value #MOST_KEYS} keys
	 */
	public static @Nullable List<?> orderBy(Selection connection) {
		if (!(connection.arguments().get("orderBy") instanceof List<?> orders) || orders.isEmpty()) {
			return null;
		}
		if (orders.size() > MOST_KEYS) {
			throw new InvalidRequestException("%s: give at most %d keys in orderBy, not %d."
				.formatted(connection.path(), MOST_KEYS, orders.size()));
		}
		return orders;
	}

	private static ParameterBinding order(Rows field, Selection connection) {
		var orderBy = orderBy(connection);
		var ranking = new TreeMap<String, @Nullable Object>(
				field.origin() instanceof Origin.Computed ? connection.arguments() : Map.of());
		ranking.keySet().removeAll(NAMES);
		var ranked = ranking.containsKey(RANKED_BY) ? ranking.get(RANKED_BY) : ranking;
		return values -> field.type().name()
				+ (orderBy == null ? field.orders() : Placeholder.replaced(orderBy, values))
				+ Placeholder.replaced(ranked, values);
	}

	private static ParameterBinding usual() {
		return values -> USUAL;
	}

	/** The number of rows that a request with these values asks for. */
	public int rows(List<Object> values) {
		return (Integer) Objects.requireNonNull(size.value(values));
	}

	/** The number of rows that an argument asks for, checked. */
	public static ParameterBinding size(String field, String argument, Placeholder placeholder) {
		return placeholder.map(value -> checked(field, argument, (Integer) value));
	}

	/**
	 * The number of rows.
	 * @throws InvalidRequestException if it is less than 1 or more than {@value #MOST}
	 */
	public static int checked(String field, String argument, int size) {
		if (size < 1 || size > MOST) {
			throw new InvalidRequestException(
					"%s: %s must be from 1 to %d, and is %d.".formatted(field, argument, MOST, size));
		}
		return size;
	}

}
