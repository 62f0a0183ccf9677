package dev.ferrograph.neo4j;

import java.util.stream.Stream;
import org.neo4j.driver.exceptions.ConnectionReadTimeoutException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;

/** Neo4j can't be reached, or its database can't be asked, also after retries. */
public class GraphUnavailableException extends RuntimeException {

	public GraphUnavailableException(Throwable cause) {
		super("The graph can't be reached at the moment; try again later.", cause);
	}

	static boolean isCauseOf(Neo4jException failure) {
		return failure instanceof ServiceUnavailableException || failure instanceof SessionExpiredException
				|| failure instanceof ConnectionReadTimeoutException || failure instanceof TransientException
				|| isOfDatabase(String.valueOf(failure.code()));
	}

	/** The database has given up, or does not start: no statement is to blame. */
	private static boolean isOfDatabase(String code) {
		return Stream.of("Neo.DatabaseError.Transaction.", "Neo.DatabaseError.Database.").anyMatch(code::startsWith);
	}

}
