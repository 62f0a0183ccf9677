package dev.ferrograph.query.statement;

import dev.ferrograph.query.answer.ResponseShape;
import dev.ferrograph.query.request.ParameterBinding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A root field as one statement.
 *
 * @param statement Cypher that answers one row with one column, {@code data}
 * @param bindings how the values of its parameters follow from those of a request
 * @param shape how to make the answer from what the statement answers
 */
public record CompiledQuery(String statement, Map<String, ParameterBinding> bindings, ResponseShape shape) {

	/** What the statement is run with. */
	public Map<String, @Nullable Object> parameters(List<Object> values) {
		var parameters = new HashMap<String, @Nullable Object>();
		bindings.forEach((name, binding) -> parameters.put(name, binding.value(values)));
		return parameters;
	}

}
