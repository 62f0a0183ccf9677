package dev.ferrograph.api;

import dev.ferrograph.neo4j.Deadline;
import dev.ferrograph.query.GraphQueries.Answer;
import dev.ferrograph.query.GraphQueries;
import graphql.TrivialDataFetcher;
import graphql.execution.DataFetcherResult;
import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Fetches every root field of the schema from the graph, with all that is selected. */
@Component
class RootFields implements RuntimeWiringConfigurer {

	private static final String QUERY = "Query";

	/**
	 * Resolved at the first request: the compiler needs the schema, and this is wired
	 * into it.
	 */
	private final SingletonSupplier<GraphQueries> queries;

	private final Failures failures;

	private List<String> names = List.of();

	RootFields(ObjectProvider<GraphQueries> queries, Failures failures) {
		this.queries = SingletonSupplier.of(queries::getObject);
		this.failures = failures;
	}

	@Override
	public void setTypeDefinitionRegistry(TypeDefinitionRegistry registry) {
		names = registry.getType(QUERY, ObjectTypeDefinition.class)
			.orElseThrow()
			.getFieldDefinitions()
			.stream()
			.map(FieldDefinition::getName)
			.toList();
	}

	@Override
	public void configure(RuntimeWiring.Builder wiring) {
		// trivial, so that Spring does not adapt what is fetched to a connection
		TrivialDataFetcher<DataFetcherResult<Answer>> fetcher = this::fetch;
		wiring.type(QUERY, type -> {
			names.forEach(name -> type.dataFetcher(name, fetcher));
			return type;
		});
	}

	private DataFetcherResult<Answer> fetch(DataFetchingEnvironment field) {
		Deadline deadline = field.getGraphQlContext().get(Deadline.class);
		var answer = queries.obtain().answer(field, deadline);
		return DataFetcherResult.<Answer>newResult()
			.data(answer)
			.errors(failures.ofFields(answer.failures(), field))
			.build();
	}

}
