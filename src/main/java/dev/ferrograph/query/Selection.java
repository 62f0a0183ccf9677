package dev.ferrograph.query;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A field as a request selects it, with fragments, directives and variables already
 * applied.
 *
 * @param name the field's name in the schema
 * @param resultKey the name under which it is answered: its alias, or its name
 * @param path the names that lead to it, for messages
 * @param objectTypes the object types for which it is selected
 * @param arguments its arguments, coerced
 * @param fields what is selected of it
 */
record Selection(String name, String resultKey, String path, List<String> objectTypes,
		Map<String, @Nullable Object> arguments, List<Selection> fields) {

	/** The same with other arguments. */
	Selection with(Map<String, @Nullable Object> others) {
		return new Selection(name, resultKey, path, objectTypes, others, fields);
	}

	/** Whether any of the named fields is selected of it. */
	boolean selectsAnyOf(String... names) {
		return fields.stream().anyMatch(field -> List.of(names).contains(field.name()));
	}

	static Selection root(DataFetchingEnvironment environment) {
		var name = environment.getField().getName();
		return new Selection(name, environment.getField().getResultKey(), name, List.of(), environment.getArguments(),
				fields(name, environment.getSelectionSet()));
	}

	private static List<Selection> fields(String path, DataFetchingFieldSelectionSet set) {
		return set.getImmediateFields().stream().map(field -> of(path, field)).toList();
	}

	private static Selection of(String parent, SelectedField field) {
		var path = parent + "." + field.getName();
		return new Selection(field.getName(), field.getResultKey(), path, field.getObjectTypeNames(),
				field.getArguments(), fields(path, field.getSelectionSet()));
	}
}
