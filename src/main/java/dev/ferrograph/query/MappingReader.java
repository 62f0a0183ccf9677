package dev.ferrograph.query;

import dev.ferrograph.query.Field.Property;
import dev.ferrograph.query.Field.Rows;
import dev.ferrograph.query.Field.Shape;
import dev.ferrograph.query.RowType.ColumnsType;
import dev.ferrograph.query.RowType.EdgeType;
import dev.ferrograph.query.RowType.NodeType;
import dev.ferrograph.query.RowType.Variant;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLDirectiveContainer;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads from the schema's directives how types and fields are to be found in the graph,
 * and refuses a schema in which something is left open.
 */
final class MappingReader {

	private final GraphQLSchema schema;

	private final Map<String, RowType> types = new HashMap<>();

	private final List<String> problems = new ArrayList<>();

	private MappingReader(GraphQLSchema schema) {
		this.schema = schema;
	}

	/**
	 * The whole mapping; throws {@link IllegalStateException} that names every field that
	 * nothing fills.
	 */
	static Mapping read(GraphQLSchema schema) {
		return new MappingReader(schema).read();
	}

	private Mapping read() {
		for (var type : schema.getAllTypesAsList()) {
			if (type instanceof GraphQLInterfaceType anInterface) {
				types.put(anInterface.getName(), nodeType(anInterface, schema.getImplementations(anInterface)));
			}
			else if (type instanceof GraphQLObjectType object && isRow(object)) {
				types.put(object.getName(), rowType(object));
			}
		}
		var fields = new HashMap<String, Map<String, Field>>();
		for (var type : schema.getAllTypesAsList()) {
			if (type instanceof GraphQLObjectType object && (isRow(object) || isQuery(object))) {
				fields.put(object.getName(), fields(object));
			}
		}
		if (!problems.isEmpty()) {
			throw new IllegalStateException(
					"schema.graphqls can't be answered from the graph: " + String.join("; ", problems));
		}
		return new Mapping(Map.copyOf(types), Map.copyOf(fields), InputReader.read(schema, types));
	}

	private boolean isRow(GraphQLObjectType type) {
		return !isQuery(type) && !type.getName().startsWith("__") && !Connections.isConnection(type.getName())
				&& !type.getName().equals(Connections.PAGE_INFO);
	}

	private boolean isQuery(GraphQLObjectType type) {
		return type.getName().equals(schema.getQueryType().getName());
	}

	private static RowType rowType(GraphQLObjectType type) {
		if (type.hasAppliedDirective("edge")) {
			var edge = type.getAppliedDirective("edge");
			return new EdgeType(type.getName(), text(edge, "type"), orders(edge));
		}
		return type.hasAppliedDirective("node") ? nodeType(type, List.of(type)) : new ColumnsType(type.getName());
	}

	private static <T extends GraphQLNamedOutputType & GraphQLDirectiveContainer> NodeType nodeType(T type,
			List<GraphQLObjectType> objects) {
		var variants = objects.stream()
			.map(object -> new Variant(object.getName(), text(object.getAppliedDirective("node"), "label")))
			.toList();
		var node = type.getAppliedDirective("node");
		return node == null ? new NodeType(type.getName(), null, List.of(), variants)
				: new NodeType(type.getName(), text(node, "label"), orders(node), variants);
	}

	private Map<String, Field> fields(GraphQLObjectType type) {
		var fields = new HashMap<String, Field>();
		for (var definition : type.getFieldDefinitions()) {
			if (definition.getName().equals(Connections.CURSOR) && types.get(type.getName()) instanceof ColumnsType) {
				continue;
			}
			try {
				fields.put(definition.getName(), field(type, definition));
			}
			catch (IllegalArgumentException e) {
				problems.add("%s.%s: %s".formatted(type.getName(), definition.getName(), e.getMessage()));
			}
		}
		return Map.copyOf(fields);
	}

	private Field field(GraphQLObjectType type, GraphQLFieldDefinition definition) {
		var nullable = GraphQLTypeUtil.isNullable(definition.getType());
		var target = GraphQLTypeUtil.unwrapAll(definition.getType());
		if (target instanceof GraphQLObjectType connection && Connections.isConnection(connection.getName())) {
			var edge = (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(connection.getField("edges").getType());
			var rows = Connections.hasColumns(edge) ? edge : GraphQLTypeUtil.unwrapAll(edge.getField("node").getType());
			return rows(type, definition, types.get(rows.getName()), Shape.CONNECTION);
		}
		if (target instanceof GraphQLObjectType || target instanceof GraphQLInterfaceType) {
			var list = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()));
			return rows(type, definition, types.get(target.getName()), list ? Shape.LIST : Shape.ONE);
		}
		return new Property(definition.getName(), nullable);
	}

	private Rows rows(GraphQLObjectType owner, GraphQLFieldDefinition definition, @Nullable RowType type, Shape shape) {
		if (type == null) {
			throw new IllegalArgumentException("its type is not mapped");
		}
		return new Rows(type, shape, origin(owner, definition, type));
	}

	private Origin origin(GraphQLObjectType owner, GraphQLFieldDefinition definition, RowType type) {
		var walk = definition.getAppliedDirective("relationship");
		if (walk != null) {
			return new Origin.Walk(text(walk, "type"), text(walk, "direction").equals("OUT"), orders(walk, type));
		}
		var computed = definition.getAppliedDirective("computed");
		if (computed != null) {
			return new Origin.Computed(checked(StatementFile.load(text(computed, "by")), type), orders(computed, type));
		}
		var lookup = definition.getAppliedDirective("lookup");
		if (lookup != null) {
			return new Origin.Lookup(text(lookup, "property"));
		}
		if (definition.hasAppliedDirective("start") || definition.hasAppliedDirective("end")) {
			return new Origin.End(definition.hasAppliedDirective("start"));
		}
		if (isQuery(owner)) {
			return new Origin.All();
		}
		if (types.get(owner.getName()) instanceof ColumnsType) {
			return new Origin.Column(definition.getName());
		}
		throw new IllegalArgumentException("nothing says how to fill it; give it @relationship or @computed");
	}

	/** The statement, if it has a column for every field that it is to fill. */
	private StatementFile checked(StatementFile file, RowType type) {
		if (type instanceof ColumnsType columns) {
			for (var field : ((GraphQLObjectType) schema.getType(columns.name())).getFieldDefinitions()) {
				if (!field.getName().equals(Connections.CURSOR) && !file.columns().contains(field.getName())) {
					throw new IllegalArgumentException("%s.cypher has no column for %s.%s".formatted(file.name(),
							columns.name(), field.getName()));
				}
			}
		}
		return file;
	}

	private static List<Order> orders(GraphQLAppliedDirective directive, RowType type) {
		var own = orders(directive);
		return own.isEmpty() ? type.order() : own;
	}

	private static List<Order> orders(GraphQLAppliedDirective directive) {
		List<String> texts = directive.getArgument("orderBy").getValue();
		return texts == null ? List.of() : Order.parseAll(texts);
	}

	private static String text(@Nullable GraphQLAppliedDirective directive, String argument) {
		if (directive == null) {
			throw new IllegalArgumentException("a directive is missing");
		}
		return String.valueOf(directive.getArgument(argument).<Object>getValue());
	}

}
