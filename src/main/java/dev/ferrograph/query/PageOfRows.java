package dev.ferrograph.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a connection, as a statement has answered it.
 *
 * @param rows its rows in order
 * @param hasNext whether more follows
 * @param hasPrevious whether something precedes
 * @param totalCount how many rows there are in all, where that was asked for
 * @param order the name of the order, which its cursors carry
 */
record PageOfRows(List<List<?>> rows, boolean hasNext, boolean hasPrevious, @Nullable Object totalCount, String order) {

	/** Reads the lists of a connection, for a request with these values. */
	@SuppressWarnings("unchecked")
	static PageOfRows of(List<?> tree, PageLayout layout, Window window, List<Object> values) {
		var total = layout.total() ? tree.getLast() : null;
		if (!layout.rows()) {
			return new PageOfRows(List.of(), false, false, total, "");
		}
		var found = (List<List<?>>) tree.getFirst();
		var size = window.rows(values);
		var more = found.size() > size;
		var rows = more ? found.subList(0, size) : found;
		return new PageOfRows(window.backwards() ? rows.reversed() : rows,
				window.backwards() ? window.before() != null : more, window.backwards() ? more : window.after() != null,
				total, String.valueOf(window.order().value(values)));
	}

	@SuppressWarnings("unchecked")
	String cursor(List<?> row) {
		return Cursor.of(order, (List<@Nullable Object>) row.getFirst());
	}

}
