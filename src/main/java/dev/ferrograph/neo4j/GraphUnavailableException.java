package dev.ferrograph.neo4j;

/** Neo4j can't be reached, also after retries. */
public class GraphUnavailableException extends RuntimeException {

	public GraphUnavailableException(Throwable cause) {
		super("The graph can't be reached at the moment; try again later.", cause);
	}

}
