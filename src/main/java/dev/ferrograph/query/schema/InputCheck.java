package dev.ferrograph.query.schema;

import dev.ferrograph.neo4j.GraphVocabulary;
import dev.ferrograph.query.schema.FieldMapping.Property;
import dev.ferrograph.query.schema.RowType.NodeType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;

/** Checks that filters and orders are about what nodes have. */
final class InputCheck {

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
				check(nodes, type.name() + InputMappingReader.WHERE, true);
				check(nodes, type.name() + InputMappingReader.ORDER, false);
			}
		}
	}

	private void check(NodeType type, String inputName, boolean filter) {
		if (schema.getType(inputName) instanceof GraphQLInputObjectType input
				&& mapping.inputs().containsKey(inputName)) {
			mapping.inputs(inputName)
				.forEach((name, field) -> problems.collect(inputName + "." + name,
						() -> check(type, input, name, field, filter)));
		}
	}

	private void check(NodeType type, GraphQLInputObjectType input, String name, InputMapping field, boolean filter) {
		switch (field) {
			case InputMapping.Value value -> checkProperty(type, input, name, filter);
			case InputMapping.Related related -> vocabulary.requireRelationshipType(related.traversal().relationship());
			case InputMapping.Kind kind -> {
				if (!type.isInterface()) {
					throw new IllegalArgumentException("%s is of one kind only".formatted(type.name()));
				}
			}
			case InputMapping.Combined combined -> {
				// about the same node
			}
		}
	}

	private void checkProperty(NodeType type, GraphQLInputObjectType input, String name, boolean filter) {
		if (!(mapping.find(type.objectType(), name) instanceof Property property)) {
			throw new IllegalArgumentException("%s has no property of this name".formatted(type.name()));
		}
		var given = ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(input.getField(name).getType())).getName();
		var expected = filter ? filterOf(property) : "SortDirection";
		if (!given.equals(expected)) {
			throw new IllegalArgumentException("its type is %s, and must be %s, as %s.%s is of type %s".formatted(given,
					expected, type.name(), name, property.type().name()));
		}
	}

	private static String filterOf(Property property) {
		return (property.type().name().equals("ID") ? "Id" : property.type().name()) + InputMappingReader.WHERE;
	}

}
