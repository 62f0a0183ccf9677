package dev.ferrograph.query;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A root field as one statement.
 *
 * @param statement Cypher that answers one row with one column, {@code data}
 * @param parameters the values it is run with
 */
public record CompiledQuery(String statement, Map<String, @Nullable Object> parameters) {
}
