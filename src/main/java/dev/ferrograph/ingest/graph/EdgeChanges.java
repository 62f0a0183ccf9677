package dev.ferrograph.ingest.graph;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is to be done to relationships.
 *
 * @param changed those to be changed by their inner ids, and what they have then
 * @param gone the inner ids of those to be removed
 * @param added those that are new
 * @param from the inner ids of the nodes from which the changed and the gone ones lead
 */
record EdgeChanges(List<Map<String, Object>> changed, List<String> gone, List<Edge> added, Set<String> from) {

	/** Those that are new, and nothing else. */
	static EdgeChanges added(List<Edge> added) {
		return new EdgeChanges(List.of(), List.of(), added, Set.of());
	}

}
