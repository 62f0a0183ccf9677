package dev.ferrograph.reference;

import dev.ferrograph.GraphQlApi;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.Map;
import java.util.stream.LongStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks the service and the reference the same random queries. The system property
 * {@code reference.seed} asks that of one seed only.
 */
final class Differential {

	private static final int FAILURES = 5;

	/** A query may ask for more than is allowed, but one in so many at most. */
	private static final int ASKS_TOO_MUCH = 50;

	private final GraphQlApi api;

	private final MemoryGraph graph;

	private final GraphQLSchema schema = Reference.schema();

	private final Set<Long> refused = new HashSet<>();

	Differential(GraphQlApi api, MemoryGraph graph) {
		this.api = api;
		this.graph = graph;
	}

	/** What is different, some of it at most; empty where nothing is. */
	List<String> differences(long seed, int queries) {
		var one = Long.getLong("reference.seed");
		var found = (one == null ? LongStream.range(seed, seed + queries) : LongStream.of(one)).boxed()
			.flatMap(each -> difference(each).stream())
			.limit(FAILURES)
			.toList();
		return found.isEmpty() && refused.size() * ASKS_TOO_MUCH > queries
				? List.of("%d queries ask for too much".formatted(refused.size())) : found;
	}

	private List<String> difference(long seed) {
		var query = RandomQuery.of(seed, schema, graph);
		var reference = new Reference(graph, api);
		var difference = new Difference();
		var found = difference(seed, reference, difference, query, query);
		var theirs = new HashMap<String, String>();
		var ours = new HashMap<String, String>();
		cursors(new Dice(seed), reference, query).forEach((variable, cursor) -> {
			if (difference.cursor(cursor) != null) {
				theirs.put(variable, cursor);
				ours.put(variable, difference.cursor(cursor));
			}
		});
		return found.isEmpty() && !ours.isEmpty()
				? difference(seed, reference, difference, query.with(theirs), query.with(ours)) : found;
	}

	private List<String> difference(long seed, Reference reference, Difference difference, RandomQuery theirs,
			RandomQuery ours) {
		var expected = reference.ask(theirs.text(), theirs.variables());
		var actual = api.ask(ours.text(), ours.variables());
		var problems = new ArrayList<String>();
		if (expected.body().has("errors")) {
			problems.add("the reference fails: " + expected.body().get("errors"));
		}
		else if (actual.code().equals("LIMIT_EXCEEDED")) {
			refused.add(seed);
		}
		else if (actual.body().has("errors")) {
			problems.add("the service fails: " + actual.body().get("errors"));
		}
		else {
			difference.first(expected.body().get("data"), actual.body().get("data")).ifPresent(problems::add);
			if (!expected.allows(actual.statements())) {
				problems.add("expected %d statements, got %d".formatted(expected.statements(), actual.statements()));
			}
		}
		return problems.stream().map(problem -> described(seed, problem, ours)).toList();
	}

	/** For each variable that takes a cursor one that its field has given out. */
	private static Map<String, String> cursors(Dice dice, Reference reference, RandomQuery query) {
		var places = new HashMap<String, String>();
		for (var variable : query.cursors()) {
			var given = reference.cursors().byVariable().getOrDefault(variable, List.of());
			if (!given.isEmpty()) {
				places.put(variable, dice.pick(given));
			}
		}
		return places;
	}

	private static String described(long seed, String problem, RandomQuery query) {
		return """

				-Dreference.seed=%d
				%s
				%s
				variables %s
				""".formatted(seed, problem, query.text(),
				JsonMapper.builder().build().writeValueAsString(query.variables()));
	}

}
