package dev.ferrograph.query.request;

import graphql.execution.CoercedVariables;
import graphql.execution.FieldCollector;
import graphql.execution.FieldCollectorParameters;
import graphql.execution.MergedField;
import graphql.execution.ValuesResolver;
import graphql.introspection.Introspection;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a request selects of a root field. Fields are collected for each object type
 * by itself, as the
 * <a href= "https://spec.graphql.org/September2025/#CollectFields()">specification</a>
 * says; a field that is the same for several types becomes one selection.
 * <p>
 * {@link FieldCollector} and {@link ValuesResolver} are internal classes of GraphQL Java.
 * They are used because its public {@code DataFetchingFieldSelectionSet} merges the
 * fields of all object types, and so loses in which order and for which type each is
 * selected. No other class uses internal ones.
 */
public final class SelectionReader {

	private final DataFetchingEnvironment request;

	private final GraphQLSchema schema;

	private final CoercedVariables variables;

	private final FieldCollector collector = new FieldCollector();

	private SelectionReader(DataFetchingEnvironment request) {
		this.request = request;
		this.schema = request.getGraphQLSchema();
		this.variables = CoercedVariables.of(request.getVariables());
	}

	/** The root field, with all that is selected of it. */
	public static Selection read(DataFetchingEnvironment rootField) {
		var field = new Collected(rootField.getMergedField(), rootField.getFieldDefinition(),
				Set.of(rootField.getGraphQLSchema().getQueryType().getName()));
		return new SelectionReader(rootField).selection(field, "");
	}

	/** The field of a result key, and the object types for which it is selected. */
	private record Collected(MergedField field, GraphQLFieldDefinition definition, Set<String> objectTypes) {

		private boolean isAlso(MergedField other, GraphQLFieldDefinition otherDefinition) {
			return field.getFields().equals(other.getFields()) && GraphQLTypeUtil.simplePrint(definition.getType())
				.equals(GraphQLTypeUtil.simplePrint(otherDefinition.getType()));
		}

	}

	private Selection selection(Collected field, String parent) {
		var path = parent + field.definition().getName();
		var fields = collect(field).stream().map(inner -> selection(inner, path + ".")).toList();
		return new Selection(field.definition(), field.field().getResultKey(), path, field.objectTypes(),
				arguments(field), fields);
	}

	/**
	 * The fields of every object type in its order, each once for all types that have it
	 * at the same place.
	 */
	private List<Collected> collect(Collected field) {
		var all = new ArrayList<Collected>();
		for (var type : objectTypes(field.definition())) {
			int next = 0;
			for (var inner : fields(field.field(), type)) {
				var definition = Introspection.getFieldDefinition(schema, type, inner.getName());
				int index = next;
				while (index < all.size() && !all.get(index).isAlso(inner, definition)) {
					index++;
				}
				if (index == all.size()) {
					index = next;
					all.add(index, new Collected(inner, definition, new LinkedHashSet<>()));
				}
				all.get(index).objectTypes().add(type.getName());
				next = index + 1;
			}
		}
		return all;
	}

	private List<MergedField> fields(MergedField field, GraphQLObjectType type) {
		var parameters = FieldCollectorParameters.newParameters()
			.schema(schema)
			.objectType(type)
			.fragments(request.getFragmentsByName())
			.variables(request.getVariables())
			.graphQLContext(request.getGraphQlContext())
			.build();
		return collector.collectFields(parameters, field).getSubFieldsList();
	}

	private List<GraphQLObjectType> objectTypes(GraphQLFieldDefinition field) {
		return switch (GraphQLTypeUtil.unwrapAll(field.getType())) {
			case GraphQLInterfaceType anInterface -> schema.getImplementations(anInterface);
			case GraphQLObjectType type -> List.of(type);
			default -> List.of();
		};
	}

	private Map<String, @Nullable Object> arguments(Collected field) {
		var definitions = field.definition().getArguments();
		return definitions.isEmpty() ? Map.of()
				: Nulls.removed(ValuesResolver.getArgumentValues(schema.getCodeRegistry(), definitions,
						field.field().getArguments(), variables, request.getGraphQlContext(), request.getLocale()),
						definitions);
	}

}
