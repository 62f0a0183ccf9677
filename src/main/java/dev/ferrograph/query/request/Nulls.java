package dev.ferrograph.query.request;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputValueDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Gives null one meaning wherever a request may give it: the same as leaving the argument
 * or field out, so that its default applies.
 */
final class Nulls {

	private Nulls() {
	}

	/** The arguments without those that are null, unless they have a default. */
	static Map<String, @Nullable Object> removed(Map<String, @Nullable Object> arguments,
			List<GraphQLArgument> definitions) {
		return removed(arguments, definitions, argument -> GraphQLArgument.getArgumentDefaultValue(argument));
	}

	private static <D extends GraphQLInputValueDefinition> Map<String, @Nullable Object> removed(Map<?, ?> given,
			List<D> definitions, Function<D, @Nullable Object> defaultOf) {
		var without = new LinkedHashMap<String, @Nullable Object>();
		for (var definition : definitions) {
			var value = given.get(definition.getName());
			if (value == null) {
				value = defaultOf.apply(definition);
			}
			if (value != null) {
				without.put(definition.getName(), removed(value, definition.getType()));
			}
		}
		return without;
	}

	private static Object removed(Object value, GraphQLType type) {
		var inner = GraphQLTypeUtil.unwrapNonNull(type);
		return switch (value) {
			case Map<?, ?> fields when inner instanceof GraphQLInputObjectType input -> removed(fields,
					input.getFieldDefinitions(), field -> GraphQLInputObjectField.getInputFieldDefaultValue(field));
			case List<?> items when inner instanceof GraphQLList list ->
				items.stream().map(item -> item == null ? item : removed(item, list.getWrappedType())).toList();
			default -> value;
		};
	}

}
