package dev.ferrograph.query;

/** Neo4j can't be reached, also after retries. */
public class GraphUnavailableException extends RuntimeException {

	GraphUnavailableException(Throwable cause) {
		super("The graph can't be reached at the moment; try again later.", cause);
	}

}
