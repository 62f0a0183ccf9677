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
		var text = RENDERER.render(new Root(scope, new Projection(mapping, scope)).statement(selection));
		if (text.length() > LONGEST_STATEMENT) {
			throw new InvalidRequestException(
					"%s: the question is too long; ask in parts.".formatted(selection.path()));
		}
		return new CompiledQuery(text, Map.copyOf(scope.bindings()),
				new Shapes(mapping).of(schema.getQueryType().getName(), selection));
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

		private Statement statement(Selection selection) {
			var field = (Rows) mapping.field(schema.getQueryType().getName(), selection.name());
			if (selection.arguments().get(RootArguments.IDS) instanceof Slot ids) {
				return many(ids, selection);
			}
			if (selection.arguments().get(RootArguments.LABEL) instanceof RootArguments.Label label) {
				var type = (NodeType) field.type();
				return one(new NodeType(type.name(), label.name(), type.order(), type.variants()), selection);
			}
			if (selection.arguments().containsKey(RootArguments.LABEL)) {
				return Cypher.returning(Cypher.literalNull().as(DATA)).build();
			}
			if (selection.arguments().containsKey("id")) {
				return one((NodeType) field.type(), selection);
			}
			return Cypher.returning(projection.rows(field, null, selection).as(DATA)).build();
		}

		private Statement one(NodeType type, Selection selection) {
			var source = sources.all(type);
			var id = scope.argument(selection.arguments().get("id"));
			return rows(source, source.row().property("id").isEqualTo(id),
					projection.of(source.row(), selection).as(DATA));
		}

		/**
		 * The nodes of each label by its own index, in the order of the ids, with null
		 * for the unknown.
		 */
		private Statement many(Slot ids, Selection selection) {
			Expression found = Cypher.listOf();
			for (var argument : selection.arguments().entrySet()) {
				if (argument.getKey().startsWith(RootArguments.LABEL)) {
					var label = argument.getKey().substring(RootArguments.LABEL.length());
					found = Cypher.raw("$E + $E", found, labelled(label, argument.getValue(), selection));
				}
			}
			var rows = Cypher.name("found");
			var inOrder = Cypher.raw("[id IN $E | head([row IN $E WHERE row[0] = id | row[1]])]", scope.argument(ids),
					rows);
			return Cypher.with(found.as(rows)).returning(inOrder.as(DATA)).build();
		}

		private Expression labelled(String label, Object ids, Selection selection) {
			var field = (Rows) mapping.field(schema.getQueryType().getName(), selection.name());
			var type = (NodeType) field.type();
			var source = sources.all(new NodeType(type.name(), label, type.order(), type.variants()));
			var id = source.row().property("id");
			return Cypher.collect(rows(source, id.in(scope.argument(ids)),
					Cypher.listOf(id, projection.of(source.row(), selection))));
		}

		private Statement rows(Source source, Condition condition, Expression answer) {
			return source.reading().apply(condition).with(Row.variables(source.row())).returning(answer).build();
		}

	}

}
