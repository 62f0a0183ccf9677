package dev.ferrograph.curation;

import dev.ferrograph.ingest.InvalidSeedException;
import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;

/** Tells editors why something was not corrected. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class CorrectionFailures extends DataFetcherExceptionResolverAdapter {

	@Override
	protected @Nullable GraphQLError resolveToSingleError(Throwable failure, DataFetchingEnvironment field) {
		return switch (failure) {
			case CorrectionException e -> error(e, field);
			case InvalidSeedException e -> error(CorrectionException.invalid(String.valueOf(e.getMessage())), field);
			default -> null;
		};
	}

	private static GraphQLError error(CorrectionException failure, DataFetchingEnvironment field) {
		return GraphQLError.newError()
			.errorType(failure.code())
			.message("%s", failure.getMessage())
			.path(field.getExecutionStepInfo().getPath())
			.location(field.getField().getSourceLocation())
			.build();
	}

}
