package dev.ferrograph.query.schema;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One key that rows are sorted by; rows in which it is null come last either way.
 *
 * @param path a property or column, or one hop and a property: {@code [name]},
 * {@code [edition, year]}, {@code [edge, position]}
 * @param descending whether greater values come first
 */
public record Order(List<String> path, boolean descending) {

	private static final Pattern SYNTAX = Pattern.compile("(\\w+(?:\\.\\w+)?)(?:\\s+(ASC|DESC))?");

	public static final Order BY_ID = new Order(List.of("id"), false);

	/**
	 * Reads {@code year DESC} or {@code edition.year}; throws
	 * {@link IllegalArgumentException} for anything else.
	 */
	public static Order parse(String text) {
		var match = SYNTAX.matcher(text.strip());
		if (!match.matches()) {
			throw new IllegalArgumentException("not an order: " + text);
		}
		return new Order(List.of(match.group(1).split("\\.")), "DESC".equals(match.group(2)));
	}

	public static List<Order> parseAll(List<String> texts) {
		return texts.stream().map(Order::parse).toList();
	}

	/** The orders with the id as the last, so that no two nodes are equal. */
	static List<Order> endingWithId(List<Order> orders) {
		return orders.contains(BY_ID) ? orders : Stream.concat(orders.stream(), Stream.of(BY_ID)).toList();
	}

	@Override
	public String toString() {
		return String.join(".", path) + (descending ? " DESC" : "");
	}
}
