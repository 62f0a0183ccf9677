package dev.ferrograph.ingest.graph;

import java.util.List;

/** A node with its properties; relationships are told apart from it, as {@link Edge}s. */
public sealed interface GraphNode
		permits Person, Organization, Series, Edition, Talk, Change, Contribution, Topic, Source {

	/** All types of nodes. */
	List<Class<? extends GraphNode>> TYPES = List.of(Person.class, Organization.class, Series.class, Edition.class,
			Talk.class, Change.class, Contribution.class, Topic.class, Source.class);

	/** Unique in the graph, and readable: {@code person:gary-guo}. */
	String id();

	/**
	 * Where to correct what it says: of the seed, the file, as a path in its directory.
	 */
	String loadedFrom();

}
