package dev.ferrograph.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.ferrograph.query.Field.Rows;
import dev.ferrograph.query.RowType.NodeType;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.renderer.Configuration;
import org.neo4j.cypherdsl.core.renderer.Dialect;
import org.neo4j.cypherdsl.core.renderer.Renderer;

/**
 * Compiles root fields, each with all that is selected of it, into one Cypher statement;
 * requests of the same shape share it.
 */
final class QueryCompiler {

	private static final String DATA = "data";

	private static final int MOST_KEPT = 1000;

	/** Planning a longer one would take the database longer than anybody waits. */
	private static final int LONGEST_STATEMENT = 50_000;

	private static final Renderer RENDERER = Renderer
		.getRenderer(Configuration.newConfig().withDialect(Dialect.NEO4J_5_CYPHER_25).alwaysEscapeNames(false).build());

	private final GraphQLSchema schema;

	private final Mapping mapping;

	private final RootArguments rootArguments;

	private final Cache<String, CompiledQuery> compiled = Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

	/**
	 * Prepares for a schema; throws {@link IllegalStateException} where it leaves open
	 * how to fill a field.
	 * @param fullTextIndexes the names of the full-text indexes by the labels of the
	 * nodes in them
	 */
	QueryCompiler(GraphQLSchema schema, Map<String, String> fullTextIndexes, List<RootPreparation> preparations) {
		this.schema = schema;
		this.mapping = MappingReader.read(schema);
		this.rootArguments = new RootArguments(mapping, fullTextIndexes, preparations);
	}

	/** The shape and the values of a request for a root field. */
	RequestShape request(Selection rootField) {
		return new RequestShape(rootField.with(arguments(rootField), rootField.fields()));
	}

	/** What a root field's statement gets, whatever of it becomes a part of the shape. */
	Map<String, @Nullable Object> arguments(Selection rootField) {
		return rootArguments.of(rootField);
	}

	/** What the root field is prepared by; null where it needs nothing. */
	@Nullable RootPreparation preparation(String rootField) {
		return rootArguments.preparation(rootField);
	}

	/**
	 * The statement that answers all requests of a shape; throws
	 * {@link InvalidRequestException} for one that can't be answered.
	 */
	CompiledQuery compile(RequestShape request) {
		return Objects.requireNonNull(compiled.get(request.key(), key -> compile(request.selection())));
	}

	private CompiledQuery compile(Selection selection) {
		var scope = new Scope();
		var compiled = new Root(scope, new Projection(mapping, scope)).compile(selection);
		var text = RENDERER.render(compiled.statement());
		if (text.length() > LONGEST_STATEMENT) {
			throw new InvalidRequestException(
					"%s: the question is too long; ask in parts.".formatted(selection.path()));
		}
		return new CompiledQuery(text, Map.copyOf(scope.bindings()), compiled.shape());
	}

	private record Compiled(Statement statement, Shape shape) {
	}

	/** Compiles one root field. */
	private final class Root {

		private final Scope scope;

		private final Projection projection;

		private final Sources sources;

		private Root(Scope scope, Projection projection) {
			this.scope = scope;
			this.projection = projection;
			this.sources = new Sources(mapping, scope);
		}

		private Compiled compile(Selection selection) {
			var field = (Rows) mapping.field(schema.getQueryType().getName(), selection.name());
			if (selection.arguments().get(RootArguments.IDS) instanceof Slot ids) {
				return many((NodeType) field.type(), ids, selection);
			}
			if (selection.arguments().get(RootArguments.LABEL) instanceof RootArguments.Label label) {
				return one(labelled((NodeType) field.type(), label.name()), selection);
			}
			if (selection.arguments().containsKey(RootArguments.LABEL)) {
				return new Compiled(Cypher.returning(Cypher.literalNull().as(DATA)).build(), new Shape.Leaf());
			}
			if (selection.arguments().containsKey("id")) {
				return one((NodeType) field.type(), selection);
			}
			var rows = projection.rows(field, null, selection);
			return new Compiled(Cypher.returning(rows.expression().as(DATA)).build(), rows.shape());
		}

		private Compiled one(NodeType type, Selection selection) {
			var source = sources.all(type);
			var id = scope.argument(selection.arguments().get("id"));
			var node = projection.of(source.row(), selection);
			return new Compiled(rows(source, source.row().property("id").isEqualTo(id), node.expression().as(DATA)),
					node.shape());
		}

		/**
		 * The nodes of each label by its own index, in the order of the ids, with null
		 * for the unknown.
		 */
		private Compiled many(NodeType type, Slot ids, Selection selection) {
			Expression found = Cypher.listOf();
			Shape shape = new Shape.Leaf();
			for (var argument : selection.arguments().entrySet()) {
				if (argument.getKey().startsWith(RootArguments.LABEL)) {
					var label = argument.getKey().substring(RootArguments.LABEL.length());
					var nodes = withId(labelled(type, label), argument.getValue(), selection);
					found = Cypher.raw("$E + $E", found, nodes.expression());
					// the same for every label
					shape = nodes.shape();
				}
			}
			var rows = Cypher.name("found");
			var inOrder = Cypher.raw("[id IN $E | head([row IN $E WHERE row[0] = id | row[1]])]", scope.argument(ids),
					rows);
			return new Compiled(Cypher.with(found.as(rows)).returning(inOrder.as(DATA)).build(),
					new Shape.Items(shape, selection.mayHoldNulls()));
		}

		/** All nodes of a label that have one of the ids, each beside its own. */
		private Projected withId(NodeType type, @Nullable Object ids, Selection selection) {
			var source = sources.all(type);
			var id = source.row().property("id");
			var node = projection.of(source.row(), selection);
			return new Projected(
					Cypher.collect(rows(source, id.in(scope.argument(ids)), Cypher.listOf(id, node.expression()))),
					node.shape());
		}

		private static NodeType labelled(NodeType type, String label) {
			return new NodeType(type.name(), label, type.order(), type.variants());
		}

		private Statement rows(Source source, Condition condition, Expression answer) {
			return source.reading().apply(condition).with(Row.variables(source.row())).returning(answer).build();
		}

	}

}
