package dev.ferrograph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One page of a connection.
 *
 * @param rows its rows in order; each holds, by result key, what is selected of
 * {@code nodes} and of {@code edges}
 * @param pageInfo how it stands among its neighbours
 * @param totalCount how many rows there are in all; 0 where that was not asked for
 */
public record Page(List<Row> rows, PageInfo pageInfo, long totalCount) {

	/** A row, where it stands in the list, and what was selected of it by result key. */
	public record Row(String cursor, Map<String, @Nullable Object> parts) {
	}

	/** What the schema's type of the same name says. */
	public record PageInfo(boolean hasNextPage, boolean hasPreviousPage, @Nullable String startCursor,
			@Nullable String endCursor) {
	}

	/** The page in an answer's tree. */
	public static Page of(Map<String, @Nullable Object> tree, Window window) {
		var order = String.valueOf(tree.get(Tree.ORDER));
		var found = new ArrayList<Row>();
		if (tree.get(Tree.ROWS) instanceof List<?> rows) {
			rows.forEach(row -> found.add(row(order, row)));
		}
		var more = found.size() > window.size();
		if (more) {
			found.removeLast();
		}
		var rows = window.backwards() ? found.reversed() : found;
		var pageInfo = new PageInfo(window.backwards() ? window.before() != null : more,
				window.backwards() ? more : window.after() != null, rows.isEmpty() ? null : rows.getFirst().cursor(),
				rows.isEmpty() ? null : rows.getLast().cursor());
		return new Page(rows, pageInfo, tree.get(Tree.TOTAL) instanceof Long total ? total : 0);
	}

	@SuppressWarnings("unchecked")
	private static Row row(String order, Object row) {
		var parts = (Map<String, @Nullable Object>) row;
		var keys = (List<@Nullable Object>) Objects.requireNonNull(parts.get(Tree.KEYS));
		return new Row(Cursor.of(order, keys), parts);
	}

}
