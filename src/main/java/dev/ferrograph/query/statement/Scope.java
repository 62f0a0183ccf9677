package dev.ferrograph.query.statement;

import dev.ferrograph.query.request.ParameterBinding;
import dev.ferrograph.query.request.Placeholder;
import java.util.LinkedHashMap;
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

	private final Map<String, ParameterBinding> bindings = new LinkedHashMap<>();

	private int variables;

	SymbolicName variable(String prefix) {
		return Cypher.name(prefix + variables++);
	}

	Parameter<?> parameter(ParameterBinding binding) {
		var name = "p" + bindings.size();
		bindings.put(name, binding);
		return Cypher.parameter(name);
	}

	/** A parameter that has the value of an argument. */
	Parameter<?> argument(@Nullable Object argument) {
		return parameter(argument instanceof Placeholder placeholder ? placeholder
				: values -> Placeholder.replaced(argument, values));
	}

	Map<String, ParameterBinding> bindings() {
		return bindings;
	}

}
