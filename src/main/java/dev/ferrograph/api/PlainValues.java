package dev.ferrograph.api;

import graphql.execution.ExecutionContext;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.EnumValue;
import graphql.language.IntValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values that a query's arguments have, as maps, lists and scalars, with variables
 * replaced. Numbers in the query itself are big ones.
 */
record PlainValues(ExecutionContext context) {

	Map<String, @Nullable Object> of(List<Argument> arguments) {
		var values = new HashMap<String, @Nullable Object>();
		arguments.forEach(argument -> values.put(argument.getName(), of(argument.getValue())));
		return values;
	}

	private @Nullable Object of(Value<?> value) {
		return switch (value) {
			case IntValue number -> number.getValue();
			case StringValue text -> text.getValue();
			case BooleanValue truth -> truth.isValue();
			case EnumValue name -> name.getName();
			case ArrayValue list -> list.getValues().stream().map(this::of).toList();
			case ObjectValue object -> of(object);
			case VariableReference variable -> context.getCoercedVariables().get(variable.getName());
			default -> null;
		};
	}

	private Map<String, @Nullable Object> of(ObjectValue object) {
		var values = new HashMap<String, @Nullable Object>();
		for (ObjectField field : object.getObjectFields()) {
			values.put(field.getName(), of(field.getValue()));
		}
		return values;
	}

}
