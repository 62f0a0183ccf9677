package dev.ferrograph.query;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A field as a request selects it, with fragments, directives and variables already
 * applied.
 *
 * @param definition the field in the schema
 * @param resultKey the name under which it is answered: its alias, or its name
 * @param path the names that lead to it, for messages
 * @param objectTypes the object types for which it is selected
 * @param arguments its arguments, coerced
 * @param fields what is selected of it
 */
record Selection(GraphQLFieldDefinition definition, String resultKey, String path, Set<String> objectTypes,
		Map<String, @Nullable Object> arguments, List<Selection> fields) {

	static Selection of(ExecutableNormalizedField field, GraphQLSchema schema) {
		return of(field, schema, "");
	}

	private static Selection of(ExecutableNormalizedField field, GraphQLSchema schema, String parent) {
		var definition = field.getFieldDefinitions(schema).getFirst();
		var path = parent + field.getName();
		var possible = possibleTypes(definition, schema);
		return new Selection(definition, field.getResultKey(), path, field.getObjectTypeNames(),
				field.getResolvedArguments(), field.getChildren()
					.stream()
					// GraphQL Java takes a fragment that can apply to no type for one
					// that applies to any
					.filter(child -> !Collections.disjoint(child.getObjectTypeNames(), possible))
					.map(child -> of(child, schema, path + "."))
					.toList());
	}

	private static Set<String> possibleTypes(GraphQLFieldDefinition definition, GraphQLSchema schema) {
		return switch (GraphQLTypeUtil.unwrapAll(definition.getType())) {
			case GraphQLInterfaceType anInterface -> schema.getImplementations(anInterface)
				.stream()
				.map(GraphQLObjectType::getName)
				.collect(Collectors.toSet());
			case GraphQLNamedType type -> Set.of(type.getName());
		};
	}

	/** The field's name in the schema. */
	String name() {
		return definition.getName();
	}

	/** The same with other arguments and fields. */
	Selection with(Map<String, @Nullable Object> otherArguments, List<Selection> otherFields) {
		return new Selection(definition, resultKey, path, objectTypes, otherArguments, otherFields);
	}

	/** Whether it asks what a type is called, not what the graph says. */
	boolean isTypename() {
		return name().equals("__typename");
	}

	/** Whether any of the named fields is selected of it. */
	boolean selectsAnyOf(String... names) {
		return fields.stream().anyMatch(field -> List.of(names).contains(field.name()));
	}

}
