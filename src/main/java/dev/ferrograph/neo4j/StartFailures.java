package dev.ferrograph.neo4j;

import java.net.URI;
import java.util.Objects;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;

/**
 * Turns what the engine and the driver throw at start-up into a line that says what is
 * wrong and what to do.
 */
final class StartFailures {

	private StartFailures() {
	}

	static Neo4jStartException ofEngine(RuntimeException failure, DataDirectory directory) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			var type = cause.getClass().getSimpleName();
			if (type.equals("FileLockException")) {
				return new Neo4jStartException(
						"The data directory %s is in use by another process: stop that one, or name another directory with ferrograph.embedded.directory."
							.formatted(directory.path()),
						failure);
			}
		}
		if (directory.isFull()) {
			return new Neo4jStartException(fullDisk(directory), failure);
		}
		return new Neo4jStartException(
				"The embedded Neo4j can't start in %s (%s): its log there, logs/debug.log, says more; if files are damaged, delete %s, and the next start fills the graph anew from the seed."
					.formatted(directory.path(), rootMessage(failure), directory.graph()),
				failure);
	}

	/** The engine has started, but not the database in it. */
	static Neo4jStartException ofDatabase(@Nullable Throwable failure, DataDirectory directory) {
		return new Neo4jStartException(
				directory.isFull() ? fullDisk(directory)
						: damage(directory, failure == null ? "the database does not start" : rootMessage(failure)),
				failure);
	}

	static String damage(DataDirectory directory, String symptom) {
		return "The graph in %s is damaged (%s): delete that directory, and the next start fills the graph anew from the seed; what was added to it by hand is lost then, unless you have a copy."
			.formatted(directory.graph(), symptom);
	}

	static String fullDisk(DataDirectory directory) {
		return "The disk of the data directory %s is full: make room, 16 MB at least, or name another directory with ferrograph.embedded.directory."
			.formatted(directory.path());
	}

	static Neo4jStartException ofDriver(Neo4jException failure, URI uri) {
		if (failure instanceof AuthenticationException) {
			return new Neo4jStartException(
					"Neo4j at %s refuses the user name or password: set spring.neo4j.authentication.username and spring.neo4j.authentication.password to those of that server."
						.formatted(uri),
					failure);
		}
		if (isOfEncryption(failure)) {
			return new Neo4jStartException(
					"The certificate of Neo4j at %s is not trusted (%s): let spring.neo4j.security.cert-file name a PEM file with it, or with that of the authority that has signed it."
						.formatted(uri, rootMessage(failure)),
					failure);
		}
		if (failure instanceof SecurityException) {
			return new Neo4jStartException(
					"Neo4j at %s does not let the user in (%s): set spring.neo4j.authentication.username and spring.neo4j.authentication.password to those of an account that may read and write there."
						.formatted(uri, rootMessage(failure)),
					failure);
		}
		return new Neo4jStartException(
				"Neo4j at %s can't be reached (%s): start it, or correct spring.neo4j.uri; without that property Ferrograph runs its own."
					.formatted(uri, rootMessage(failure)),
				failure);
	}

	private static boolean isOfEncryption(Throwable failure) {
		return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).anyMatch(SSLException.class::isInstance);
	}

	private static String rootMessage(Throwable failure) {
		var root = failure;
		while (root.getCause() != null) {
			root = root.getCause();
		}
		return message(root);
	}

	/** The first line of it. */
	static String message(Throwable failure) {
		var message = failure.getMessage();
		return message == null ? failure.getClass().getSimpleName() : message.lines().findFirst().orElse("");
	}

}
