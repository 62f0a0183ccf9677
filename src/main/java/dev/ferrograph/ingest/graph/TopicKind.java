package dev.ferrograph.ingest.graph;

import dev.ferrograph.neo4j.GraphVocabulary;

/** What a topic is; each kind is a label of its own beside {@code Topic}. */
public enum TopicKind {

	SUBSYSTEM, TOOL, PROJECT, CONCEPT;

	/** As it stands in the graph: {@code Subsystem}. */
	String cypher() {
		return GraphVocabulary.labelOf(name());
	}

}
