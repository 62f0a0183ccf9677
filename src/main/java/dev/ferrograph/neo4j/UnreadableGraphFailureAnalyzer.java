package dev.ferrograph.neo4j;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.env.Environment;

/**
 * Ends a start for which Neo4j is there, but does not read or write what it should, with
 * the one line that helps, instead of a stack trace.
 */
class UnreadableGraphFailureAnalyzer implements FailureAnalyzer {

	private final Environment environment;

	UnreadableGraphFailureAnalyzer(Environment environment) {
		this.environment = environment;
	}

	@Override
	public @Nullable FailureAnalysis analyze(Throwable failure) {
		var cause = cause(failure);
		var server = environment.getProperty("spring.neo4j.uri");
		var lack = lackOfMemory(failure);
		if (lack != null) {
			return new FailureAnalysis(
					"What the start has to write takes more memory than Neo4j has for it (%s): %s. Nothing is half-loaded."
						.formatted(StartFailures.message(lack), server == null ? "give Java more, such as -Xmx2g"
								: "give the server at %s a larger heap".formatted(server)),
					null, failure);
		}
		if (server != null) {
			var description = cause == null ? refusal(server, failure) : describe(server, cause);
			return description == null ? null : new FailureAnalysis(description, null, failure);
		}
		var directory = new DataDirectory(
				Path.of(environment.getProperty("ferrograph.embedded.directory", "data")).toAbsolutePath().normalize());
		if (isOfReadingOrWriting(failure) && directory.isFull()) {
			return new FailureAnalysis(StartFailures.fullDisk(directory), null, failure);
		}
		return cause == null ? null
				: new FailureAnalysis(StartFailures.damage(directory, StartFailures.message(cause)), null, failure);
	}

	private static @Nullable Throwable cause(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof Neo4jStartException) {
				return null;
			}
			if (cause instanceof DamagedGraphException
					|| (cause instanceof Neo4jException e && isOfTheDatabase(String.valueOf(e.code())))) {
				return cause;
			}
		}
		return null;
	}

	private static @Nullable Throwable lackOfMemory(Throwable failure) {
		return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
			.filter(cause -> cause instanceof Neo4jException e && StatementMemoryException.isCauseOf(e))
			.findFirst()
			.orElse(null);
	}

	/**
	 * Why a server that answers does not do what the start needs; null if it is not that.
	 */
	private static @Nullable String refusal(String server, Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof Neo4jStartException) {
				return null;
			}
			if (cause instanceof ServiceUnavailableException || cause instanceof SessionExpiredException) {
				return "Neo4j at %s went away during the start (%s): start again when it is back; nothing is half-loaded."
					.formatted(server, StartFailures.message(cause));
			}
			if (cause instanceof Neo4jException e && String.valueOf(e.code()).startsWith("Neo.ClientError.")) {
				return "Neo4j at %s does not do what the start needs (%s): its version has to be 2025.06 or later, and the user has to be allowed to read and write the database."
					.formatted(server, StartFailures.message(cause));
			}
		}
		return null;
	}

	private static boolean isOfReadingOrWriting(Throwable failure) {
		return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
			.anyMatch(cause -> cause instanceof IOException || cause instanceof Neo4jException
					|| cause instanceof DamagedGraphException);
	}

	private static boolean isOfTheDatabase(String code) {
		return code.startsWith("Neo.DatabaseError.") || code.equals("Neo.TransientError.General.DatabaseUnavailable");
	}

	private static String describe(String server, Throwable cause) {
		return "Neo4j at %s can't read or write its database (%s): its log says why; if the database is damaged, restore a backup, or create it anew and the next start fills it."
			.formatted(server, StartFailures.message(cause));
	}

}
