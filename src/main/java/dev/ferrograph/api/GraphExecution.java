package dev.ferrograph.api;

import dev.ferrograph.query.GraphQueries.Answer;
import graphql.ExecutionResult;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldValueInfo.CompleteValueType;
import graphql.execution.FieldValueInfo;
import graphql.execution.NonNullableFieldWasNullException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * Executes queries as GraphQL Java does, root field by root field, but takes the answer
 * of the graph to one as it is: it is whole, so that there is nothing left to fetch or to
 * complete field by field.
 */
class GraphExecution extends AsyncExecutionStrategy {

	private final Duration timeout;

	GraphExecution(DataFetcherExceptionHandler failures, Duration timeout) {
		super(failures);
		this.timeout = timeout;
	}

	@Override
	public CompletableFuture<ExecutionResult> execute(ExecutionContext context, ExecutionStrategyParameters parameters)
			throws NonNullableFieldWasNullException {
		Deadline.in(timeout).putInto(context.getGraphQLContext());
		return super.execute(context, parameters);
	}

	@Override
	protected FieldValueInfo completeValue(ExecutionContext context, ExecutionStrategyParameters parameters)
			throws NonNullableFieldWasNullException {
		if (!(parameters.getSource() instanceof Answer answer)) {
			return super.completeValue(context, parameters);
		}
		if (answer.data() == null && parameters.getExecutionStepInfo().isNonNullType()) {
			// what is missing has been said, where it is missing
			return new FieldValueInfo(CompleteValueType.NULL, CompletableFuture.failedFuture(
					new NonNullableFieldWasNullException(parameters.getExecutionStepInfo(), parameters.getPath())));
		}
		return new FieldValueInfo(answer.data() == null ? CompleteValueType.NULL : CompleteValueType.OBJECT,
				answer.data());
	}

}
