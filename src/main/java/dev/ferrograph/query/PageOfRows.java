package dev.ferrograph.query;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One page of a connection, as the tree has it.
 *
 * @param rows its rows in order
 * @param hasNext whether more follows
 * @param hasPrevious whether something precedes
 * @param totalCount how many rows there are in all, where that was asked for
 * @param order the name of the order, which its cursors carry
 */
record PageOfRows(List<Map<String, @Nullable Object>> rows, boolean hasNext, boolean hasPrevious,
		@Nullable Object totalCount, String order) {

	@SuppressWarnings("unchecked")
	static PageOfRows of(Map<?, ?> tree) {
		var total = tree.get(Tree.TOTAL);
		if (!(tree.get(Tree.ROWS) instanceof List<?> found)) {
			return new PageOfRows(List.of(), false, false, total, "");
		}
		var asked = (Map<?, ?>) Objects.requireNonNull(tree.get(Tree.PAGE));
		var size = ((Long) Objects.requireNonNull(asked.get("size"))).intValue();
		var backwards = Boolean.TRUE.equals(asked.get("backwards"));
		var more = found.size() > size;
		var rows = (List<Map<String, @Nullable Object>>) (more ? found.subList(0, size) : found);
		return new PageOfRows(backwards ? rows.reversed() : rows,
				backwards ? Boolean.TRUE.equals(asked.get("before")) : more,
				backwards ? more : Boolean.TRUE.equals(asked.get("after")), total, String.valueOf(asked.get("order")));
	}

	@SuppressWarnings("unchecked")
	String cursor(Map<String, @Nullable Object> row) {
		return Cursor.of(order, (List<@Nullable Object>) Objects.requireNonNull(row.get(Tree.KEYS)));
	}

}
