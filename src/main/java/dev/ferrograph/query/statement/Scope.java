package dev.ferrograph.query.statement;

import dev.ferrograph.query.request.ParameterBinding;
import dev.ferrograph.query.request.Placeholder;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * The variables and values of one statement. Names are numbered in the order in which
 * they are asked for, so that the same shape of request gives the same text, and Neo4j
 * finds its plan again. All values are in one parameter, a map: the database keeps a plan
 * for each combination of the parameters' types and of the orders of magnitude of texts
 * and lists, and does not look into a map.
 */
final class Scope {

	/** The parameter that holds the values. */
	static final String VALUES = "p";

	private final Map<String, ParameterBinding> bindings = new LinkedHashMap<>();

	private int variables;

	SymbolicName variable(String prefix) {
		return Cypher.name(prefix + variables++);
	}

	Expression value(ParameterBinding binding) {
		return Cypher.property(Cypher.parameter(VALUES), name(binding));
	}

	/** The value of an argument. */
	Expression argument(@Nullable Object argument) {
		return value(binding(argument));
	}

	/** The value of an argument, as it is written after the dollar sign. */
	String reference(@Nullable Object argument) {
		return VALUES + "." + name(binding(argument));
	}

	private String name(ParameterBinding binding) {
		var name = "v" + bindings.size();
		bindings.put(name, binding);
		return name;
	}

	private static ParameterBinding binding(@Nullable Object argument) {
		return argument instanceof Placeholder placeholder ? placeholder
				: values -> Placeholder.replaced(argument, values);
	}

	Map<String, ParameterBinding> bindings() {
		return bindings;
	}

}
