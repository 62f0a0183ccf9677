package dev.ferrograph.query.request;

import dev.ferrograph.query.schema.Connections;
import java.util.List;

/**
 * What the answer of a statement holds of a connection: a list of the rows, where they
 * are asked for, of what counts them by groups, and of their number, as far as that is
 * asked for. Each row is a list of its sort keys, where a cursor is asked for, and of
 * what is selected of it.
 *
 * @param rows whether the page's rows are needed
 * @param more whether one row more is needed, to tell whether there are more
 * @param keys whether a row begins with what the rows are sorted by
 * @param parts {@code nodes} and {@code edges}, as often as they are selected
 * @param facets {@code facets}, as often as they are selected
 * @param total whether the number of all rows is needed
 */
public record PageSelection(boolean rows, boolean more, boolean keys, List<Selection> parts, List<Selection> facets,
		boolean total) {

	public static PageSelection of(Selection connection) {
		var parts = connection.fields().stream().filter(PageSelection::isOfRows).toList();
		var more = connection.selectsAnyOf("pageInfo");
		return new PageSelection(more || !parts.isEmpty(), more,
				connection.fields().stream().anyMatch(PageSelection::hasCursors), parts,
				connection.fields().stream().filter(part -> part.name().equals(Connections.FACETS)).toList(),
				connection.selectsAnyOf("totalCount"));
	}

	/**
	 * How many times the rows are read: for the page, for each facet, for their number.
	 */
	public int readings() {
		return (rows ? 1 : 0) + facets.size() + (total ? 1 : 0);
	}

	/** Where in the answer what is selected of a {@code facets} stands. */
	public int column(Selection ofFacets) {
		int column = rows ? 1 : 0;
		for (var each : facets) {
			if (each == ofFacets) {
				return column;
			}
			column++;
		}
		throw new IllegalArgumentException(ofFacets.path());
	}

	private static boolean isOfRows(Selection part) {
		return part.name().equals("nodes") || part.name().equals("edges");
	}

	private static boolean hasCursors(Selection part) {
		return part.selectsAnyOf(Connections.CURSOR, "startCursor", "endCursor");
	}

}
