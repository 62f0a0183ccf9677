package dev.ferrograph.ingest.graph;

import java.util.Locale;

/** What a topic is; each kind is a label of its own beside {@code Topic}. */
public enum TopicKind {

	SUBSYSTEM, TOOL, PROJECT, CONCEPT;

	/** As it stands in the graph: {@code Subsystem}. */
	String cypher() {
		return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
	}

}
