package dev.ferrograph.ingest.seed;

import dev.ferrograph.ingest.graph.GraphContent;

/**
 * What one item of a file says. Each kind of entry has its keys and what they become in
 * the graph in one place: its {@code read} and its {@link #addTo}.
 */
sealed interface Entry permits ChangeEntry, EditionEntry, OrganizationEntry, PersonEntry, ReleaseEntry, RolesEntry,
		SeriesEntry, SourceEntry, TopicEntry {

	/** Makes the entry known, so that others can refer to it. */
	void register(Known known);

	/** Adds what the entry says to the graph; all entries are known by now. */
	void addTo(GraphContent graph, Known known);

}
