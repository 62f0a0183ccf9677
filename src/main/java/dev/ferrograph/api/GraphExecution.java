package dev.ferrograph.api;

import dev.ferrograph.query.GraphQueries;
import dev.ferrograph.query.GraphQueries.Answer;
import dev.ferrograph.query.StatementTimeoutException;
import graphql.ExecutionResult;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.MergedSelectionSet;
import graphql.execution.NonNullableFieldWasNullException;
import graphql.execution.ResultPath;
import graphql.introspection.Introspection;
import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLTypeUtil;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Executes queries root field by root field: each is answered whole by the graph, so
 * there is nothing left to fetch field by field. Questions about the schema itself are
 * left to GraphQL Java.
 */
class GraphExecution extends AsyncExecutionStrategy {

	private final Supplier<GraphQueries> queries;

	private final Failures failures;

	/** After which no further root field of a request is begun. */
	private final Duration timeout;

	GraphExecution(Supplier<GraphQueries> queries, Failures failures, Duration timeout) {
		this.queries = queries;
		this.failures = failures;
		this.timeout = timeout;
	}

	@Override
	public CompletableFuture<ExecutionResult> execute(ExecutionContext context, ExecutionStrategyParameters parameters)
			throws NonNullableFieldWasNullException {
		var data = new LinkedHashMap<String, @Nullable Object>();
		var deadline = System.nanoTime() + timeout.toNanos();
		for (var field : context.getNormalizedQueryTree().get().getTopLevelFields()) {
			var value = value(field, context, parameters, deadline);
			if (value == null && !isNullable(field, context)) {
				return CompletableFuture.completedFuture(result(null, context));
			}
			data.put(field.getResultKey(), value);
		}
		return CompletableFuture.completedFuture(result(data, context));
	}

	private @Nullable Object value(ExecutableNormalizedField field, ExecutionContext context,
			ExecutionStrategyParameters parameters, long deadline) {
		if (field.getName().equals(Introspection.TypeNameMetaFieldDef.getName())) {
			return context.getGraphQLSchema().getQueryType().getName();
		}
		return isAboutTheSchema(field.getName()) ? introspect(field, context, parameters)
				: answer(field, context, parameters, deadline);
	}

	private @Nullable Object introspect(ExecutableNormalizedField field, ExecutionContext context,
			ExecutionStrategyParameters parameters) {
		var key = field.getResultKey();
		var alone = MergedSelectionSet.newMergedSelectionSet()
			.subFields(Map.of(key, parameters.getFields().getSubField(key)))
			.build();
		Map<String, ?> data = super.execute(context, parameters.transform(builder -> builder.fields(alone))).join()
			.getData();
		return data == null ? null : data.get(key);
	}

	private static boolean isAboutTheSchema(String field) {
		return field.equals(Introspection.SchemaMetaFieldDef.getName())
				|| field.equals(Introspection.TypeMetaFieldDef.getName());
	}

	private @Nullable Object answer(ExecutableNormalizedField field, ExecutionContext context,
			ExecutionStrategyParameters parameters, long deadline) {
		var location = parameters.getFields().getSubField(field.getResultKey()).getSingleField().getSourceLocation();
		var path = ResultPath.rootPath().segment(field.getResultKey());
		try {
			if (System.nanoTime() > deadline) {
				throw new StatementTimeoutException(timeout);
			}
			Answer answer = queries.get().answer(field);
			answer.missing().forEach(missing -> context.addError(failures.missing(missing, location)));
			return answer.data();
		}
		catch (RuntimeException e) {
			context.addError(failures.error(e, path, location));
			return null;
		}
	}

	private static boolean isNullable(ExecutableNormalizedField field, ExecutionContext context) {
		return GraphQLTypeUtil.isNullable(field.getType(context.getGraphQLSchema()));
	}

	private static ExecutionResult result(@Nullable Map<String, @Nullable Object> data, ExecutionContext context) {
		return ExecutionResult.newExecutionResult().data(data).errors(context.getErrors()).build();
	}

}
