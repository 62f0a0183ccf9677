package dev.ferrograph.reference;

import dev.ferrograph.GraphQlApi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What has no single right answer: the scores of full text and of suggestions, and which
 * of several shortest ways is taken. The service is asked for it, plainly and for the
 * whole, so that whatever a query selects of it, and however it pages, can be checked.
 */
record Ranked(GraphQlApi api, MemoryGraph graph) {

	private static final String SEARCH = """
			query($text: String!, $kinds: [NodeKind!], $after: String) {
			  found: search(text: $text, kinds: $kinds, first: 100, after: $after) {
			    totalCount pageInfo { hasNextPage endCursor }
			    edges { score snippet node { id } } } }""";

	private static final String SUGGESTIONS = """
			query($for: SuggestionInput!, $after: String) {
			  found: suggestAttendees(for: $for, first: 100, after: $after) {
			    pageInfo { hasNextPage endCursor }
			    edges { score node { id } reasons { kind weight text evidence { id } } } } }""";

	private static final String ASKED_TOPICS = """
			query($for: SuggestionInput!) {
			  askedTopics(for: $for) { weight names origins topic { id } } }""";

	private static final String PATH = """
			query($from: ID!, $to: ID!, $maxLength: Int) {
			  path(from: $from, to: $to, maxLength: $maxLength) {
			    length nodes { id } steps { from { id } to { id } relationship text } } }""";

	List<Row> search(Map<String, Object> arguments) {
		return rows(SEARCH, arguments, edge -> columns("node", node(edge.get("node")), "score",
				edge.get("score").asDouble(), "snippet", text(edge.get("snippet"))));
	}

	/**
	 * Of equal scores the order of the service counts: the day of the latest evidence is
	 * not asked for.
	 */
	List<Row> suggestions(Map<String, Object> arguments) {
		var rank = new AtomicInteger();
		return rows(SUGGESTIONS, arguments, edge -> columns("node", node(edge.get("node")), "score",
				edge.get("score").asDouble(), "latest", rank.decrementAndGet(), "reasons",
				edge.get("reasons")
					.valueStream()
					.map(reason -> columns("kind", text(reason.get("kind")), "weight", reason.get("weight").asDouble(),
							"text", text(reason.get("text")), "evidence", node(reason.get("evidence"))))
					.toList()));
	}

	/** Which topics they are is tested elsewhere; here, what a query selects of them. */
	List<Row> askedTopics(Map<String, Object> arguments) {
		var position = new AtomicInteger();
		return api.ask(ASKED_TOPICS, arguments)
			.data("/askedTopics")
			.valueStream()
			.map(asked -> new Row(columns("topic", node(asked.get("topic")), "weight", asked.get("weight").asDouble(),
					"position", position.incrementAndGet(), "names", texts(asked.get("names")), "origins",
					texts(asked.get("origins")))))
			.toList();
	}

	@Nullable Map<String, Object> path(Map<String, Object> arguments) {
		var path = api.ask(PATH, arguments).data("/path");
		return path.isNull() ? null
				: columns("length", path.get("length").asInt(), "nodes",
						path.get("nodes").valueStream().map(this::node).toList(), "steps",
						path.get("steps")
							.valueStream()
							.map(step -> columns("from", node(step.get("from")), "to", node(step.get("to")),
									"relationship", text(step.get("relationship")), "text", text(step.get("text"))))
							.toList());
	}

	private interface Columns {

		Map<String, Object> of(JsonNode edge);

	}

	private List<Row> rows(String query, Map<String, Object> arguments, Columns columns) {
		var rows = new ArrayList<Row>();
		var variables = new HashMap<>(arguments);
		variables.put("after", null);
		JsonNode page;
		do {
			page = api.ask(query, variables).data("/found");
			page.get("edges").valueStream().map(columns::of).map(Row::new).forEach(rows::add);
			variables.put("after", text(page.at("/pageInfo/endCursor")));
		}
		while (page.at("/pageInfo/hasNextPage").asBoolean());
		return rows;
	}

	private @Nullable Vertex node(JsonNode node) {
		return node.isNull() ? null : graph.withId(node.get("id").asString()).getFirst();
	}

	private static List<String> texts(JsonNode texts) {
		return texts.valueStream().map(JsonNode::asString).toList();
	}

	private static @Nullable String text(JsonNode text) {
		return text.isNull() ? null : text.asString();
	}

	private static Map<String, Object> columns(Object... namesAndValues) {
		var columns = new HashMap<String, Object>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			columns.put((String) namesAndValues[i], namesAndValues[i + 1]);
		}
		return columns;
	}

}
