package dev.ferrograph.reference;

import dev.ferrograph.reference.Computed.Known;
import dev.ferrograph.reference.Connection.Entry;
import dev.ferrograph.reference.Connection.PageInfo;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds what any field of the schema holds, by walking through the graph in memory. */
record Fields(MemoryGraph graph, Ranked ranked, GraphQLSchema schema, Cursors cursors) implements DataFetcher<Object> {

	@Override
	public Object get(DataFetchingEnvironment field) {
		return switch (field.getSource()) {
			case Connection page when field.getFieldDefinition().getName().equals("facets") ->
				new Facets(page.rows().stream().map(row -> (Vertex) row.value()).toList());
			case Facets facets ->
				arranged(facets.groups(schema, (GraphQLObjectType) field.getExecutionStepInfo().getObjectType(),
						field.getFieldDefinition()), field);
			case Connection page -> ofConnection(page, field.getFieldDefinition().getName());
			case PageInfo page -> ofPageInfo(page, field.getFieldDefinition().getName());
			case Entry entry when field.getFieldDefinition().getName().equals("cursor") -> entry.cursor();
			case Entry entry when field.getFieldDefinition().getName().equals("node")
					&& entry.row().value() instanceof Vertex node ->
				node;
			case Entry entry -> of(entry.row().value(), field);
			case null -> of(null, field);
			default -> of(field.getSource(), field);
		};
	}

	private static Object ofConnection(Connection page, String field) {
		return switch (field) {
			case "edges" -> page.entries();
			case "nodes" -> page.entries()
				.stream()
				.map(entry -> entry.row().value() instanceof Map<?, ?> columns ? columns.get("node")
						: entry.row().value())
				.toList();
			case "pageInfo" -> page.pageInfo();
			case "totalCount" -> page.total();
			default -> throw new UnsupportedOperationException("the reference does not know connections' " + field);
		};
	}

	private static Object ofPageInfo(PageInfo page, String field) {
		return switch (field) {
			case "hasNextPage" -> page.hasNextPage();
			case "hasPreviousPage" -> page.hasPreviousPage();
			case "startCursor" -> page.startCursor();
			case "endCursor" -> page.endCursor();
			default -> throw new UnsupportedOperationException("the reference does not know PageInfo." + field);
		};
	}

