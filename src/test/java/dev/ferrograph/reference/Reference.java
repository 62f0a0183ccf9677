package dev.ferrograph.reference;

import dev.ferrograph.GraphQlApi;
import dev.ferrograph.WiredSchema;
import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers any query over schema.graphqls from a graph in memory: plain, slow, and with
 * nothing of the service's code. Only what has no single right answer it asks the service
 * for.
 */
final class Reference {

	private static final JsonMapper json = JsonMapper.builder().build();

	private static final GraphQLSchema SCHEMA = WiredSchema.of(
			field -> ((Reference) field.getGraphQlContext().get(Reference.class)).get(field),
			request -> Types.find(request.getSchema(), request.getObject()));

	private final Cursors cursors = new Cursors();

	private final AtomicInteger statements = new AtomicInteger();

	private final AtomicInteger more = new AtomicInteger();

	private final Fields fields;

	Reference(MemoryGraph graph, GraphQlApi api) {
		this.fields = new Fields(graph, new Ranked(api, graph), SCHEMA, cursors);
	}

	/**
	 * What comes back, and how many statements the service needs for it.
	 *
	 * @param more how many more it may need, to find out why nobody is suggested, or
	 * where a former id leads
	 */
	record Answer(JsonNode body, int statements, int more) {

		boolean allows(int found) {
			return found >= statements && found <= statements + more;
		}

	}

	Answer ask(String query, Map<String, Object> variables) {
		statements.set(0);
		more.set(0);
		var result = GraphQL.newGraphQL(SCHEMA)
			.build()
			.execute(ExecutionInput.newExecutionInput(query)
				.variables(variables)
				.graphQLContext(Map.of(Reference.class, this))
				.build());
		return new Answer(json.readTree(json.writeValueAsString(result.toSpecification())), statements.get(),
				more.get());
	}

	/** The cursors that it has given out. */
	Cursors cursors() {
		return cursors;
	}

	/** The schema by itself. */
	static GraphQLSchema schema() {
		return SCHEMA;
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

	private Object get(DataFetchingEnvironment field) {
		if (field.getSource() == null) {
			statements.incrementAndGet();
			if (List.of("suggestAttendees", "askedTopics").contains(field.getField().getName())) {
				more.incrementAndGet();
			}
		}
		var value = fields.get(field);
		if (field.getSource() == null && mayBeFormer(value)) {
			more.incrementAndGet();
		}
		return value;
	}

	/** Whether an id has led to nothing, so that the service looks for former ids. */
	private static boolean mayBeFormer(Object value) {
		return value == null || value instanceof List<?> nodes && nodes.contains(null);
	}

}
