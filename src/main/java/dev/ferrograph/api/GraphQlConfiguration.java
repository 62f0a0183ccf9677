package dev.ferrograph.api;

import dev.ferrograph.query.GraphQueries;
import graphql.scalars.ExtendedScalars;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Puts the endpoint together: the schema, what answers it, and what is refused. */
@Configuration(proxyBeanMethods = false)
class GraphQlConfiguration {

	@Bean
	RuntimeWiringConfigurer wiring() {
		return builder -> builder.scalar(ExtendedScalars.Date)
			.scalar(ExtendedScalars.DateTime)
			.scalar(ExtendedScalars.Url);
	}

	/**
	 * The compiler needs the schema, which is made together with the execution: it gets
	 * the compiler when first asked.
	 */
	@Bean
	GraphQlSourceBuilderCustomizer execution(ObjectProvider<GraphQueries> queries, LimitProperties limits) {
		var execution = new GraphExecution(queries::getObject, new Failures(), limits.time());
		return builder -> builder.configureGraphQl(
				graphQl -> graphQl.queryExecutionStrategy(execution).preparsedDocumentProvider(new ParsedDocuments()));
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
