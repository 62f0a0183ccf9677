package dev.ferrograph.neo4j;

import java.util.Optional;

/**
 * Which state the graph is in, as far as that can be told without reading it. Whatever
 * was read between two moments with equal states was read from one and the same graph.
 */
@FunctionalInterface
public interface GraphState {

	/**
	 * The state, to be compared with others of this process; empty while it changes, or
	 * where it can't be told.
	 */
	Optional<?> current();

}
