package dev.ferrograph.query;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Answers root fields from the graph, each with one statement. */
public class GraphQueries {

	private final QueryCompiler compiler;

	private final GraphReader reader;

	public GraphQueries(QueryCompiler compiler, GraphReader reader) {
		this.compiler = compiler;
		this.reader = reader;
	}

	/**
	 * What the root field of the environment asks for: maps by result key, lists of them,
	 * {@link Page}s, or null. Throws {@link InvalidRequestException},
	 * {@link GraphUnavailableException} or {@link StatementTimeoutException}.
	 */
	public @Nullable Object answer(DataFetchingEnvironment environment) {
		var tree = compiler.compile(environment)
			.map(query -> reader.read(query.statement(), query.parameters()))
			.orElse(null);
		if (environment.getArgument("ids") instanceof List<?> ids) {
			return inOrder(ids, tree);
		}
		return arranged(tree, environment);
	}

	/**
	 * The object type of a node in an answer's tree, where the field is of an interface
	 * type.
	 */
	public String typeOf(Object node) {
		return compiler.typeOf((List<?>) Objects.requireNonNull(((Map<?, ?>) node).get(Tree.LABELS)));
	}

	/** A field's part of an answer's tree: pages where the field is a connection. */
	@SuppressWarnings("unchecked")
	public static @Nullable Object arranged(@Nullable Object tree, DataFetchingEnvironment environment) {
		var type = GraphQLTypeUtil.unwrapNonNull(environment.getFieldType());
		if (tree != null && type instanceof GraphQLObjectType object && Connections.isConnection(object.getName())) {
			var window = Window.of(environment.getField().getName(), environment.getArguments());
			return Page.of((Map<String, @Nullable Object>) tree, window);
		}
		return tree;
	}

	private static List<@Nullable Object> inOrder(List<?> ids, @Nullable Object tree) {
		var nodes = new HashMap<Object, @Nullable Object>();
		if (tree instanceof List<?> found) {
			for (var row : found) {
				var entry = (Map<?, ?>) row;
				nodes.put(entry.get(Tree.KEYS), entry.get(Tree.NODE));
			}
		}
		return ids.stream().<@Nullable Object>map(nodes::get).toList();
	}

}
