package dev.ferrograph.api;

import graphql.execution.ExecutionContext;
import graphql.introspection.Introspection;
import graphql.language.Field;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.SelectionSet;
import graphql.language.StringValue;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLImplementingType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLModifiedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Counts how many values introspection answers: exactly, but for what {@code @skip} and
 * the like leave out, since the schema is at hand. What a selection answers for a part of
 * the schema is counted once, so that the time this takes does not grow with the answer.
 */
class IntrospectionSizes {

	private static final long MANY = Long.MAX_VALUE / 1_000_000_000;

	private final ExecutionContext context;

	private final GraphQLSchema schema;

	/** By selection, and by the part of the schema of which it is made. */
	private final Map<SelectionSet, Map<Object, Long>> counted = new IdentityHashMap<>();

	IntrospectionSizes(ExecutionContext context) {
		this.context = context;
		this.schema = context.getGraphQLSchema();
	}

	/** Whether a field is one of those with which introspection begins. */
	static boolean isRoot(Field field) {
		return field.getName().equals(Introspection.SchemaMetaFieldDef.getName())
				|| field.getName().equals(Introspection.TypeMetaFieldDef.getName());
	}

	/** Whether a field is {@code __Type.ofType}, which soon comes to an end. */
	static boolean isWrappedType(Field field, GraphQLCompositeType type) {
		return field.getName().equals("ofType") && type.getName().equals(Introspection.__Type.getName());
	}

	/** How many values a field with which introspection begins answers. */
	long values(Field root) {
		if (root.getName().equals(Introspection.SchemaMetaFieldDef.getName())) {
			return 1 + values(root.getSelectionSet(), schema);
		}
		var name = name(root);
		var type = name == null ? null : schema.getType(name);
		return type == null ? 1 : 1 + values(root.getSelectionSet(), type);
	}

	private @Nullable String name(Field root) {
		return switch (root.getArguments().getFirst().getValue()) {
			case StringValue text -> text.getValue();
			case VariableReference variable ->
				context.getCoercedVariables().get(variable.getName()) instanceof String text ? text : null;
			case null, default -> null;
		};
	}

	private long values(@Nullable SelectionSet selections, Object element) {
		if (selections == null) {
			return 0;
		}
		var known = counted.computeIfAbsent(selections, set -> new HashMap<>());
		var count = known.get(element);
		if (count == null) {
			count = Math.min(MANY, selections.getSelections().stream().mapToLong(selection -> switch (selection) {
				case Field field -> valuesOf(field, element);
				case InlineFragment fragment -> values(fragment.getSelectionSet(), element);
				case FragmentSpread spread -> values(context.getFragment(spread.getName()).getSelectionSet(), element);
				default -> 0;
			}).sum());
			known.put(element, count);
		}
		return count;
	}

	private long valuesOf(Field field, Object element) {
		return field.getSelectionSet() == null ? 1
				: 1 + parts(element, field.getName()).filter(Objects::nonNull)
					.mapToLong(part -> values(field.getSelectionSet(), part))
					.sum();
	}

	/** What a field of introspection answers for a part of the schema. */
	private Stream<?> parts(Object element, String field) {
		return switch (element) {
			case GraphQLSchema whole -> parts(whole, field);
			case GraphQLDirective directive -> directive.getArguments().stream();
			case GraphQLFieldDefinition definition ->
				field.equals("args") ? definition.getArguments().stream() : Stream.of(definition.getType());
			case GraphQLArgument argument -> Stream.of(argument.getType());
			case GraphQLInputObjectField input -> Stream.of(input.getType());
			case GraphQLType type -> parts(type, field).stream();
			default -> Stream.empty();
		};
	}

	private static Stream<?> parts(GraphQLSchema whole, String field) {
		return switch (field) {
			case "types" -> whole.getAllTypesAsList().stream();
			case "directives" -> whole.getDirectives().stream();
			case "queryType" -> Stream.of(whole.getQueryType());
			case "mutationType" -> Stream.ofNullable(whole.getMutationType());
			default -> Stream.ofNullable(whole.getSubscriptionType());
		};
	}

	private List<?> parts(GraphQLType type, String field) {
		return switch (field) {
			case "fields" -> type instanceof GraphQLFieldsContainer fields ? fields.getFieldDefinitions() : List.of();
			case "inputFields" ->
				type instanceof GraphQLInputObjectType input ? input.getFieldDefinitions() : List.of();
			case "interfaces" -> type instanceof GraphQLImplementingType object ? object.getInterfaces() : List.of();
			case "possibleTypes" ->
				type instanceof GraphQLInterfaceType abstracted ? schema.getImplementations(abstracted) : List.of();
			case "enumValues" -> type instanceof GraphQLEnumType choice ? choice.getValues() : List.of();
			case "ofType" ->
				type instanceof GraphQLModifiedType wrapper ? List.of(wrapper.getWrappedType()) : List.of();
			default -> List.of();
		};
	}

}
