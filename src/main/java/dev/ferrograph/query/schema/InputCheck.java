package dev.ferrograph.query.schema;

import static dev.ferrograph.query.schema.SchemaProblems.require;

import dev.ferrograph.neo4j.GraphVocabulary;
import dev.ferrograph.query.schema.FieldMapping.Cardinality;
import dev.ferrograph.query.schema.FieldMapping.Property;
import dev.ferrograph.query.schema.FieldMapping.Rows;
import dev.ferrograph.query.schema.RowType.NodeType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import java.util.function.Function;

/** Checks that filters and orders are about what nodes have. */
final class InputCheck {

	private static final String DIRECTION = "SortDirection";

	private final GraphQLSchema schema;

	private final Mapping mapping;

	private final GraphVocabulary vocabulary;

	private final SchemaProblems problems;

	InputCheck(GraphQLSchema schema, Mapping mapping, GraphVocabulary vocabulary, SchemaProblems problems) {
		this.schema = schema;
		this.mapping = mapping;
		this.vocabulary = vocabulary;
		this.problems = problems;
	}

	void check() {
		for (var type : mapping.types().values()) {
			if (type instanceof NodeType nodes) {
				checkFilter(nodes, type.name() + InputNames.WHERE);
				checkOrder(nodes, type.name() + InputNames.ORDER);
			}
		}
		new OperatorCheck(schema, mapping, problems).check();
	}

	private void checkFilter(NodeType type, String inputName) {
		if (schema.getType(inputName) instanceof GraphQLInputObjectType input) {
			mapping.inputs(inputName)
				.forEach((name, field) -> problems.collect(inputName + "." + name,
						() -> checkCondition(type, input.getField(name), field)));
		}
	}

	private void checkCondition(NodeType type, GraphQLInputObjectField definition, InputMapping field) {
		switch (field) {
			case InputMapping.Value value -> checkProperty(type, definition, InputCheck::filterOf);
			case InputMapping.Texts texts -> checkProperty(type, definition, InputCheck::filterOf);
			case InputMapping.Related related -> {
				require(InputNames.typeOf(definition).endsWith(InputNames.WHERE),
						"its type is %s, and must be a filter".formatted(InputNames.typeOf(definition)));
				vocabulary.requireRelationshipType(related.traversal().relationship());
			}
			case InputMapping.KeyOfRelated key ->
				throw new IllegalArgumentException("%s is not a filter of nodes".formatted(key.order()));
			case InputMapping.Kind kind -> require(type.isInterface(), "%s is of one kind only".formatted(type.name()));
			case InputMapping.OfType some -> {
				require(type.variants().containsAll(some.type().variants()) && !type.name().equals(some.type().name()),
						"no %s is a %s; conditions on other nodes need @relationship".formatted(type.name(),
								some.type().name()));
				require(some.type().labels().size() == 1, "%s has no label of its own".formatted(some.type().name()));
			}
			case InputMapping.Combined combined -> {
				// about the same node
			}
		}
	}

	private void checkOrder(NodeType type, String inputName) {
		if (schema.getType(inputName) instanceof GraphQLInputObjectType input) {
			if (!input.isOneOf()) {
				problems.add(inputName, "it needs @oneOf, since a key is one field");
			}
			mapping.inputs(inputName)
				.forEach((name, field) -> problems.collect(inputName + "." + name,
						() -> checkKey(type, input.getField(name), field)));
		}
	}

	private void checkKey(NodeType type, GraphQLInputObjectField definition, InputMapping field) {
		switch (field) {
			case InputMapping.Related related -> {
				vocabulary.requireRelationshipType(related.traversal().relationship());
				require(schema.getType(InputNames.typeOf(definition)) instanceof GraphQLInputObjectType count
						&& count.getField("direction") != null
						&& InputNames.typeOf(count.getField("direction")).equals(DIRECTION),
						"its type is %s, and must be an order, or have a where and a direction"
							.formatted(InputNames.typeOf(definition)));
			}
			case InputMapping.KeyOfRelated key -> {
				vocabulary.requireRelationshipType(key.traversal().relationship());
				require(schema.getType(key.order()) instanceof GraphQLInputObjectType,
						"there is no input type %s".formatted(key.order()));
				require(mapping.find(type.objectType(), definition.getName()) instanceof Rows rows
						&& rows.cardinality() == Cardinality.ONE && rows.origin() instanceof Origin.Traversal to
						&& to.relationship().equals(key.traversal().relationship())
						&& to.outgoing() == key.traversal().outgoing() && rows.type().equals(key.target()),
						"%s has no field of this name that is one %s along this relationship".formatted(type.name(),
								key.target().name()));
			}
			default -> checkProperty(type, definition, property -> DIRECTION);
		}
	}

	private void checkProperty(NodeType type, GraphQLInputObjectField definition, Function<Property, String> input) {
		if (!(mapping.find(type.objectType(), definition.getName()) instanceof Property property)) {
			throw new IllegalArgumentException("%s has no property of this name".formatted(type.name()));
		}
		var given = InputNames.typeOf(definition);
		var expected = input.apply(property);
		require(given.equals(expected), "its type is %s, and must be %s, as %s.%s is of type %s".formatted(given,
				expected, type.name(), definition.getName(), property.type().spelled()));
		require(schema.getType(given) instanceof GraphQLInputObjectType || given.equals(DIRECTION),
				"there is no input type %s".formatted(given));
	}

	private static String filterOf(Property property) {
		var name = property.type().name().equals("ID") ? "Id" : property.type().name();
		return name + (property.type().list() ? InputNames.LIST_WHERE : InputNames.WHERE);
	}

}
