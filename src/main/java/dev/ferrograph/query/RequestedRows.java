package dev.ferrograph.query;

import dev.ferrograph.query.schema.InputNames;
import dev.ferrograph.neo4j.GraphSizes;
import dev.ferrograph.query.schema.FieldMapping;
import dev.ferrograph.query.schema.FieldMapping.Cardinality;
import dev.ferrograph.query.schema.FieldMapping.Rows;
import dev.ferrograph.query.schema.InputMapping;
import dev.ferrograph.query.schema.Mapping;
import dev.ferrograph.query.schema.Origin;
import dev.ferrograph.query.schema.RowType.NodeType;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** How many rows a request has the database look at, from the sizes of the graph. */
public final class RequestedRows {

	/**
	 * How many rows a statement file may return that a filter or an order is applied to.
	 */
	private static final long COMPUTED = 1000;

	/** The name of a filter inside a count. */
	private static final String WITHIN = "where";

	private final Mapping mapping;

	private final GraphSizes sizes;

	RequestedRows(Mapping mapping, GraphSizes sizes) {
		this.mapping = mapping;
		this.sizes = sizes;
	}

	/** Whether each row of a list or connection is another node. */
	public boolean areDistinct(String type, String field) {
		return find(type, field) instanceof Rows rows && rows.type() instanceof NodeType
				&& rows.cardinality() != Cardinality.ONE
				&& (rows.origin() instanceof Origin.All || rows.origin() instanceof Origin.Traversal);
	}

	/**
	 * How many entries a list of nodes or relationships has at most; empty for other
	 * fields.
	 * @param distinct the number of distinct nodes that it is asked of: together their
	 * lists have no more entries than there are in the graph; 0 if some may be the same
	 */
	public OptionalLong ofList(String type, String field, long distinct) {
		if (!(find(type, field) instanceof Rows rows && rows.cardinality() == Cardinality.LIST)) {
			return OptionalLong.empty();
		}
		return switch (rows.origin()) {
			case Origin.All all -> OptionalLong.of(sizes.nodes(((NodeType) rows.type()).labels()));
			case Origin.Traversal traversal -> {
				var found = sizes(type, traversal);
				yield OptionalLong.of(distinct == 0 ? found.most()
						: Math.min(found.most(), (long) Math.ceil(found.mean() * found.nodes() / distinct)));
			}
			default -> OptionalLong.empty();
		};
	}

	/** How many rows a filter and an order of a field look at. */
	public double ofArguments(String type, String field, Map<String, ? extends @Nullable Object> arguments) {
		if (!(find(type, field) instanceof Rows rows && rows.type() instanceof NodeType nodes
				&& rows.cardinality() == Cardinality.CONNECTION)) {
			return 0;
		}
		var each = of(nodes, InputNames.WHERE, arguments.get("where"))
				+ of(nodes, InputNames.ORDER, arguments.get("orderBy"));
		return each == 0 ? 0 : each * behind(type, rows, nodes);
	}

	/** How many rows there are before a filter. */
	private double behind(String type, Rows rows, NodeType nodes) {
		return switch (rows.origin()) {
			case Origin.All all -> sizes.nodes(nodes.labels());
			case Origin.Traversal traversal -> sizes(type, traversal).most();
			default -> COMPUTED;
		};
	}

	/** How many rows a filter or an order, or each of several, looks at for one node. */
	private double of(NodeType node, String input, @Nullable Object value) {
		return switch (value) {
			case Map<?, ?> one -> ofFields(node, input, one);
			case List<?> several -> several.stream().mapToDouble(each -> of(node, input, each)).sum();
			case null, default -> 0;
		};
	}

	private double ofFields(NodeType node, String input, Map<?, ?> values) {
		var rows = 0.0;
		for (var field : mapping.inputs(node.name() + input).entrySet()) {
			var value = values.get(field.getKey());
			if (value != null) {
				rows += ofField(node, input, field.getValue(), value);
			}
		}
		return rows;
	}

	private double ofField(NodeType node, String input, InputMapping field, Object value) {
		return switch (field) {
			case InputMapping.Related related when value instanceof Map<?, ?> inside ->
				usual(node, related) * (related.many() || input.equals(InputNames.ORDER)
						? ofQuantifiers(related, inside) : 1 + of(related.target(), InputNames.WHERE, inside));
			case InputMapping.Related related -> 0;
			case InputMapping.OfType typed -> of(typed.type(), InputNames.WHERE, value);
			case InputMapping.KeyOfRelated key -> 1 + of(key.target(), InputNames.ORDER, value);
			case InputMapping.Combined combined -> of(node, input, value);
			case InputMapping.Value property -> 1;
			case InputMapping.Texts texts -> 1;
			case InputMapping.Kind kind -> 1;
		};
	}

	/** Some quantifiers are filters themselves, and others have one inside. */
	private double ofQuantifiers(InputMapping.Related related, Map<?, ?> quantifiers) {
		var rows = 1 + of(related.target(), InputNames.WHERE, quantifiers.get(WITHIN));
		for (var quantifier : quantifiers.entrySet()) {
			if (!WITHIN.equals(quantifier.getKey()) && quantifier.getValue() instanceof Map<?, ?> inside) {
				rows += 1 + of(related.target(), InputNames.WHERE,
						inside.containsKey(WITHIN) ? inside.get(WITHIN) : inside);
			}
		}
		return rows;
	}

	private double usual(NodeType node, InputMapping.Related related) {
		return Math.max(1,
				sizes.of(node.labels(), related.traversal().relationship(), related.traversal().outgoing()).usual());
	}

	private GraphSizes.Sizes sizes(String type, Origin.Traversal traversal) {
		return mapping.types().get(type) instanceof NodeType node
				? sizes.of(node.labels(), traversal.relationship(), traversal.outgoing()) : GraphSizes.UNKNOWN;
	}

	private @Nullable FieldMapping find(String type, String field) {
		var rows = mapping.types().get(type);
		return mapping.find(rows == null ? type : rows.objectType(), field);
	}

}
