package dev.ferrograph.api;

import dev.ferrograph.query.RequestedRows;
import graphql.ExecutionResult;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.schema.GraphQLSchema;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Refuses queries that are too deep or ask for too much before they are executed. */
@Component
class QueryLimits extends SimplePerformantInstrumentation {

	private final LimitProperties limits;

	/** The whole schema, whose directives say what a field costs; it needs this class. */
	private final SingletonSupplier<GraphQLSchema> schema;

	private final SingletonSupplier<RequestedRows> requested;

	QueryLimits(LimitProperties limits, ObjectProvider<GraphQlSource> source, ObjectProvider<RequestedRows> requested) {
		this.limits = limits;
		this.schema = SingletonSupplier.of(() -> source.getObject().schema());
		this.requested = SingletonSupplier.of(requested::getObject);
	}

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
		check(parameters.getExecutionContext());
		return super.beginExecuteOperation(parameters, state);
	}

	private void check(ExecutionContext context) {
		var size = new QuerySizes(context, schema.obtain(), requested.obtain()).ofOperation();
		OperationTrace.of(context).cost(size.values());
		CostQuestion.of(context.getGraphQLContext()).ifPresent(question -> {
			throw question.answered(size.values());
		});
		require("depth", size.depth(), limits.depth());
		require("number of fields, with those of fragments wherever they are used,", size.fields(), limits.fields());
		require("complexity", size.values(), limits.complexity());
		RequestWork.in(context.getGraphQLContext()).spend();
	}

	private static void require(String what, long found, long most) {
		if (found > most) {
			throw new RefusedQueryException(ErrorCode.LIMIT_EXCEEDED,
					String.format(Locale.ROOT, "The query's %s is %d, and at most %d is allowed.", what, found, most),
					null);
		}
	}

}
