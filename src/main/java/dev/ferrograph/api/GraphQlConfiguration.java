package dev.ferrograph.api;

import graphql.scalars.ExtendedScalars;
import java.util.List;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Puts the endpoint together: the schema, what answers it, and what is refused. */
@Configuration(proxyBeanMethods = false)
class GraphQlConfiguration {

	@Bean
	RuntimeWiringConfigurer wiring() {
		return builder -> builder.scalar(DateScalar.INSTANCE)
			.scalar(ExtendedScalars.DateTime)
			.scalar(ExtendedScalars.Url);
	}

	@Bean
	GraphQlSourceBuilderCustomizer execution(Failures failures, LimitProperties limits) {
		var handler = DataFetcherExceptionResolver.createExceptionHandler(List.of(failures));
		return builder -> builder.configureTypeDefinitions(new RepeatedDescriptions())
			.configureGraphQl(graphQl -> graphQl.queryExecutionStrategy(new GraphExecution(handler, limits.time()))
				.preparsedDocumentProvider(new ParsedDocuments()));
	}

	@Bean
	DocumentLimits documentLimits(LimitProperties limits) {
		return new DocumentLimits(limits);
	}

	@Bean
	QueryLimits queryLimits(LimitProperties limits) {
		return new QueryLimits(limits);
	}

}
