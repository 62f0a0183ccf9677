package dev.ferrograph.api;

import dev.ferrograph.neo4j.Deadline;
import dev.ferrograph.query.GraphQueries.Answer;
import graphql.ExecutionResult;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldValueInfo.CompleteValueType;
import graphql.execution.FieldValueInfo;
import graphql.execution.NonNullableFieldWasNullException;
import io.micrometer.context.ContextSnapshotFactory;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * Executes the root fields of a query as GraphQL Java does. The result of a root field
 * comes complete from the graph, with everything selected below it, so it is used as it
 * is: no field below is fetched or completed.
 */
class GraphExecution extends AsyncExecutionStrategy {

	/**
	 * Where requests are traced, statements belong to the span of the GraphQL request.
	 * Spring sees to that only for fetchers that are not trivial.
	 */
	private static final ContextSnapshotFactory CONTEXT = ContextSnapshotFactory.builder().build();

	private final Duration timeout;

	GraphExecution(DataFetcherExceptionHandler failures, Duration timeout) {
		super(failures);
		this.timeout = timeout;
	}

	@Override
	public CompletableFuture<ExecutionResult> execute(ExecutionContext context, ExecutionStrategyParameters parameters)
			throws NonNullableFieldWasNullException {
		context.getGraphQLContext().put(Deadline.class, Deadline.in(timeout));
		try (var span = CONTEXT.setThreadLocalsFrom(context.getGraphQLContext(), ObservationThreadLocalAccessor.KEY)) {
			return super.execute(context, parameters);
		}
	}

	@Override
	protected FieldValueInfo completeValue(ExecutionContext context, ExecutionStrategyParameters parameters)
			throws NonNullableFieldWasNullException {
		if (!(parameters.getSource() instanceof Answer answer)) {
			return super.completeValue(context, parameters);
		}
		if (answer.data() == null && parameters.getExecutionStepInfo().isNonNullType()) {
			// an error at the place of the missing value has been added already
			return new FieldValueInfo(CompleteValueType.NULL, CompletableFuture.failedFuture(
					new NonNullableFieldWasNullException(parameters.getExecutionStepInfo(), parameters.getPath())));
		}
		return new FieldValueInfo(answer.data() == null ? CompleteValueType.NULL : CompleteValueType.OBJECT,
				answer.data());
	}

}
