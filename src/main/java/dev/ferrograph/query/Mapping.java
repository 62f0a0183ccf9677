package dev.ferrograph.query;

import dev.ferrograph.query.RowType.NodeType;
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

	/**
	 * Whether nodes of the type can be asked for by id alone: its object types are
	 * {@code Node}s.
	 */
	boolean isAlsoNode(NodeType type) {
		return types.get("Node") instanceof NodeType node && !node.equals(type)
				&& node.variants().containsAll(type.variants()) && Objects.equals(labelOfKind(type), type.label());
	}

	/** Kinds of topics have ids that begin like those of all topics. */
	private @Nullable String labelOfKind(NodeType type) {
		return types.values()
			.stream()
			.filter(NodeType.class::isInstance)
			.map(NodeType.class::cast)
			.filter(wider -> wider.label() != null && wider.isInterface()
					&& wider.variants().containsAll(type.variants()))
			.map(NodeType::label)
			.findFirst()
			.orElse(type.label());
	}

}
