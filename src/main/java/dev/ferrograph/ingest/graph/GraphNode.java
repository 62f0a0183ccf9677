package dev.ferrograph.ingest.graph;

/** A node with its properties; relationships are told apart from it, as {@link Edge}s. */
public sealed interface GraphNode permits Person, Organization, Series, Edition, Talk, Topic, Source {

	/** Unique in the graph, and readable: {@code person:gary-guo}. */
	String id();

	/** The file that states it, as a path in the seed directory. */
	String loadedFrom();

}
