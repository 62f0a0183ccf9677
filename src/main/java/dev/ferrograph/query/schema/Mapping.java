package dev.ferrograph.query.schema;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What each type and field of the schema is in the graph.
 *
 * @param types what the rows of a type are, by type name
 * @param fields the fields of each object type
 * @param inputs the fields of each filter and order, in the schema's order
 */
public record Mapping(Map<String, RowType> types, Map<String, Map<String, FieldMapping>> fields,
		Map<String, Map<String, InputMapping>> inputs) {

	/**
	 * The field of an object type.
	 * @throws IllegalArgumentException if the schema has no such field
	 */
	public FieldMapping field(String type, String field) {
		var found = find(type, field);
		if (found == null) {
			throw new IllegalArgumentException("%s.%s is not mapped".formatted(type, field));
		}
		return found;
	}

	/** The field of an object type; null if the schema has no such field. */
	public @Nullable FieldMapping find(String type, String field) {
		return fields.getOrDefault(type, Map.of()).get(field);
	}

	/**
	 * A property that rows are sorted by.
	 *
	 * @param nullable whether it may be missing
	 */
	public record SortKey(String property, boolean nullable) {
	}

	/** What rows of a type are sorted by in an order that names this property. */
	public SortKey sortKey(RowType type, String property) {
		if (property.equals("id")) {
			return new SortKey(property, false);
		}
		if (!(find(type.objectType(), property) instanceof FieldMapping.Property found)) {
			return new SortKey(property, true);
		}
		return found.sortKey() == null ? new SortKey(property, found.nullable()) : new SortKey(found.sortKey(), true);
	}

	/** The names of all fields of an object type, always in the same order. */
	public List<String> fields(String type) {
		return fields.getOrDefault(type, Map.of()).keySet().stream().sorted().toList();
	}

	/** The fields of the input type of a filter or order, in the schema's order. */
	public Map<String, InputMapping> inputs(String type) {
		return Objects.requireNonNull(inputs.get(type), type);
	}

}
