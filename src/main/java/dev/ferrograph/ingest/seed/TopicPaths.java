package dev.ferrograph.ingest.seed;

import dev.ferrograph.ingest.graph.NodeId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Knows to which topics files belong. */
final class TopicPaths {

	private final Map<NodeId, List<PathPattern>> patterns = new LinkedHashMap<>();

	private final Map<String, List<NodeId>> found = new HashMap<>();

	void add(NodeId topic, List<PathPattern> paths) {
		patterns.put(topic, paths);
	}

	/** Regular expressions, one of which matches the path of each file of a topic. */
	List<String> expressions(NodeId topic) {
		return patterns.getOrDefault(topic, List.of()).stream().map(pattern -> pattern.expression().pattern()).toList();
	}

	/**
	 * The topics to which any of the files belong. To be called when all topics are
	 * added.
	 */
	Set<NodeId> topics(List<String> files) {
		var topics = new LinkedHashSet<NodeId>();
		files.forEach(file -> topics.addAll(found.computeIfAbsent(file, this::topics)));
		return topics;
	}

	private List<NodeId> topics(String file) {
		return patterns.entrySet()
			.stream()
			.filter(topic -> topic.getValue().stream().anyMatch(pattern -> pattern.matches(file)))
			.map(Map.Entry::getKey)
			.toList();
	}

}
