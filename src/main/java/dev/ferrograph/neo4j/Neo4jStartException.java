package dev.ferrograph.neo4j;

import org.jspecify.annotations.Nullable;

/**
 * Neo4j can't be had; the message is one line for people that says what is wrong and what
 * to do.
 */
class Neo4jStartException extends RuntimeException {

	Neo4jStartException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
