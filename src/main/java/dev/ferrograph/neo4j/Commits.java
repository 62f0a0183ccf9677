package dev.ferrograph.neo4j;

import java.util.Optional;

/**
 * What was committed last, where that is known without reading the graph: in an engine of
 * this process. One commit can be kept across restarts, to see then that nothing was
 * written since.
 */
public interface Commits {

	/** What was committed last; empty where that is not known or not yet finished. */
	Optional<Commit> last();

	/** The commit that was kept, also by another process. */
	Optional<Commit> kept();

	/** Keeps a commit in place of the one before, or none. */
	void keep(Optional<Commit> commit);

}
