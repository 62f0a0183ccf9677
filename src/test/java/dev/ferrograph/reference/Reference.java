package dev.ferrograph.reference;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.scalars.ExtendedScalars;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.TypeResolver;
import graphql.schema.idl.FieldWiringEnvironment;
import graphql.schema.idl.InterfaceWiringEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.WiringFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers any query over schema.graphqls from a graph in memory: plain, slow, and with
 * nothing of the service's code.
 */
final class Reference {

	private static final JsonMapper json = JsonMapper.builder().build();

	private static final Pattern KIND = Pattern.compile("(person|talk|edition|series|topic|organization):");

	private final Cursors cursors = new Cursors();

	private final AtomicInteger statements = new AtomicInteger();

	private final GraphQL graphQl;

	Reference(MemoryGraph graph) {
		var schema = schema(field -> {
			if (field.getSource() == null && needsStatement(field)) {
				statements.incrementAndGet();
			}
			return new Fields(graph, field.getGraphQLSchema(), cursors).get(field);
		});
		this.graphQl = GraphQL.newGraphQL(schema).build();
	}

	/** What comes back, and how many statements the service needs for it. */
	record Answer(JsonNode body, int statements) {
	}

	Answer ask(String query, Map<String, Object> variables) {
		statements.set(0);
		var result = graphQl.execute(ExecutionInput.newExecutionInput(query).variables(variables).build());
		return new Answer(json.readTree(json.writeValueAsString(result.toSpecification())), statements.get());
	}

	/** The cursors that it has given out. */
	Cursors cursors() {
		return cursors;
	}

	/** The schema by itself. */
	static GraphQLSchema schema() {
		return schema(field -> null);
	}

	/**
	 * Whether the reference can say what the field holds.
	 */
	static boolean knows(GraphQLFieldDefinition field) {
		var by = Directives.text(field, "computed", "by");
		return by == null || ComputedFields.find(by) != null && field.getArguments()
			.stream()
			.map(argument -> argument.getName())
			.allMatch(argument -> Directives.pageArguments().contains(argument) || argument.equals("where")
					|| argument.equals("orderBy") || ComputedFields.find(by).arguments().contains(argument));
	}

	/** Not for ids alone that are of no kind. */
	private static boolean needsStatement(DataFetchingEnvironment field) {
		var ids = field.getArgument("ids") instanceof List<?> many ? many
				: List.of(field.getArgumentOrDefault("id", ""));
		return !Directives.name(field.getFieldType()).equals("Node")
				|| ids.stream().anyMatch(id -> KIND.matcher(id.toString()).lookingAt());
	}

	private static GraphQLSchema schema(DataFetcher<?> fields) {
		var wiring = RuntimeWiring.newRuntimeWiring()
			.scalar(ExtendedScalars.Date)
			.scalar(ExtendedScalars.DateTime)
			.scalar(ExtendedScalars.Url)
			.wiringFactory(new WiringFactory() {
				@Override
				public boolean providesDataFetcher(FieldWiringEnvironment environment) {
					return true;
				}

				@Override
				public DataFetcher<?> getDataFetcher(FieldWiringEnvironment environment) {
					return fields;
				}

				@Override
				public boolean providesTypeResolver(InterfaceWiringEnvironment environment) {
					return true;
				}

				@Override
				public TypeResolver getTypeResolver(InterfaceWiringEnvironment environment) {
					return request -> Types.find(request.getSchema(), request.getObject());
				}
			})
			.build();
		return new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(text()), wiring);
	}

	private static String text() {
		try {
			return new ClassPathResource("graphql/schema.graphqls").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

}
