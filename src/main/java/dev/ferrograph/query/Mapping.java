package dev.ferrograph.query;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How each type and field of the schema is to be found in the graph. */
record Mapping(Map<String, RowType> types, Map<String, Map<String, Field>> fields) {

	/** The field of an object type. */
	Field field(String type, String field) {
		var found = find(type, field);
		if (found == null) {
			throw new IllegalArgumentException("%s.%s is not mapped".formatted(type, field));
		}
		return found;
	}

	/** The field of an object type; null where the schema has no such field. */
	@Nullable Field find(String type, String field) {
		return fields.getOrDefault(type, Map.of()).get(field);
	}

}
