package dev.ferrograph.query;

import dev.ferrograph.query.Field.Rows;
import dev.ferrograph.query.RowType.NodeType;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.renderer.Configuration;
import org.neo4j.cypherdsl.core.renderer.Dialect;
import org.neo4j.cypherdsl.core.renderer.Renderer;

/**
 * Compiles root fields, each with all that is selected of it, into one Cypher statement.
 */
public final class QueryCompiler {

	private static final String DATA = "data";

	private static final Renderer RENDERER = Renderer
		.getRenderer(Configuration.newConfig().withDialect(Dialect.NEO4J_5_CYPHER_25).alwaysEscapeNames(false).build());

	private final Mapping mapping;

	private final Map<String, NodeType> byPrefix = new LinkedHashMap<>();

	private final Map<String, String> typeByLabel = new HashMap<>();

	/**
	 * Prepares for a schema; throws {@link IllegalStateException} where it leaves open
	 * how to fill a field.
	 */
	public QueryCompiler(GraphQLSchema schema) {
		this.mapping = MappingReader.read(schema);
		for (var type : mapping.types().values()) {
			if (type instanceof NodeType node && node.label() != null) {
				byPrefix.put(node.label().toLowerCase(Locale.ROOT), node);
				node.variants().forEach(variant -> typeByLabel.put(variant.label(), variant.name()));
			}
		}
	}

	/**
	 * The statement that answers the root field of the environment; empty where the
	 * answer is sure to be null. Throws {@link InvalidRequestException} for arguments
	 * that can't be answered.
	 */
	public Optional<CompiledQuery> compile(DataFetchingEnvironment environment) {
		var asked = Selection.root(environment);
		var selection = asked.with(RootArguments.of(asked));
		var field = (Rows) mapping.field(environment.getExecutionStepInfo().getObjectType().getName(),
				selection.name());
		var scope = new Scope();
		var projection = new Projection(mapping, scope);
		return statement(field, selection, scope, projection)
			.map(statement -> new CompiledQuery(RENDERER.render(statement), scope.parameters()));
	}

	private Optional<Statement> statement(Rows field, Selection selection, Scope scope, Projection projection) {
		if (selection.arguments().get("id") instanceof String id) {
			return type((NodeType) field.type(), id).map(type -> one(type, id, selection, scope, projection));
		}
		if (selection.arguments().get("ids") instanceof List<?> ids) {
			return many((NodeType) field.type(), ids.stream().map(String::valueOf).toList(), selection, scope,
					projection);
		}
		return Optional.of(returning(projection.rows(field, null, selection)));
	}

	private Statement one(NodeType type, String id, Selection selection, Scope scope, Projection projection) {
		var source = new Sources(mapping, scope).all(type);
		return source.reading()
			.apply(source.row().property("id").isEqualTo(scope.parameter(id)))
			.with(Row.variables(source.row()))
			.returning(projection.of(source.row(), selection).as(DATA))
			.build();
	}

	/** The object type of a node with these labels. */
	String typeOf(List<?> labels) {
		return labels.stream()
			.map(typeByLabel::get)
			.filter(Objects::nonNull)
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("no type has one of the labels " + labels));
	}

	/**
	 * A map from id to node: the nodes of each kind by its own index, one union of all
	 * kinds.
	 */
	private Optional<Statement> many(NodeType type, List<String> ids, Selection selection, Scope scope,
			Projection projection) {
		if (ids.size() > Window.MOST) {
			throw new InvalidRequestException(
					"%s: give at most %d ids, not %d.".formatted(selection.path(), Window.MOST, ids.size()));
		}
		var idsByType = new LinkedHashMap<NodeType, List<String>>();
		ids.stream()
			.distinct()
			.sorted()
			.forEach(id -> type(type, id)
				.ifPresent(narrow -> idsByType.computeIfAbsent(narrow, none -> new ArrayList<>()).add(id)));
		return idsByType.entrySet()
			.stream()
			.map(each -> each(each.getKey(), each.getValue(), selection, scope, projection))
			.reduce((one, other) -> Cypher.raw("$E + $E", one, other))
			.map(QueryCompiler::returning);
	}

	private Expression each(NodeType type, List<String> ids, Selection selection, Scope scope, Projection projection) {
		var source = new Sources(mapping, scope).all(type);
		return Cypher.collect(source.reading()
			.apply(source.row().property("id").in(scope.parameter(ids)))
			.with(Row.variables(source.row()))
			.returning(Cypher.mapOf(Tree.KEYS, source.row().property("id"), Tree.NODE,
					projection.of(source.row(), selection)))
			.build());
	}

	private static Statement returning(Expression data) {
		return Cypher.returning(data.as(DATA)).build();
	}

	/**
	 * The type itself or, for an interface of nodes of any label, what the id's prefix
	 * leaves of it.
	 */
	private Optional<NodeType> type(NodeType type, String id) {
		if (type.label() != null) {
			return Optional.of(type);
		}
		var colon = id.indexOf(':');
		return Optional.ofNullable(colon < 0 ? null : byPrefix.get(id.substring(0, colon)))
			.map(narrow -> new NodeType(type.name(), narrow.label(), narrow.order(), narrow.variants()));
	}

}
