package dev.ferrograph.ingest.graph;

import java.util.Arrays;
import java.util.Optional;

/** Names one node of the graph. */
public record NodeId(Label label, String slug) {

	/** The node that has an id such as {@code person:gary-guo}; empty for other texts. */
	public static Optional<NodeId> parse(String id) {
		return Arrays.stream(Label.values())
			.filter(label -> id.startsWith(label.word() + ":") && !id.contains(" "))
			.findFirst()
			.map(label -> label.id(id.substring(label.word().length() + 1)));
	}

	/** As it stands in the graph: {@code person:gary-guo}. */
	@Override
	public String toString() {
		return label.word() + ":" + slug;
	}
}
