package dev.ferrograph.reference;

import dev.ferrograph.GraphQlApi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Walks through a list of the root page by page while the graph changes.
 *
 * @param root the field
 * @param type of its nodes
 * @param arguments its filter and its order
 */
record PageWalk(GraphQlApi api, Dice dice, String root, String type, Map<String, Object> arguments, boolean forwards) {

	private static final int MOST_PAGES = 400;

	/** What happens between two pages; it is told the id whose place is kept. */
	interface Change {

		void after(String id);

	}

	/** The ids in the order in which the list has them, as the pages gave them. */
	List<String> walk(Change change) {
		var found = new ArrayList<String>();
		String cursor = null;
		for (int pages = 0; pages < MOST_PAGES; pages++) {
			var page = api.ask(query(), variables(dice.percent(20) ? 1 : dice.between(2, 25), cursor)).data("/" + root);
			var ids = ids(page);
			found.addAll(forwards ? found.size() : 0, ids);
			if (!page.at(forwards ? "/pageInfo/hasNextPage" : "/pageInfo/hasPreviousPage").asBoolean()) {
				return found;
			}
			cursor = page.at(forwards ? "/pageInfo/endCursor" : "/pageInfo/startCursor").asString();
			change.after(forwards ? ids.getLast() : ids.getFirst());
		}
		throw new AssertionError("no end after %d pages of %s %s".formatted(MOST_PAGES, root, arguments));
	}

	/** The whole list as the reference has it: what each node is sorted by, by its id. */
	Map<String, List<Object>> all(MemoryGraph graph) {
		var reference = new Reference(graph, api);
		var answer = reference.ask(query(), variables(Integer.MAX_VALUE, null)).body();
		var all = new LinkedHashMap<String, List<Object>>();
		answer.at("/data/" + root + "/edges")
			.forEach(edge -> all.put(edge.at("/node/id").asString(),
					reference.cursors().place(edge.get("cursor").asString())));
		return all;
	}

	private String query() {
		var page = forwards ? "first: $size, after: $cursor" : "last: $size, before: $cursor";
		return """
				query($where: %1$sWhere, $orderBy: [%1$sOrder!], $size: Int, $cursor: String) {
				  %2$s(where: $where, orderBy: $orderBy, %3$s) {
				    edges { cursor node { id } }
				    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
				  }
				}""".formatted(type, root, page);
	}

	private Map<String, Object> variables(int size, String cursor) {
		var variables = new HashMap<>(arguments);
		variables.put("size", size);
		variables.put("cursor", cursor);
		return variables;
	}

	private static List<String> ids(JsonNode page) {
		return page.get("edges").valueStream().map(edge -> edge.at("/node/id").asString()).toList();
	}

}
