package dev.ferrograph.query.schema;

import dev.ferrograph.query.schema.FieldMapping.Property;
import dev.ferrograph.query.schema.FieldMapping.Rows;
import dev.ferrograph.query.schema.RowType.EdgeType;
import dev.ferrograph.query.schema.RowType.NodeType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a path of fields leads from a node: over relationships to other nodes, and
 * perhaps to a property of these.
 *
 * @param steps the relationships, each with what is at its other end
 * @param property the property; null if the path leads to nodes
 */
public record GroupPath(List<Step> steps, @Nullable Property property) {

	/** A relationship, and what is at its other end. */
	public record Step(Origin.Traversal traversal, NodeType target) {
	}

	/**
	 * The path of an origin.
	 * @throws IllegalArgumentException if the schema has no such fields
	 */
	public static GroupPath of(Origin.Grouped grouped, Mapping mapping) {
		if (!(mapping.types().get(grouped.type()) instanceof NodeType from)) {
			throw new IllegalArgumentException("%s is not a type of nodes".formatted(grouped.type()));
		}
		var steps = new ArrayList<Step>();
		var here = from;
		for (int i = 0; i < grouped.path().size(); i++) {
			var name = grouped.path().get(i);
			var field = mapping.find(here.objectType(), name);
			var last = i == grouped.path().size() - 1;
			if (field instanceof Property property && last && !property.type().list()) {
				return new GroupPath(steps, property);
			}
			if (!(field instanceof Rows rows && rows.origin() instanceof Origin.Traversal traversal)) {
				throw new IllegalArgumentException(
						"%s has no relationship%s %s".formatted(here.name(), last ? " or value" : "", name));
			}
			// the other end of a relationship that is an object of its own is one more
			// name
			var target = rows.type() instanceof EdgeType edge && !last
					? end(edge, grouped.path().get(++i), traversal, mapping) : rows.type();
			if (!(target instanceof NodeType there)) {
				throw new IllegalArgumentException("%s.%s does not lead to nodes".formatted(here.name(), name));
			}
			steps.add(new Step(traversal, there));
			here = there;
		}
		return new GroupPath(steps, null);
	}

	private static RowType end(EdgeType edge, String name, Origin.Traversal traversal, Mapping mapping) {
		if (mapping.find(edge.name(), name) instanceof Rows rows && rows.origin() instanceof Origin.End end
				&& end.start() != traversal.outgoing()) {
			return rows.type();
		}
		throw new IllegalArgumentException("%s.%s is not the relationship's other end".formatted(edge.name(), name));
	}

}
