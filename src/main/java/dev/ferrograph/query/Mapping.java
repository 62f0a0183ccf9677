package dev.ferrograph.query;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How each type and field of the schema is to be found in the graph. */
record Mapping(Map<String, RowType> types, Map<String, Map<String, Field>> fields,
		Map<String, Map<String, Input>> inputs) {

	/** The field of an object type. */
	Field field(String type, String field) {
		var found = find(type, field);
		if (found == null) {
			throw new IllegalArgumentException("%s.%s is not mapped".formatted(type, field));
		}
		return found;
	}

	/** The names of all fields of an object type, in the same order every time. */
	List<String> fields(String type) {
		return fields.getOrDefault(type, Map.of()).keySet().stream().sorted().toList();
	}

	/** The field of an object type; null where the schema has no such field. */
	@Nullable Field find(String type, String field) {
		return fields.getOrDefault(type, Map.of()).get(field);
	}

	/** The fields of the input type of a filter or order, in the schema's order. */
	Map<String, Input> inputs(String type) {
		return Objects.requireNonNull(inputs.get(type), type);
	}

}
