package dev.ferrograph.query.schema;

import dev.ferrograph.neo4j.GraphVocabulary;
import dev.ferrograph.query.schema.FieldMapping.Cardinality;
import dev.ferrograph.query.schema.FieldMapping.Property;
import dev.ferrograph.query.schema.FieldMapping.Rows;
import dev.ferrograph.query.schema.RowType.ColumnsType;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads from the schema's directives what types and fields are in the graph, and refuses
 * a schema that leaves something open or says something that has no effect.
 */
public final class MappingReader {

	private final GraphQLSchema schema;

	private final Map<String, RowType> types;

	private final SchemaProblems problems = new SchemaProblems();

	private MappingReader(GraphQLSchema schema) {
		this.schema = schema;
		this.types = new RowTypeReader(schema, problems).read();
	}

	/**
	 * Reads the whole mapping.
	 * @param prepared the root fields whose statements get their parameters from a
	 * preparation, not from arguments
	 * @throws InvalidSchemaException naming everything in the schema that can't be
	 * answered
	 */
	public static Mapping read(GraphQLSchema schema, GraphVocabulary vocabulary, Set<String> prepared) {
		return new MappingReader(schema).read(vocabulary, prepared);
	}

	private Mapping read(GraphVocabulary vocabulary, Set<String> prepared) {
		var fields = new TreeMap<String, Map<String, FieldMapping>>();
		for (var type : schema.getAllTypesAsList()) {
			if (type instanceof GraphQLObjectType object
					&& (types.containsKey(object.getName()) || isQuery(object.getName()))) {
				fields.put(object.getName(), fields(object));
			}
		}
		var inputs = new InputMappingReader(schema, types, problems).read();
		var mapping = new Mapping(Map.copyOf(types), Map.copyOf(fields), inputs);
		new MappingCheck(schema, mapping, vocabulary, problems).check(prepared);
		problems.throwIfAny();
		return mapping;
	}

	private boolean isQuery(String type) {
		return type.equals(schema.getQueryType().getName());
	}

	private Map<String, FieldMapping> fields(GraphQLObjectType type) {
		var fields = new LinkedHashMap<String, FieldMapping>();
		for (var definition : type.getFieldDefinitions()) {
			if (definition.getName().equals(Connections.CURSOR) && types.get(type.getName()) instanceof ColumnsType) {
				continue;
			}
			problems.collect(type.getName() + "." + definition.getName(),
					() -> fields.put(definition.getName(), field(type, definition)));
		}
		return Map.copyOf(fields);
	}

	private FieldMapping field(GraphQLObjectType type, GraphQLFieldDefinition definition) {
		var target = GraphQLTypeUtil.unwrapAll(definition.getType());
		if (target instanceof GraphQLObjectType connection && Connections.isConnection(connection.getName())) {
			return rows(type, definition, Connections.rowTypeName(connection), Cardinality.CONNECTION);
		}
		if (target instanceof GraphQLObjectType || target instanceof GraphQLInterfaceType) {
			var list = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()));
			return rows(type, definition, target.getName(), list ? Cardinality.LIST : Cardinality.ONE);
		}
		if (isQuery(type.getName())) {
			throw new IllegalArgumentException("a root field is a node, a list of nodes, or @computed");
		}
		var text = definition.getAppliedDirective("text");
		return new Property(definition.getName(), LeafType.of(definition.getType()),
				GraphQLTypeUtil.isNullable(definition.getType()),
				text == null ? null : Directives.optionalText(text, "folded"),
				text == null ? null : Directives.optionalText(text, "sortKey"));
	}

	private Rows rows(GraphQLObjectType owner, GraphQLFieldDefinition definition, String typeName,
			Cardinality cardinality) {
		var type = types.get(typeName);
		if (type == null) {
			throw new IllegalArgumentException("its type %s is not one of rows".formatted(typeName));
		}
		return new Rows(type, cardinality, origin(owner, definition, type, cardinality));
	}

	private Origin origin(GraphQLObjectType owner, GraphQLFieldDefinition definition, RowType type,
			Cardinality cardinality) {
		var relationship = definition.getAppliedDirective("relationship");
		if (relationship != null) {
			return new Origin.Traversal(Directives.text(relationship, "type"),
					Directives.text(relationship, "direction").equals("OUT"), orders(relationship, type));
		}
		var computed = definition.getAppliedDirective("computed");
		if (computed != null) {
			return new Origin.Computed(StatementFile.load(Directives.text(computed, "by")), orders(computed, type));
		}
		var groupBy = definition.getAppliedDirective("groupBy");
		if (groupBy != null) {
			return new Origin.Grouped(Connections.facetsOf(owner.getName()),
					List.of(Directives.text(groupBy, "path").split("\\.")), Directives.orders(groupBy));
		}
		var lookup = definition.getAppliedDirective("lookup");
		if (lookup != null) {
			return new Origin.Lookup(Directives.text(lookup, "property"));
		}
		if (definition.hasAppliedDirective("start") || definition.hasAppliedDirective("end")) {
			return new Origin.End(definition.hasAppliedDirective("start"));
		}
		if (isQuery(owner.getName())) {
			return root(definition, type, cardinality);
		}
		if (types.get(owner.getName()) instanceof ColumnsType) {
			return new Origin.Column(definition.getName());
		}
		throw new IllegalArgumentException("nothing says how to fill it; give it @relationship or @computed");
	}

	private static Origin root(GraphQLFieldDefinition definition, RowType type, Cardinality cardinality) {
		if (!(type instanceof RowType.NodeType)) {
			throw new IllegalArgumentException("a root field of a type that is not one of nodes must be @computed");
		}
		if (cardinality == Cardinality.ONE) {
			if (definition.getArgument(Origin.ById.ARGUMENT) == null) {
				throw new IllegalArgumentException(
						"nothing says which node it is; give it the argument id, or make it @computed");
			}
			return new Origin.ById();
		}
		return cardinality == Cardinality.LIST && definition.getArgument(Origin.ByIds.ARGUMENT) != null
				? new Origin.ByIds() : new Origin.All();
	}

	private static List<Order> orders(GraphQLAppliedDirective directive, RowType type) {
		var own = Directives.orders(directive);
		return own.isEmpty() ? type.order() : own;
	}

}
