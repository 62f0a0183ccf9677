package dev.ferrograph.query.request;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A field as a request selects it, with fragments, directives and variables already
 * applied.
 *
 * @param definition the field in the schema
 * @param resultKey its name in the answer: its alias, or its name in the schema
 * @param path the names that lead to it, for messages
 * @param objectTypes the object types for which it is selected
 * @param arguments its arguments, coerced
 * @param fields what is selected of it
 */
public record Selection(GraphQLFieldDefinition definition, String resultKey, String path, Set<String> objectTypes,
		Map<String, @Nullable Object> arguments, List<Selection> fields) {

	/** The field's name in the schema. */
	public String name() {
		return definition.getName();
	}

	/** The same with other arguments and fields. */
	public Selection with(Map<String, @Nullable Object> otherArguments, List<Selection> otherFields) {
		return new Selection(definition, resultKey, path, objectTypes, otherArguments, otherFields);
	}

	/** The name of its type, or of the type of its list's items. */
	public String typeName() {
		return GraphQLTypeUtil.unwrapAll(definition.getType()).getName();
	}

	/** Whether it may answer null. */
	public boolean isNullable() {
		return GraphQLTypeUtil.isNullable(definition.getType());
	}

	/** Whether an item of its list may be null. */
	public boolean mayHoldNulls() {
		var list = (GraphQLList) GraphQLTypeUtil.unwrapNonNull(definition.getType());
		return GraphQLTypeUtil.isNullable(list.getWrappedType());
	}

	/** Whether it asks what a type is called, not what the graph says. */
	public boolean isTypename() {
		return name().equals("__typename");
	}

	/** Whether any of the named fields is selected of it. */
	public boolean selectsAnyOf(String... names) {
		return fields.stream().anyMatch(field -> List.of(names).contains(field.name()));
	}

}
