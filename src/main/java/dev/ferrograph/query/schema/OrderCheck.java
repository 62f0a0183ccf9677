package dev.ferrograph.query.schema;

import dev.ferrograph.neo4j.GraphVocabulary;
import dev.ferrograph.query.schema.FieldMapping.Cardinality;
import dev.ferrograph.query.schema.FieldMapping.Property;
import dev.ferrograph.query.schema.FieldMapping.Rows;
import dev.ferrograph.query.schema.RowType.ColumnsType;
import dev.ferrograph.query.schema.RowType.EdgeType;
import org.jspecify.annotations.Nullable;

/** Checks that rows have what an order compares. */
final class OrderCheck {

	private final Mapping mapping;

	private final GraphVocabulary vocabulary;

	OrderCheck(Mapping mapping, GraphVocabulary vocabulary) {
		this.mapping = mapping;
		this.vocabulary = vocabulary;
	}

	/**
	 * Checks an order of rows of a type.
	 * @throws IllegalArgumentException if the rows can't be sorted by it
	 */
	void check(Order order, RowType type, Origin origin) {
		var first = order.path().getFirst();
		var known = order.path().size() == 1 ? isValue(first, type, origin)
				: isValueBehind(first, order.path().getLast(), type, origin);
		if (!known) {
			throw new IllegalArgumentException("%s can't be sorted by %s".formatted(type.name(), order));
		}
	}

	private boolean isValue(String name, RowType type, Origin origin) {
		return origin instanceof Origin.Computed computed && computed.file().columns().contains(name)
				|| origin instanceof Origin.Grouped && field(type, name) instanceof Property
				|| !(type instanceof ColumnsType) && isProperty(name, type);
	}

	private boolean isProperty(String name, RowType type) {
		return field(type, name) instanceof Property || vocabulary.propertyKeys().contains(name);
	}

	private boolean isValueBehind(String first, String last, RowType type, Origin origin) {
		if (origin instanceof Origin.Traversal && first.equals("edge")) {
			return vocabulary.propertyKeys().contains(last);
		}
		if (!(field(type, first) instanceof Rows rows) || rows.cardinality() != Cardinality.ONE
				|| !isProperty(last, rows.type())) {
			return false;
		}
		return switch (rows.origin()) {
			case Origin.End end -> type instanceof EdgeType;
			case Origin.Traversal traversal -> true;
			case Origin.Column column -> true;
			default -> false;
		};
	}

	private @Nullable FieldMapping field(RowType type, String name) {
		return mapping.find(type.objectType(), name);
	}

}
