package dev.ferrograph.api;

import dev.ferrograph.query.request.PageArguments;
import graphql.execution.ExecutionContext;
import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Measures a query in time linear in its text: the size of a fragment is computed once
 * and counted wherever it is used.
 */
class QuerySizes {

	/** Rows of a list without {@code @size}. */
	private static final int LIST = 20;

	/** What a computed field costs by itself, in values. */
	private static final int COMPUTED = 20;

	private static final long MANY = Long.MAX_VALUE / 1000;

	private final ExecutionContext context;

	private final GraphQLSchema schema;

	private final IntrospectionSizes introspection;

	private final Map<String, Size> fragments = new HashMap<>();

	/**
	 * Measures the query that is about to be executed.
	 * @param schema the one whose directives say what a field costs
	 */
	QuerySizes(ExecutionContext context, GraphQLSchema schema) {
		this.context = context;
		this.schema = schema;
		this.introspection = new IntrospectionSizes(context);
	}

	/**
	 * How large a part of a query is.
	 *
	 * @param depth how many fields are nested, {@code ofType} aside: what is in it ends
	 * by itself
	 * @param fields how many fields there are
	 * @param values how many values the answer may have
	 */
	record Size(long depth, long fields, long values) {

		static final Size NONE = new Size(0, 0, 0);

		private Size and(Size other) {
			return new Size(Math.max(depth, other.depth), Math.min(MANY, fields + other.fields),
					Math.min(MANY, values + other.values));
		}

		private Size within(long rows, int own) {
			return new Size(depth + 1, fields + 1, values > MANY / rows ? MANY : own + rows * values);
		}

	}

	Size ofOperation() {
		return of(context.getOperationDefinition().getSelectionSet(), schema.getQueryType());
	}

	private Size of(@Nullable SelectionSet set, GraphQLCompositeType type) {
		var size = Size.NONE;
		if (set != null) {
			for (Selection<?> selection : set.getSelections()) {
				size = size.and(switch (selection) {
					case Field field -> of(field, type);
					case InlineFragment fragment ->
						of(fragment.getSelectionSet(), condition(fragment.getTypeCondition(), type));
					case FragmentSpread spread -> ofFragment(context.getFragment(spread.getName()));
					default -> Size.NONE;
				});
			}
		}
		return size;
	}

	private Size ofFragment(FragmentDefinition fragment) {
		var known = fragments.get(fragment.getName());
		if (known == null) {
			var type = (GraphQLCompositeType) schema.getType(fragment.getTypeCondition().getName());
			known = of(fragment.getSelectionSet(), type);
			fragments.put(fragment.getName(), known);
		}
		return known;
	}

	private GraphQLCompositeType condition(@Nullable TypeName name, GraphQLCompositeType otherwise) {
		return name == null ? otherwise : (GraphQLCompositeType) schema.getType(name.getName());
	}

	private Size of(Field field, GraphQLCompositeType type) {
		var definition = Introspection.getFieldDef(schema, type, field.getName());
		var inner = GraphQLTypeUtil.unwrapAll(definition.getType());
		var selected = inner instanceof GraphQLCompositeType composite ? of(field.getSelectionSet(), composite)
				: Size.NONE;
		if (IntrospectionSizes.isRoot(field)) {
			return new Size(selected.depth + 1, selected.fields + 1, introspection.values(field));
		}
		var size = selected.within(rows(field, definition), definition.hasAppliedDirective("computed") ? COMPUTED : 1);
		return IntrospectionSizes.isWrappedType(field, type) ? new Size(selected.depth, size.fields, size.values)
				: size;
	}

	private int rows(Field field, GraphQLFieldDefinition definition) {
		if (definition.getArgument("first") != null) {
			var size = argument(field, "last") instanceof Integer last ? last : argument(field, "first");
			return size instanceof Integer rows ? Math.clamp(rows, 1, PageArguments.MOST) : PageArguments.USUAL;
		}
		if (definition.getArgument("ids") != null) {
			return argument(field, "ids") instanceof Integer ids ? Math.max(1, ids) : 1;
		}
		var usual = definition.getAppliedDirective("size");
		if (usual != null) {
			return usual.getArgument("usual").getValue();
		}
		var list = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()));
		var inPage = field.getName().equals("nodes") || field.getName().equals("edges");
		return list && !inPage && GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLCompositeType ? LIST
				: 1;
	}

	/** A number that is given, or how many are given in a list. */
	private @Nullable Integer argument(Field field, String name) {
		for (Argument argument : field.getArguments()) {
			if (argument.getName().equals(name)) {
				return number(argument.getValue());
			}
		}
		return null;
	}

	private @Nullable Integer number(Value<?> value) {
		return switch (value) {
			case IntValue number ->
				number.getValue().bitLength() < Integer.SIZE ? number.getValue().intValue() : PageArguments.MOST;
			case ArrayValue list -> list.getValues().size();
			case VariableReference variable -> switch (context.getCoercedVariables().get(variable.getName())) {
				case Integer number -> number;
				case List<?> list -> list.size();
				case null, default -> null;
			};
			default -> null;
		};
	}

}
