package dev.ferrograph.reference;

import graphql.ExecutionInput;
import graphql.ParseAndValidate;
import graphql.schema.GraphQLSchema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A query over the schema that a seed has made up: valid, and within the limits.
 *
 * @param cursors the variables that take a cursor of the answer to the same query
 */
record RandomQuery(String text, Map<String, Object> variables, List<String> cursors) {

	private static final Pattern TOKEN = Pattern.compile("\\w+|\"(?:[^\"\\\\]|\\\\.)*\"|\\.\\.\\.|[^\\s,]");

	private static final int MOST_TOKENS = 1900;

	private static final int ATTEMPTS = 50;

	/** The query of a seed. */
	static RandomQuery of(long seed, GraphQLSchema schema, MemoryGraph graph) {
		var dice = new Dice(seed);
		var problem = "";
		for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
			var query = attempt(dice, schema, graph);
			var validated = ParseAndValidate.parseAndValidate(schema,
					ExecutionInput.newExecutionInput(query.text()).variables(query.variables()).build());
			if (!validated.isFailure() && TOKEN.matcher(query.text()).results().count() < MOST_TOKENS) {
				return query;
			}
			problem = validated.getErrors() + "\n" + query.text();
		}
		throw new IllegalStateException("no valid query in %d attempts: %s".formatted(ATTEMPTS, problem));
	}

	private static RandomQuery attempt(Dice dice, GraphQLSchema schema, MemoryGraph graph) {
		var variables = new Variables();
		var inputs = new RandomInputs(schema, new Vocabulary(graph, dice), dice);
		var arguments = new RandomArguments(schema, inputs, new Literals(variables, dice), variables, dice);
		var selections = new RandomSelections(schema, arguments, variables, dice);
		var root = selections.root();
		var text = "query Random%s %s\n%s".formatted(variables.declared(), root,
				String.join("\n", selections.fragments()));
		return new RandomQuery(text, variables.values(), variables.cursors());
	}

	/** The same with cursors in place. */
	RandomQuery with(Map<String, String> places) {
		var all = new HashMap<>(variables);
		all.putAll(places);
		return new RandomQuery(text, all, cursors);
	}

}
