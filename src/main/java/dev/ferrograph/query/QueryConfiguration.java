package dev.ferrograph.query;

import dev.ferrograph.neo4j.GraphSchema;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.GraphQlSource;

/** Puts together what answers from the graph. */
@Configuration(proxyBeanMethods = false)
class QueryConfiguration {

	@Bean
	GraphQueries graphQueries(GraphQlSource source, GraphSchema graph, List<RootPreparation> preparations,
			GraphReader reader) {
		return new GraphQueries(new QueryCompiler(source.schema(), graph.fullTextIndexes(), preparations), reader);
	}

}
