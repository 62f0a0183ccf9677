package dev.ferrograph.api;

import dev.ferrograph.query.GraphQueries;
import dev.ferrograph.query.GraphReader;
import dev.ferrograph.query.QueryCompiler;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.scalars.ExtendedScalars;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.WiringFactory;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.graphql.data.pagination.CursorEncoder;
import org.springframework.graphql.data.pagination.CursorStrategy;
import org.springframework.graphql.data.pagination.EncodingCursorStrategy;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Puts the endpoint together: the schema, what answers it, and what is refused. */
@Configuration(proxyBeanMethods = false)
class GraphQlConfiguration {

	/**
	 * The compiler needs the schema, whose fields need the compiler: so they get it when
	 * first asked.
	 */
	@Bean
	RuntimeWiringConfigurer treeWiring(ObjectProvider<GraphQueries> queries) {
		return new RuntimeWiringConfigurer() {
			@Override
			public void configure(RuntimeWiring.Builder builder) {
				builder.scalar(ExtendedScalars.Date).scalar(ExtendedScalars.DateTime).scalar(ExtendedScalars.Url);
			}

			@Override
			public void configure(RuntimeWiring.Builder builder, List<WiringFactory> factories) {
				factories.add(new TreeWiring(queries::getObject));
			}
		};
	}

	@Bean
	GraphQueries graphQueries(GraphQlSource source, GraphReader reader) {
		return new GraphQueries(new QueryCompiler(source.schema()), reader);
	}

	@Bean
	EncodingCursorStrategy<ScrollPosition> noScrolling() {
		return CursorStrategy.withEncoder(new NoScrolling(), CursorEncoder.noOpEncoder());
	}

	@Bean
	DocumentLimits documentLimits(LimitProperties limits) {
		return new DocumentLimits(limits);
	}

	@Bean
	MaxQueryDepthInstrumentation depthLimit(LimitProperties limits) {
		return new MaxQueryDepthInstrumentation(limits.depth());
	}

	@Bean
	MaxQueryComplexityInstrumentation complexityLimit(LimitProperties limits) {
		return new MaxQueryComplexityInstrumentation(limits.complexity(), new Complexity());
	}

}
