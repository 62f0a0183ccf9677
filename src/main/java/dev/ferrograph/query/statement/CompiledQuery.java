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
 * @param statement Cypher that returns one row with one column, {@code data}
 * @param bindings what makes the values that its one parameter holds, by their names
 * @param shape how the answer is made from what the statement returns
 */
public record CompiledQuery(String statement, Map<String, ParameterBinding> bindings, ResponseShape shape) {

	/** The parameters of the statement for a request with these values. */
	public Map<String, @Nullable Object> parameters(List<Object> values) {
		var held = new HashMap<String, @Nullable Object>();
		bindings.forEach((name, binding) -> held.put(name, binding.value(values)));
		return Map.of(Scope.VALUES, held);
	}

}
