package dev.ferrograph.reference;

import java.util.List;

/**
 * One page of a list.
 *
 * @param rows those of the whole list
 * @param total how many rows the whole list has
 */
record Connection(List<Entry> entries, PageInfo pageInfo, List<Row> rows, int total) {

	record Entry(String cursor, Row row) {
	}

	/** What the schema's type of this name says. */
	record PageInfo(boolean hasNextPage, boolean hasPreviousPage, String startCursor, String endCursor) {
	}

}