	/** What a node, a relationship, columns or, where it is null, the root holds. */
	private Object of(Object source, DataFetchingEnvironment field) {
		var definition = field.getFieldDefinition();
		if (definition.hasAppliedDirective("computed")) {
			return computed((Vertex) source, field);
		}
		if (source == null) {
			return Directives.isConnection(definition.getType())
					|| Directives.isList(definition.getType()) && definition.getArguments().isEmpty()
							? arranged(all(definition), field) : byId(field);
		}
		if (definition.hasAppliedDirective("relationship")) {
			return related((Vertex) source, field);
		}
		if (definition.hasAppliedDirective("lookup")) {
			var id = Orders.property(source, Directives.text(definition, "lookup", "property"));
			return id == null ? null : graph.find(label(Directives.name(definition.getType())), id).orElse(null);
		}
		if (source instanceof Arc arc && definition.hasAppliedDirective("start")) {
			return arc.start();
		}
		if (source instanceof Arc arc && definition.hasAppliedDirective("end")) {
			return arc.end();
		}
		var value = Orders.property(source, definition.getName());
		return value == null && GraphQLTypeUtil.isNonNull(definition.getType())
				&& GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType())) ? List.of() : value;
	}

	/** A null is the same as nothing, and so the default. */
	private static Map<String, Object> arguments(DataFetchingEnvironment field) {
		var arguments = new LinkedHashMap<>(field.getArguments());
		for (var definition : field.getFieldDefinition().getArguments()) {
			if (arguments.get(definition.getName()) == null && definition.hasSetDefaultValue()) {
				arguments.put(definition.getName(), GraphQLArgument.getArgumentDefaultValue(definition));
			}
		}
		return arguments;
	}

	private Object related(Vertex from, DataFetchingEnvironment field) {
		var definition = field.getFieldDefinition();
		var type = schema.getType(Directives.name(definition.getType()));
		if (type instanceof GraphQLObjectType edge && edge.hasAppliedDirective("edge")) {
			return arranged(Directives.arcs(from, definition).stream().map(Row::new).toList(), field);
		}
		return arranged(Directives.walk(from, definition), field);
	}

	private Object computed(Vertex here, DataFetchingEnvironment field) {
		if (!Reference.knows(field.getFieldDefinition())) {
			throw new UnsupportedOperationException("the reference does not know "
					+ field.getExecutionStepInfo().getObjectType().getName() + "." + field.getField().getName());
		}
		var name = Directives.text(field.getFieldDefinition(), "computed", "by");
		var found = ComputedFields.find(name).function().of(new Known(graph, ranked), here, arguments(field));
		return found instanceof List<?> ? arranged(rows(found), field) : found;
	}

	@SuppressWarnings("unchecked")
	private static List<Row> rows(Object found) {
		return (List<Row>) found;
	}

	/** The rows as the field has them: one, some in order, or a page. */
	@SuppressWarnings("unchecked")
	private Object arranged(List<Row> rows, DataFetchingEnvironment field) {
		var definition = field.getFieldDefinition();
		var conditions = new Conditions(schema);
		var type = rowType(definition);
		var order = new Orders(schema, conditions).of(definition, type, field.getArgument("orderBy"));
		var where = (Map<String, Object>) field.getArgument("where");
		var sorted = rows.stream()
			.filter(row -> where == null || conditions.hold(node(row), filter(definition), where))
			.sorted(order)
			.toList();
		if (Directives.isConnection(definition.getType())) {
			return new Paging(cursors).page(sorted, order, field);
		}
		var values = sorted.stream().map(Row::value);
		if (!Directives.isList(definition.getType())) {
			return values.findFirst().orElse(null);
		}
		return arguments(field).get("first") instanceof Integer most ? values.limit(most).toList() : values.toList();
	}

	private static Vertex node(Row row) {
		return (Vertex) (row.value() instanceof Map<?, ?> columns ? columns.get("node") : row.value());
	}

	private static String filter(GraphQLFieldDefinition field) {
		return Directives.name(field.getArgument("where").getType());
	}

	/** The type of a row: the node of an edge that says nothing else, or the edge. */
	private String rowType(GraphQLFieldDefinition definition) {
		var name = Directives.name(definition.getType());
		if (!Directives.isConnection(definition.getType())) {
			return name;
		}
		var edge = schema.getObjectType(name.replace("Connection", "Edge"));
		var plain = edge.getFieldDefinitions().size() == 2;
		return plain ? Directives.name(edge.getField("node").getType()) : edge.getName();
	}

	private List<Row> all(GraphQLFieldDefinition definition) {
		return graph.labelled(label(rowType(definition))).stream().map(Row::new).toList();
	}

	private Object byId(DataFetchingEnvironment field) {
		var type = Directives.name(field.getFieldDefinition().getType());
		if (field.getArgument("ids") instanceof List<?> ids) {
			return ids.stream().map(id -> byId(type, id)).toList();
		}
		return byId(type, field.getArgument("id"));
	}

	private Vertex byId(String type, Object id) {
		if (!type.equals("Node")) {
			return graph.find(label(type), id).orElse(null);
		}
		return graph.vertices()
			.stream()
			.filter(vertex -> id.equals(vertex.id()) && Types.find(schema, vertex) != null)
			.findFirst()
			.orElse(null);
	}

	private String label(String type) {
		return Directives.text((graphql.schema.GraphQLDirectiveContainer) schema.getType(type), "node", "label");
	}

}
