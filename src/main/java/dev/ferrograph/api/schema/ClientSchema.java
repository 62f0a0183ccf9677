package dev.ferrograph.api.schema;

import graphql.GraphQL;
import graphql.introspection.Introspection;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.GraphQlSource;

/**
 * Makes two schemas of the same definitions: the whole one, by whose directives queries
 * are compiled, and the one against which clients' queries are validated and executed,
 * which has none of them.
 */
class ClientSchema {

	private @Nullable GraphQLSchema clients;

	/** The two, as GraphQL Java executes queries and as the service reads its map. */
	private record Source(GraphQL graphQl, GraphQLSchema schema) implements GraphQlSource {
	}

	/** The whole schema; the clients' is kept until the source is made. */
	GraphQLSchema generate(TypeDefinitionRegistry definitions, RuntimeWiring wiring) {
		clients = new SchemaGenerator().makeExecutableSchema(ClientDefinitions.of(definitions), wiring);
		return new SchemaGenerator().makeExecutableSchema(definitions, wiring);
	}

	/** Executes by the clients' schema what the whole one is wired to. */
	GraphQlSource source(GraphQL graphQl, GraphQLSchema whole) {
		var schema = Objects.requireNonNull(clients)
			.transformWithoutTypes(builder -> builder.codeRegistry(withoutUnsupported(whole.getCodeRegistry())));
		return new Source(graphQl.transform(builder -> builder.schema(schema)), whole);
	}

	private static GraphQLCodeRegistry withoutUnsupported(GraphQLCodeRegistry wired) {
		DataFetcher<?> directives = schema -> Objects.requireNonNull(schema.<GraphQLSchema>getSource())
			.getDirectives()
			.stream()
			.filter(directive -> !UnsupportedDirectives.NAMES.contains(directive.getName()))
			.toList();
		return wired.transform(builder -> builder
			.dataFetcher(FieldCoordinates.coordinates(Introspection.__Schema.getName(), "directives"), directives));
	}

}
