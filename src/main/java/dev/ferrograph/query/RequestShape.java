package dev.ferrograph.query;

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
 * A selection in which slots stand for texts, numbers and days, and these values beside
 * it. Selections of the same shape are compiled into the same statement; what can change
 * the statement's text stays in the shape: names, which arguments and conditions there
 * are, what is null, true or false, and the members of enums.
 */
final class RequestShape {

	private final StringBuilder key = new StringBuilder();

	private final List<Object> values = new ArrayList<>();

	private final Selection selection;

	RequestShape(Selection selection) {
		this.selection = slotted(selection);
	}

	/** The same for selections of the same shape, and for no others. */
	String key() {
		return key.toString();
	}

	/** The selection with slots in place of values. */
	Selection selection() {
		return selection;
	}

	/** The values by the index of their slots. */
	List<Object> values() {
		return values;
	}

	private Selection slotted(Selection field) {
		key.append(field.name()).append(':').append(field.resultKey());
		field.objectTypes().forEach(type -> key.append('|').append(type));
		var arguments = new LinkedHashMap<String, @Nullable Object>();
		key.append('(');
		field.arguments().forEach((name, value) -> {
			key.append(name).append('=');
			arguments.put(name, slotted(value, type(field.definition(), name)));
		});
		key.append("){");
		var fields = field.fields().stream().map(this::slotted).toList();
		key.append('}');
		return field.with(arguments, fields);
	}

	private @Nullable Object slotted(@Nullable Object value, @Nullable GraphQLType type) {
		var inner = type == null ? null : GraphQLTypeUtil.unwrapNonNull(type);
		return switch (value) {
			case null -> constant(null);
			case Map<?, ?> map when inner instanceof GraphQLInputObjectType input -> fields(map, input);
			case List<?> list when inner instanceof GraphQLList lists && isOfMany(lists) -> items(list, lists);
			case Boolean truth -> constant(truth);
			case RootArguments.Label label -> constant(label);
			default -> inner instanceof GraphQLEnumType ? constant(value) : slot(value);
		};
	}

	private @Nullable Object constant(@Nullable Object value) {
		key.append(value).append(',');
		return value;
	}

	private Slot slot(Object value) {
		key.append("?,");
		values.add(value);
		return new Slot(values.size() - 1);
	}

	private Map<String, @Nullable Object> fields(Map<?, ?> map, GraphQLInputObjectType type) {
		var fields = new LinkedHashMap<String, @Nullable Object>();
		key.append('{');
		// in the schema's order, whatever that of the request
		for (var field : type.getFieldDefinitions()) {
			if (map.containsKey(field.getName())) {
				key.append(field.getName()).append('=');
				fields.put(field.getName(), slotted(map.get(field.getName()), field.getType()));
			}
		}
		key.append('}');
		return fields;
	}

	private List<@Nullable Object> items(List<?> list, GraphQLList type) {
		key.append('[');
		var items = list.stream().<@Nullable Object>map(item -> slotted(item, type.getWrappedType())).toList();
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
