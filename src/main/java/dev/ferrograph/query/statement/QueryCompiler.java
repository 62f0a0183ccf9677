package dev.ferrograph.query.statement;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.ferrograph.query.request.InvalidRequestException;
import dev.ferrograph.query.request.ParameterizedSelection;
import dev.ferrograph.query.request.Selection;
import dev.ferrograph.query.schema.Mapping;
import graphql.schema.FieldCoordinates;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.renderer.Configuration;
import org.neo4j.cypherdsl.core.renderer.Dialect;
import org.neo4j.cypherdsl.core.renderer.Renderer;

/**
 * Compiles root fields, each with all that is selected of it, into one Cypher statement,
 * and keeps what it has compiled.
 */
public final class QueryCompiler implements MeterBinder {

	/**
	 * How much is kept, in characters of statements; what else belongs to a statement
	 * grows with it.
	 */
	private static final int MOST_KEPT = 5_000_000;

	/** Planning a longer statement would take longer than any request may. */
	private static final int LONGEST_STATEMENT = 25_000;

	private static final Renderer RENDERER = Renderer
		.getRenderer(Configuration.newConfig().withDialect(Dialect.NEO4J_5_CYPHER_25).alwaysEscapeNames(false).build());

	private final Mapping mapping;

	private final Map<FieldCoordinates, UnaryOperator<@Nullable Object>> conversions;

	private final Cache<String, CompiledQuery> compiled = Caffeine.newBuilder()
		.recordStats()
		.maximumWeight(MOST_KEPT)
		.weigher((String key, CompiledQuery query) -> key.length() + query.statement().length())
		.build();

	/**
	 * A compiler for a schema.
	 * @param conversions how the values of some fields are made from what statements
	 * return
	 */
	public QueryCompiler(Mapping mapping, Map<FieldCoordinates, UnaryOperator<@Nullable Object>> conversions) {
		this.mapping = mapping;
		this.conversions = conversions;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		CaffeineCacheMetrics.monitor(registry, compiled, "statements");
	}

	/**
	 * The statement that answers all requests with this selection of a root field.
	 * @throws InvalidRequestException if the selection can't be answered
	 */
	public CompiledQuery compile(ParameterizedSelection request) {
		return Objects.requireNonNull(compiled.get(request.key(), key -> compile(request.selection())));
	}

	private CompiledQuery compile(Selection selection) {
		var scope = new Scope();
		var root = new RootStatement(mapping, scope, new Projection(mapping, conversions, scope)).of(selection);
		var text = RENDERER.render(root.statement());
		if (text.length() > LONGEST_STATEMENT) {
			throw new InvalidRequestException(
					"%s: the question is too long; ask in parts.".formatted(selection.path()));
		}
		return new CompiledQuery(text, Map.copyOf(scope.bindings()), root.shape());
	}

}
