package dev.ferrograph.query.request;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A selection whose texts, numbers and days are replaced by {@link Placeholder}s, and
 * these values. Requests that differ in such values only have the same selection, and so
 * the same statement. What can change the text of the statement stays in the selection:
 * names, which arguments and conditions are given, what is true or false, and members of
 * enums.
 */
public final class ParameterizedSelection {

	private final StringBuilder key = new StringBuilder();

	private final List<Object> values = new ArrayList<>();

	private final Selection selection;

	public ParameterizedSelection(Selection selection) {
		this.selection = parameterized(selection);
	}

	/** The same text for equal selections, and for no others. */
	public String key() {
		return key.toString();
	}

	/** The selection with placeholders. */
	public Selection selection() {
		return selection;
	}

	/** The values, each at the index of its placeholder. */
	public List<Object> values() {
		return values;
	}

	private Selection parameterized(Selection field) {
		key.append(field.name()).append(':').append(field.resultKey());
		field.objectTypes().forEach(type -> key.append('|').append(type));
		var arguments = new LinkedHashMap<String, @Nullable Object>();
		key.append('(');
		field.arguments().forEach((name, value) -> {
			key.append(name).append('=');
			arguments.put(name, parameterized(value, type(field.definition(), name)));
		});
		key.append("){");
		var fields = field.fields().stream().map(this::parameterized).toList();
		key.append('}');
		return field.with(arguments, fields);
	}

	private @Nullable Object parameterized(@Nullable Object value, @Nullable GraphQLType type) {
		var inner = type == null ? null : GraphQLTypeUtil.unwrapNonNull(type);
		return switch (value) {
			case null -> constant(null);
			case Map<?, ?> map when inner instanceof GraphQLInputObjectType input -> fields(map, input);
			case List<?> list when inner instanceof GraphQLList lists && isOfMany(lists) -> items(list, lists);
			case Boolean truth -> constant(truth);
			default -> inner instanceof GraphQLEnumType ? constant(value) : placeholder(value);
		};
	}

	private @Nullable Object constant(@Nullable Object value) {
		key.append(value).append(',');
		return value;
	}

	private Placeholder placeholder(Object value) {
		key.append("?,");
		values.add(value);
		return new Placeholder(values.size() - 1);
	}

	private Map<String, @Nullable Object> fields(Map<?, ?> map, GraphQLInputObjectType type) {
		var fields = new LinkedHashMap<String, @Nullable Object>();
		key.append('{');
		// in the schema's order, whatever that of the request
		for (var field : type.getFieldDefinitions()) {
			if (map.containsKey(field.getName())) {
				key.append(field.getName()).append('=');
				fields.put(field.getName(), parameterized(map.get(field.getName()), field.getType()));
			}
		}
		key.append('}');
		return fields;
	}

	private List<@Nullable Object> items(List<?> list, GraphQLList type) {
		key.append('[');
		var items = list.stream().<@Nullable Object>map(item -> parameterized(item, type.getWrappedType())).toList();
		key.append(']');
		return items;
	}

	/**
	 * Whether the list's items are objects or members of an enum; other lists are one
	 * value.
	 */
	private static boolean isOfMany(GraphQLList type) {
		var item = GraphQLTypeUtil.unwrapNonNull(type.getWrappedType());
		return item instanceof GraphQLInputObjectType || item instanceof GraphQLEnumType;
	}

	private static @Nullable GraphQLType type(GraphQLFieldDefinition field, String argument) {
		return field.getArgument(argument) == null ? null : field.getArgument(argument).getType();
	}

}
