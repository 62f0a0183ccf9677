package dev.ferrograph.ingest.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

	/** The labels of a new node from its row. */
	List<String> labels(Map<String, Object> row) {
		return isOfTopics()
				? List.of(label, TopicKind.valueOf(String.valueOf(changes(row).get(NodeMapping.KIND))).cypher())
				: List.of(label);
	}

	/** The properties of a new node from its row. */
	Map<String, Object> properties(Map<String, Object> row) {
		var properties = new HashMap<String, Object>(changes(row));
		if (isOfTopics()) {
			properties.remove(NodeMapping.KIND);
		}
		properties.put(NodeMapping.ID, row.get(NodeMapping.ID));
		return properties;
	}

	/** Whose kind is a label, see {@link NodeMapping#KIND}. */
	private boolean isOfTopics() {
		return label.equals(Label.TOPIC.cypher());
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> changes(Map<String, Object> row) {
		return (Map<String, Object>) Objects.requireNonNull(row.get(NodeMapping.CHANGES));
	}

}
