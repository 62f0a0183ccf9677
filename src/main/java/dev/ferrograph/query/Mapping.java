package dev.ferrograph.query;

import java.util.Map;

/** How each type and field of the schema is to be found in the graph. */
record Mapping(Map<String, RowType> types, Map<String, Map<String, Field>> fields) {

	/** The field of an object type. */
	Field field(String type, String field) {
		var found = fields.getOrDefault(type, Map.of()).get(field);
		if (found == null) {
			throw new IllegalArgumentException("%s.%s is not mapped".formatted(type, field));
		}
		return found;
	}
}
