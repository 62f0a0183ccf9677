package dev.ferrograph.ingest.seed;

import dev.ferrograph.ingest.graph.NodeId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Knows to which topics files belong. */
final class TopicPaths {

	/** Of patterns that can match in any directory at the top of the tree. */
	private static final String ANYWHERE = "";

	private final Map<NodeId, List<PathPattern>> patterns = new LinkedHashMap<>();

	/**
	 * By the directory at the top of the tree: there are thousands of patterns, and most
	 * are of another one than a file.
	 */
	private final Map<String, List<Claim>> claims = new HashMap<>();

	private final Map<String, List<NodeId>> found = new HashMap<>();

	private record Claim(int position, NodeId topic, PathPattern pattern) {
	}

	void add(NodeId topic, List<PathPattern> paths) {
		var position = patterns.size();
		patterns.put(topic, paths);
		paths.forEach(path -> claims.computeIfAbsent(top(path.beginning()), any -> new ArrayList<>())
			.add(new Claim(position, topic, path)));
	}

	private static String top(String path) {
		return path.substring(0, path.indexOf('/') + 1);
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
		return Stream.of(ANYWHERE, top(file))
			.distinct()
			.flatMap(top -> claims.getOrDefault(top, List.of()).stream())
			.filter(claim -> claim.pattern().matches(file))
			.sorted(Comparator.comparingInt(Claim::position))
			.map(Claim::topic)
			.distinct()
			.toList();
	}

}
