package dev.ferrograph.query;

import dev.ferrograph.neo4j.GraphReader;
import dev.ferrograph.neo4j.GraphSchema;
import dev.ferrograph.query.request.RootPreparation;
import dev.ferrograph.query.schema.InvalidSchemaException;
import dev.ferrograph.query.schema.MappingReader;
import dev.ferrograph.query.statement.QueryCompiler;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.GraphQlSource;

/** Puts together what answers from the graph. */
@Configuration(proxyBeanMethods = false)
class QueryConfiguration {

	/**
	 * The compiler for the schema.
	 * @throws InvalidSchemaException if the schema has something that can't be answered
	 */
	@Bean
	GraphQueries graphQueries(GraphQlSource source, GraphSchema graph, List<RootPreparation> all, GraphReader reader) {
		var preparations = new RootPreparations(all);
		var mapping = MappingReader.read(source.schema(), graph.vocabulary(), preparations.names());
		return new GraphQueries(preparations, new QueryCompiler(mapping, preparations.conversions()), reader);
	}

}
