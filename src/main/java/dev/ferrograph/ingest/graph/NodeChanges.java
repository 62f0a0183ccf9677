package dev.ferrograph.ingest.graph;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is to be done to the nodes with one label.
 *
 * @param rows the ids of the nodes to be made or changed, and what of them
 * @param gone the ids of those to be removed
 */
record NodeChanges(String label, List<Map<String, Object>> rows, List<String> gone) {

	/** The ids of all these nodes. */
	List<String> ids() {
		return Stream.concat(rows.stream().map(row -> (String) row.get(NodeMapping.ID)), gone.stream()).toList();
	}

}
