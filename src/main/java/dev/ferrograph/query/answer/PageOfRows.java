package dev.ferrograph.query.answer;

import dev.ferrograph.query.request.Cursor;
import dev.ferrograph.query.request.PageArguments;
import dev.ferrograph.query.request.PageSelection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a connection, as a statement returns it.
 *
 * @param data all that the statement returns of the connection
 * @param rows its rows in order
 * @param hasNext whether more follows
 * @param hasPrevious whether something precedes
 * @param totalCount the number of all rows; null if it is not selected
 * @param order the name of the order, which is a part of each cursor
 */
record PageOfRows(List<?> data, List<List<?>> rows, boolean hasNext, boolean hasPrevious, @Nullable Object totalCount,
		String order) {

	/** Reads the page of a request with these values. */
	@SuppressWarnings("unchecked")
	static PageOfRows of(List<?> data, PageSelection selection, PageArguments page, List<Object> values) {
		var total = selection.total() ? data.getLast() : null;
		if (!selection.rows()) {
			return new PageOfRows(data, List.of(), false, false, total, "");
		}
		var found = (List<List<?>>) data.getFirst();
		var size = page.rows(values);
		var more = found.size() > size;
		var rows = more ? found.subList(0, size) : found;
		return new PageOfRows(data, page.backwards() ? rows.reversed() : rows,
				page.backwards() ? page.before() != null : more, page.backwards() ? more : page.after() != null, total,
				String.valueOf(page.order().value(values)));
	}

	/** The cursor of a row; null if it is sorted by a value that no cursor can hold. */
	@SuppressWarnings("unchecked")
	@Nullable String cursor(List<?> row) {
		var values = (List<@Nullable Object>) row.getFirst();
		return Cursor.canHold(values) ? Cursor.of(order, values) : null;
	}

}
