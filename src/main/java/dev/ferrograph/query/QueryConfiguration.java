package dev.ferrograph.query;

import dev.ferrograph.neo4j.GraphReader;
import dev.ferrograph.neo4j.GraphSchema;
import dev.ferrograph.neo4j.GraphSizes;
import dev.ferrograph.query.request.RootPreparation;
import dev.ferrograph.query.schema.InvalidSchemaException;
import dev.ferrograph.query.schema.Mapping;
import dev.ferrograph.query.schema.MappingReader;
import dev.ferrograph.query.statement.QueryCompiler;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.GraphQlSource;

/** Puts together what answers from the graph. */
@Configuration(proxyBeanMethods = false)
class QueryConfiguration {

	/** The day is that of UTC on every machine. */
	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

	@Bean
	RootPreparations rootPreparations(List<RootPreparation> all, Clock clock) {
		return new RootPreparations(all, clock);
	}

	/**
	 * What the schema is in the graph.
	 * @throws InvalidSchemaException if the schema has something that can't be answered
	 */
	@Bean
	Mapping mapping(GraphQlSource source, GraphSchema graph, RootPreparations preparations) {
		return MappingReader.read(source.schema(), graph.vocabulary(), preparations.names());
	}

	@Bean
	GraphQueries graphQueries(Mapping mapping, RootPreparations preparations, GraphReader reader) {
		return new GraphQueries(preparations, new QueryCompiler(mapping, preparations.conversions()), reader);
	}

	@Bean
	RequestedRows requestedRows(Mapping mapping, GraphSizes sizes) {
		return new RequestedRows(mapping, sizes);
	}

}
