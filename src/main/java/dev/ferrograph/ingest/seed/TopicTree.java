package dev.ferrograph.ingest.seed;

import dev.ferrograph.ingest.graph.NodeId;
import dev.ferrograph.ingest.yaml.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The topics and the broader one of each, which must not lead back to where it began. */
final class TopicTree {

	private record Step(NodeId topic, Text broader, NodeId above) {
	}

	private final Map<NodeId, Step> steps = new HashMap<>();

	private final Known known;

	private TopicTree(List<TopicEntry> topics, Known known) {
		this.known = known;
		for (var topic : topics) {
			var broader = topic.broader();
			if (broader != null) {
				known.topics()
					.find(broader)
					.ifPresent(above -> steps.put(topic.node(), new Step(topic.node(), broader, above)));
			}
		}
	}

	/** Notes a problem for each circle of topics. */
	static void check(List<TopicEntry> topics, Known known) {
		var tree = new TopicTree(topics, known);
		Set<NodeId> done = new HashSet<>();
		topics.forEach(topic -> tree.walk(topic.node(), done));
	}

	/**
	 * Goes up from a topic until there is nothing above, or only what this or an earlier
	 * walk has seen.
	 */
	private void walk(NodeId start, Set<NodeId> done) {
		var path = new ArrayList<Step>();
		var step = steps.get(start);
		while (step != null && done.add(step.topic())) {
			path.add(step);
			step = steps.get(step.above());
		}
		if (step != null && path.contains(step)) {
			report(path.subList(path.indexOf(step), path.size()));
		}
	}

	private void report(List<Step> circle) {
		var first = circle.getFirst();
		var names = circle.stream().map(step -> step.above().slug()).collect(Collectors.joining(" → "));
		known.problems()
			.add(first.broader().place(),
					"cyclic topic tree: %s → %s; remove one broader".formatted(first.topic().slug(), names));
	}

}
