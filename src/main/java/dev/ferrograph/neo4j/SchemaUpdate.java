package dev.ferrograph.neo4j;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * Runs those statements of the schema that have something left to do. Where somebody else
 * administers the database and they are refused, they are said.
 */
final class SchemaUpdate {

	private static final Pattern NAMED = Pattern
		.compile("(?ms)^(?<verb>CREATE|DROP) (CONSTRAINT|(FULLTEXT )?INDEX) (?<name>\\w+) IF (NOT )?EXISTS.*");

	private SchemaUpdate() {
	}

	/**
	 * Runs the statements; throws {@link Neo4jStartException} where constraints or
	 * indexes are missing and the user may not make them.
	 * @param present the names of the constraints and indexes that there are
	 * @return whether a constraint or index was made or dropped
	 */
	static boolean run(List<String> statements, Set<String> present, Consumer<String> runner, URI uri) {
		var refused = new ArrayList<String>();
		boolean changed = false;
		for (var statement : statements) {
			var named = NAMED.matcher(statement);
			boolean isNamed = named.find();
			if (isNamed && named.group("verb").equals("CREATE") == present.contains(named.group("name"))) {
				continue;
			}
			try {
				runner.accept(statement);
				changed |= isNamed;
			}
			catch (RuntimeException e) {
				if (!isForbidden(e)) {
					throw e;
				}
				if (isNamed) {
					refused.add(named.group().strip() + ";");
				}
			}
		}
		if (!refused.isEmpty()) {
			throw new Neo4jStartException(
					"The user that Ferrograph has at %s may not make constraints and indexes: have these statements run by an administrator of the database, then start again.%n%n%s"
						.formatted(uri, String.join("\n", refused)),
					null);
		}
		return changed;
	}

	private static boolean isForbidden(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof Neo4jException e && "Neo.ClientError.Security.Forbidden".equals(e.code())) {
				return true;
			}
		}
		return false;
	}

}
