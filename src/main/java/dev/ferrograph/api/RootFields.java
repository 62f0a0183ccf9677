package dev.ferrograph.api;

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

/**
 * Has every root field of the schema answered by the graph, with all that is selected of
 * it.
 */
@Component
class RootFields implements RuntimeWiringConfigurer {

	private static final String QUERY = "Query";

	/**
	 * The compiler needs the schema, and the schema its root fields: they get the
	 * compiler when first asked.
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
		// trivial, so that Spring takes what is fetched as it is, and makes no connection
		// of it
		TrivialDataFetcher<DataFetcherResult<Answer>> fetcher = this::fetch;
		wiring.type(QUERY, type -> {
			names.forEach(name -> type.dataFetcher(name, fetcher));
			return type;
		});
	}

	private DataFetcherResult<Answer> fetch(DataFetchingEnvironment field) {
		Deadline.check(field.getGraphQlContext());
		var answer = queries.obtain().answer(field);
		return DataFetcherResult.<Answer>newResult()
			.data(answer)
			.errors(failures.ofFields(answer.failures(), field))
			.build();
	}

}
