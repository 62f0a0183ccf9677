package dev.ferrograph.api;

import dev.ferrograph.operations.RequestTrace;
import graphql.ExecutionResult;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Notes which operation a request executes, before anything may refuse it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OperationTrace extends SimplePerformantInstrumentation {

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
		var context = parameters.getExecutionContext();
		of(context).operation(kind(context.getOperationDefinition()), context.getOperationDefinition().getName());
		return super.beginExecuteOperation(parameters, state);
	}

	/** The trace of a request. */
	static RequestTrace of(ExecutionContext context) {
		return Objects.requireNonNull(context.getGraphQLContext().get(RequestTrace.class));
	}

	private static String kind(OperationDefinition operation) {
		var isIntrospection = operation.getSelectionSet()
			.getSelectionsOfType(Field.class)
			.stream()
			.anyMatch(IntrospectionSizes::isRoot);
		return isIntrospection ? "introspection" : operation.getOperation().name().toLowerCase(Locale.ROOT);
	}

}
