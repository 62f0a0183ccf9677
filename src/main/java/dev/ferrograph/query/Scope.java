package dev.ferrograph.query;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Parameter;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * The variables and parameters of one statement. Names are numbered in the order in which
 * they are asked for, so that the same shape of request gives the same text, and Neo4j
 * finds its plan again.
 */
final class Scope {

	private final Map<String, @Nullable Object> parameters = new HashMap<>();

	private int variables;

	SymbolicName variable(String prefix) {
		return Cypher.name(prefix + variables++);
	}

	Parameter<?> parameter(@Nullable Object value) {
		return Cypher.parameter(parameterName(value));
	}

	String parameterName(@Nullable Object value) {
		var name = "p" + parameters.size();
		parameters.put(name, value);
		return name;
	}

	Map<String, @Nullable Object> parameters() {
		return Collections.unmodifiableMap(parameters);
	}

}
