package dev.ferrograph.api;

import dev.ferrograph.query.Connections;
import dev.ferrograph.query.GraphQueries;
import dev.ferrograph.query.Page;
import dev.ferrograph.query.SearchTerms;
import dev.ferrograph.query.Snippet;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.TypeResolver;
import graphql.schema.idl.FieldWiringEnvironment;
import graphql.schema.idl.InterfaceWiringEnvironment;
import graphql.schema.idl.WiringFactory;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Says what answers a field: root fields ask the graph, and all others find their part in
 * the tree that it answered.
 */
class TreeWiring implements WiringFactory {

	private final Supplier<GraphQueries> queries;

	TreeWiring(Supplier<GraphQueries> queries) {
		this.queries = queries;
	}

	/** An edge of a page: its cursor, and what was selected of it by result key. */
	private record Edge(String cursor, Map<?, ?> parts) {
	}

	@Override
	public boolean providesDataFetcher(FieldWiringEnvironment environment) {
		return !environment.getParentType().getName().equals(Connections.PAGE_INFO);
	}

	@Override
	public DataFetcher<?> getDataFetcher(FieldWiringEnvironment environment) {
		var parent = environment.getParentType().getName();
		var field = environment.getFieldDefinition().getName();
		if (parent.equals("Query")) {
			return request -> queries.get().answer(request);
		}
		if (Connections.isConnection(parent)) {
			return switch (field) {
				case "nodes" ->
					request -> page(request).rows().stream().map(row -> row.parts().get(key(request))).toList();
				case "edges" -> request -> page(request).rows().stream().map(row -> edge(row, request)).toList();
				case "pageInfo" -> request -> page(request).pageInfo();
				default -> request -> page(request).totalCount();
			};
		}
		if (parent.equals("SearchEdge") && field.equals("snippet")) {
			return TreeWiring::snippet;
		}
		if (GraphQLTypeUtil.unwrapNonNull(environment.getFieldType()) instanceof GraphQLNamedType type
				&& Connections.isConnection(type.getName())) {
			return request -> GraphQueries.arranged(part(request), request);
		}
		return TreeWiring::part;
	}

	@Override
	public boolean providesTypeResolver(InterfaceWiringEnvironment environment) {
		return true;
	}

	@Override
	public TypeResolver getTypeResolver(InterfaceWiringEnvironment environment) {
		return request -> request.getSchema().getObjectType(queries.get().typeOf(request.getObject()));
	}

	private static @Nullable Object part(DataFetchingEnvironment request) {
		return switch (request.getSource()) {
			case Map<?, ?> tree -> tree.get(key(request));
			case Edge edge when request.getField().getName().equals(Connections.CURSOR) -> edge.cursor();
			case Edge edge -> edge.parts().get(key(request));
			case null, default -> throw new IllegalStateException("nothing to take " + key(request) + " from");
		};
	}

	@SuppressWarnings("unchecked")
	private static @Nullable String snippet(DataFetchingEnvironment request) {
		var search = request.getExecutionStepInfo().getParent().getParent();
		while (!search.hasParent() || search.getArguments().isEmpty()) {
			search = search.getParent();
		}
		var texts = (List<String>) Objects.requireNonNull(part(request));
		return Snippet.of(texts, SearchTerms.of(search.getArgument("text")));
	}

	private static Edge edge(Page.Row row, DataFetchingEnvironment request) {
		return new Edge(row.cursor(), row.parts().get(key(request)) instanceof Map<?, ?> parts ? parts : Map.of());
	}

	private static Page page(DataFetchingEnvironment request) {
		return Objects.requireNonNull((Page) request.getSource());
	}

	private static String key(DataFetchingEnvironment request) {
		return request.getField().getResultKey();
	}

}
