package dev.ferrograph.query.schema;

import dev.ferrograph.query.schema.RowType.ColumnsType;
import dev.ferrograph.query.schema.RowType.EdgeType;
import dev.ferrograph.query.schema.RowType.NodeType;
import dev.ferrograph.query.schema.RowType.Variant;
import graphql.schema.GraphQLDirectiveContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads from the schema which types are those of rows, and what these are. */
final class RowTypeReader {

	private final GraphQLSchema schema;

	private final SchemaProblems problems;

	RowTypeReader(GraphQLSchema schema, SchemaProblems problems) {
		this.schema = schema;
		this.problems = problems;
	}

	/**
	 * The types by name; those of connections and what holds the root fields are none.
	 */
	Map<String, RowType> read() {
		var types = new TreeMap<String, RowType>();
		for (var type : schema.getAllTypesAsList()) {
			if (type instanceof GraphQLInterfaceType anInterface) {
				problems.collect(anInterface.getName(), () -> types.put(anInterface.getName(),
						nodes(anInterface, schema.getImplementations(anInterface))));
			}
			else if (type instanceof GraphQLObjectType object && isRow(object)) {
				problems.collect(object.getName(), () -> types.put(object.getName(), rows(object)));
			}
		}
		return types;
	}

	private boolean isRow(GraphQLObjectType type) {
		return !type.equals(schema.getQueryType()) && !type.equals(schema.getMutationType())
				&& !type.equals(schema.getSubscriptionType()) && !type.getName().startsWith("__")
				&& !Connections.isConnection(type.getName()) && !type.getName().equals(Connections.PAGE_INFO)
				&& !isPlainEdge(type);
	}

	/** Whether it is the edge of a connection that says no more than its node. */
	private boolean isPlainEdge(GraphQLObjectType type) {
		return type.getName().endsWith("Edge") && schema.getType(
				type.getName().substring(0, type.getName().length() - 4) + "Connection") instanceof GraphQLObjectType
				&& !Connections.hasColumns(type);
	}

	private RowType rows(GraphQLObjectType type) {
		var edge = type.getAppliedDirective("edge");
		if (edge != null) {
			return new EdgeType(type.getName(), Directives.text(edge, "type"), Directives.orders(edge));
		}
		return type.hasAppliedDirective("node") ? nodes(type, List.of(type)) : new ColumnsType(type.getName());
	}

	private <T extends GraphQLNamedOutputType & GraphQLDirectiveContainer> NodeType nodes(T type,
			List<GraphQLObjectType> objects) {
		var variants = objects.stream().map(object -> new Variant(object.getName(), label(object))).toList();
		if (variants.isEmpty()) {
			throw new IllegalArgumentException("no type implements it");
		}
		var node = type.getAppliedDirective("node");
		return node == null
				? new NodeType(type.getName(), objects.stream().map(this::widestLabel).distinct().toList(), List.of(),
						variants)
				: new NodeType(type.getName(), List.of(Directives.text(node, "label")), Directives.orders(node),
						variants);
	}

	private static String label(GraphQLDirectiveContainer type) {
		var node = type.getAppliedDirective("node");
		if (node == null) {
			throw new IllegalArgumentException("%s has no label; give it @node".formatted(type.getName()));
		}
		return Directives.text(node, "label");
	}

	/**
	 * The label that most nodes share with those of the type, since ids are unique among
	 * all that have it: that of a topic, not that of its kind.
	 */
	private String widestLabel(GraphQLObjectType type) {
		return type.getInterfaces()
			.stream()
			.map(GraphQLInterfaceType.class::cast)
			.filter(wider -> wider.hasAppliedDirective("node"))
			.max(Comparator.comparing(wider -> schema.getImplementations(wider).size()))
			.map(RowTypeReader::label)
			.orElseGet(() -> label(type));
	}

}
