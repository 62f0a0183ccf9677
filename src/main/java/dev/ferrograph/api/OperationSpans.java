package dev.ferrograph.api;

import graphql.execution.ExecutionContext;
import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import org.springframework.graphql.observation.DefaultExecutionRequestObservationConvention;
import org.springframework.graphql.observation.ExecutionRequestObservationContext;
import org.springframework.stereotype.Component;

/**
 * Says in the span of a GraphQL request, where requests are traced, what the log says of
 * it: the operation, the code of the first error, and the cost.
 */
@Component
class OperationSpans extends DefaultExecutionRequestObservationConvention {

	private static final String OUTCOME = "graphql.outcome";

	private static final String OK = "OK";

	@Override
	protected KeyValue outcome(ExecutionRequestObservationContext request) {
		var result = request.getExecutionResult();
		if (request.getError() != null || result == null) {
			return KeyValue.of(OUTCOME, ErrorCode.INTERNAL_ERROR.name());
		}
		if (result.getErrors().isEmpty() || CostQuestion.isAnswered(request.getExecutionInput().getGraphQLContext())) {
			return KeyValue.of(OUTCOME, OK);
		}
		return KeyValue.of(OUTCOME, ErrorCode.of(result.getErrors().getFirst()).name());
	}

	@Override
	public KeyValues getHighCardinalityKeyValues(ExecutionRequestObservationContext request) {
		var operation = request.getExecutionContext();
		return operation == null ? KeyValues.empty() : name(operation).and(cost(operation));
	}

	private static KeyValues name(ExecutionContext operation) {
		var name = operation.getOperationDefinition().getName();
		return name == null ? KeyValues.empty() : KeyValues.of("graphql.operation.name", name);
	}

	private static KeyValues cost(ExecutionContext operation) {
		return KeyValues.of("graphql.cost", String.valueOf(RequestWork.in(operation.getGraphQLContext()).complexity()));
	}

}
