package dev.ferrograph.api;

import java.util.List;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;

/** Has queries executed by {@link GraphExecution}. */
@Configuration(proxyBeanMethods = false)
class GraphQlConfiguration {

	@Bean
	GraphQlSourceBuilderCustomizer execution(Failures failures, LimitProperties limits) {
		var handler = DataFetcherExceptionResolver.createExceptionHandler(List.of(failures));
		return builder -> builder
			.configureGraphQl(graphQl -> graphQl.queryExecutionStrategy(new GraphExecution(handler, limits.time())));
	}

}
