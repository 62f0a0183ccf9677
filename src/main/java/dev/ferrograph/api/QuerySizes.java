package dev.ferrograph.api;

import dev.ferrograph.query.request.PageArguments;
import dev.ferrograph.query.RequestedRows;
import graphql.execution.ExecutionContext;
import graphql.introspection.Introspection;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition.Operation;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.math.BigInteger;
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

	/** What a mutation costs, which reads all files of the seed. */
	private static final int CORRECTION = 1000;

	private static final long MANY = Long.MAX_VALUE / 1000;

	/**
	 * How many rows the database looks at in the time that one value of an answer takes.
	 */
	private static final int ROWS_PER_VALUE = 100;

	private final ExecutionContext context;

	private final GraphQLSchema schema;

	private final RequestedRows requested;

	private final IntrospectionSizes introspection;

	private final Map<FragmentUse, Size> fragments = new HashMap<>();

	/**
	 * A fragment, and on how many distinct rows it is used.
	 */
	private record FragmentUse(String name, long distinct) {
	}

	/**
	 * Measures the query that is about to be executed.
	 * @param schema the one whose directives say what a field costs
	 * @param requested how many rows the fields' lists and filters have in the graph
	 */
	QuerySizes(ExecutionContext context, GraphQLSchema schema, RequestedRows requested) {
		this.context = context;
		this.schema = schema;
		this.requested = requested;
		this.introspection = new IntrospectionSizes(context);
	}

	/**
	 * How large a part of a query is.
	 *
	 * @param depth how many fields are nested, {@code ofType} aside: what is in it ends
	 * by itself
	 * @param fields how many fields there are
	 * @param values how many values the answer may have, and next to them the rows that
	 * filters and orders look at, as the values that take as long
	 */
	record Size(long depth, long fields, long values) {

		static final Size NONE = new Size(0, 0, 0);

		private Size and(Size other) {
			return new Size(Math.max(depth, other.depth), Math.min(MANY, fields + other.fields),
					Math.min(MANY, values + other.values));
		}

		private Size within(long rows, long own) {
			return new Size(depth + 1, fields + 1, values > MANY / rows ? MANY : Math.min(MANY, own + rows * values));
		}

	}

	Size ofOperation() {
		if (context.getOperationDefinition().getOperation() == Operation.MUTATION) {
			var fields = context.getOperationDefinition().getSelectionSet().getSelections().size();
			return new Size(2, fields, (long) fields * CORRECTION);
		}
		return of(context.getOperationDefinition().getSelectionSet(), schema.getQueryType(), 0);
	}

	/**
	 * The size of a selection.
	 * @param distinct on how many distinct rows it is made; 0 where they may be the same
	 */
	private Size of(@Nullable SelectionSet set, GraphQLCompositeType type, long distinct) {
		var size = Size.NONE;
		if (set != null) {
			for (Selection<?> selection : set.getSelections()) {
				size = size.and(switch (selection) {
					case Field field -> of(field, type, distinct);
					case InlineFragment fragment ->
						of(fragment.getSelectionSet(), condition(fragment.getTypeCondition(), type), distinct);
					case FragmentSpread spread -> ofFragment(context.getFragment(spread.getName()), distinct);
					default -> Size.NONE;
				});
			}
		}
		return size;
	}

	private Size ofFragment(FragmentDefinition fragment, long distinct) {
		var use = new FragmentUse(fragment.getName(), distinct);
		var known = fragments.get(use);
		if (known == null) {
			var type = (GraphQLCompositeType) schema.getType(fragment.getTypeCondition().getName());
			known = of(fragment.getSelectionSet(), type, distinct);
			fragments.put(use, known);
		}
		return known;
	}

	private GraphQLCompositeType condition(@Nullable TypeName name, GraphQLCompositeType otherwise) {
		return name == null ? otherwise : (GraphQLCompositeType) schema.getType(name.getName());
	}

	private Size of(Field field, GraphQLCompositeType type, long distinct) {
		var definition = Introspection.getFieldDef(schema, type, field.getName());
		var inner = GraphQLTypeUtil.unwrapAll(definition.getType());
		var arguments = new PlainValues(context).of(field.getArguments());
		var rows = rows(field, definition, type, arguments, distinct);
		var within = isPartOfPage(field, type) ? distinct
				: requested.areDistinct(type.getName(), field.getName()) ? rows : 0;
		var selected = inner instanceof GraphQLCompositeType composite ? of(field.getSelectionSet(), composite, within)
				: Size.NONE;
		if (IntrospectionSizes.isRoot(field)) {
			return new Size(selected.depth + 1, selected.fields + 1, introspection.values(field));
		}
		var size = selected.within(rows, own(field, definition, type, arguments));
		return IntrospectionSizes.isWrappedType(field, type) ? new Size(selected.depth, size.fields, size.values)
				: size;
	}

	/** Whether it leads from a connection to its rows. */
	private static boolean isPartOfPage(Field field, GraphQLCompositeType type) {
		return switch (field.getName()) {
			case "nodes", "edges" -> type.getName().endsWith("Connection");
			case "node" -> type.getName().endsWith("Edge");
			default -> false;
		};
	}

	private long own(Field field, GraphQLFieldDefinition definition, GraphQLCompositeType type,
			Map<String, @Nullable Object> arguments) {
		var rows = requested.ofArguments(type.getName(), field.getName(), arguments);
		return (definition.hasAppliedDirective("computed") ? COMPUTED : 1)
				+ (long) Math.min(MANY, rows / ROWS_PER_VALUE);
	}

	private long rows(Field field, GraphQLFieldDefinition definition, GraphQLCompositeType type,
			Map<String, @Nullable Object> arguments, long distinct) {
		if (definition.getArgument("first") != null) {
			var size = number(arguments.get("last")) instanceof Integer last ? last : number(arguments.get("first"));
			return size instanceof Integer rows ? Math.clamp(rows, 1, PageArguments.MOST) : PageArguments.USUAL;
		}
		if (definition.getArgument("ids") != null) {
			return number(arguments.get("ids")) instanceof Integer ids ? Math.max(1, ids) : 1;
		}
		var longest = requested.ofList(type.getName(), field.getName(), distinct);
		if (longest.isPresent()) {
			return Math.max(1, longest.getAsLong());
		}
		var usual = definition.getAppliedDirective("size");
		if (usual != null) {
			int rows = usual.getArgument("usual").getValue();
			return rows;
		}
		var list = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()));
		var inPage = field.getName().equals("nodes") || field.getName().equals("edges");
		return list && !inPage && GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLCompositeType ? LIST
				: 1;
	}

	/** A number that is given, or how many are given in a list. */
	private static @Nullable Integer number(@Nullable Object argument) {
		return switch (argument) {
			case BigInteger number -> number.bitLength() < Integer.SIZE ? number.intValue() : PageArguments.MOST;
			case Integer number -> number;
			case List<?> list -> list.size();
			case null, default -> null;
		};
	}

}
