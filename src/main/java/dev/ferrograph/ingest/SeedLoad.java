package dev.ferrograph.ingest;

import dev.ferrograph.ingest.graph.Edition;
import dev.ferrograph.ingest.graph.GraphContent;
import dev.ferrograph.ingest.graph.Person;
import dev.ferrograph.ingest.graph.Talk;
import dev.ferrograph.ingest.graph.Topic;

/**
 * What loading a seed has done.
 *
 * @param changed false where the graph already held this very seed as it was loaded, so
 * that nothing was written
 * @param summary the same in words, for the log
 */
public record SeedLoad(boolean changed, String summary) {

	/** What there is to say where no seed is configured. */
	static final SeedLoad NONE = new SeedLoad(false, "none is configured, the graph stays as it is");

	static final SeedLoad UNCHANGED = new SeedLoad(false, "the graph already holds this seed");

	/** The graph held this very seed, but not as it was loaded. */
	static SeedLoad restoring(GraphContent content) {
		return new SeedLoad(true,
				"the graph was changed since it was loaded, so all that the seed states was loaded again; "
						+ of(content).summary());
	}

	static SeedLoad of(GraphContent content) {
		return new SeedLoad(true, "loaded " + counts(content));
	}

	static String counts(GraphContent content) {
		return "people: %d, editions: %d, talks: %d, topics: %d, relationships: %d".formatted(
				content.nodes(Person.class).size(), content.nodes(Edition.class).size(),
				content.nodes(Talk.class).size(), content.nodes(Topic.class).size(), content.edges().size());
	}

}
