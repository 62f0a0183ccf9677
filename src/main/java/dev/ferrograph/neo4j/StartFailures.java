package dev.ferrograph.neo4j;

import java.net.URI;
import java.nio.file.Path;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * Turns what the engine and the driver throw at start-up into a line that says what is
 * wrong and what to do.
 */
final class StartFailures {

	private StartFailures() {
	}

	static Neo4jStartException ofEngine(RuntimeException failure, Path directory) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			var type = cause.getClass().getSimpleName();
			if (type.equals("FileLockException")) {
				return new Neo4jStartException(
						"The data directory %s is in use by another process: stop that one, or name another directory with ferrograph.embedded.directory."
							.formatted(directory),
						failure);
			}
		}
		return new Neo4jStartException(
				"The embedded Neo4j can't start in %s (%s): its log there, logs/debug.log, says more."
					.formatted(directory, rootMessage(failure)),
				failure);
	}

	static Neo4jStartException ofDriver(Neo4jException failure, URI uri) {
		if (failure instanceof AuthenticationException) {
			return new Neo4jStartException(
					"Neo4j at %s refuses the user name or password: set spring.neo4j.authentication.username and spring.neo4j.authentication.password to those of that server."
						.formatted(uri),
					failure);
		}
		return new Neo4jStartException(
				"Neo4j at %s can't be reached (%s): start it, or correct spring.neo4j.uri; without that property Ferrograph runs its own."
					.formatted(uri, rootMessage(failure)),
				failure);
	}

	private static String rootMessage(Throwable failure) {
		var root = failure;
		while (root.getCause() != null) {
			root = root.getCause();
		}
		return root.getMessage() == null ? root.getClass().getSimpleName()
				: root.getMessage().lines().findFirst().orElse("");
	}

}
