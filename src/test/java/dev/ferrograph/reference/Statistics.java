package dev.ferrograph.reference;

import java.util.HashMap;
import java.util.Map;

/** How much is in the graph. */
final class Statistics {

	private Statistics() {
	}

	static Map<String, Object> of(MemoryGraph graph) {
		var size = graph.size();
		var columns = new HashMap<String, Object>();
		Map.of("people", "Person", "talks", "Talk", "changes", "Change", "contributions", "Contribution", "editions",
				"Edition", "series", "Series", "subsystems", "Subsystem", "tools", "Tool", "projects", "Project",
				"concepts", "Concept")
			.forEach((column, label) -> columns.put(column, size.getOrDefault(label, 0L)));
		columns.put("relationships", graph.arcs().stream().filter(arc -> !arc.type().equals("STATED_BY")).count());
		return columns;
	}

}
