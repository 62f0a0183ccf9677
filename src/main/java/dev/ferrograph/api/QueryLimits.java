package dev.ferrograph.api;

import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.ExecutionResult;
import org.jspecify.annotations.Nullable;

/**
 * Refuses queries that are too deep, or ask for too much, before anything is done about
 * them.
 */
class QueryLimits extends SimplePerformantInstrumentation {

	private final LimitProperties limits;

	QueryLimits(LimitProperties limits) {
		this.limits = limits;
	}

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
		check(parameters.getExecutionContext());
		return super.beginExecuteOperation(parameters, state);
	}

	private void check(ExecutionContext context) {
		var size = new QuerySizes(context).ofOperation();
		require("depth", size.depth(), limits.depth());
		require("number of fields, with those of fragments wherever they are used,", size.fields(), limits.fields());
		require("complexity", size.values(), limits.complexity());
	}

	private static void require(String what, long found, long most) {
		if (found > most) {
			throw new AbortExecutionException(
					"The query's %s is %d, and at most %d is allowed.".formatted(what, found, most));
		}
	}

}
