package dev.ferrograph.web.feeds;

import dev.ferrograph.web.PageQueries;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/** Asks what documents are made of, long lists page by page. */
@Component
class FeedQueries {

	private final PageQueries queries;

	FeedQueries(PageQueries queries) {
		this.queries = queries;
	}

	/**
	 * The answer to a query.
	 * @throws UnansweredException if it has errors
	 */
	WebGraphQlResponse ask(String query, Map<String, Object> variables, HttpServletRequest request) {
		var response = queries.ask(query, variables, request);
		if (!response.getErrors().isEmpty()) {
			throw new UnansweredException(response);
		}
		return response;
	}

	/**
	 * Hands out the nodes of a list, and keeps no more of them than a page.
	 * @param query one that takes {@code $after}, and asks at the place for
	 * {@code pageInfo { hasNextPage endCursor }} and {@code nodes}
	 * @param given the query's other variables
	 * @param place where the list is in the answer
	 * @param from how many nodes to leave out at the beginning
	 * @param to where to stop
	 * @throws UnansweredException if there is no answer
	 */
	void walk(String query, Map<String, Object> given, String place, long from, long to, HttpServletRequest request,
			Consumer<Map<String, Object>> each) {
		var variables = new HashMap<>(given);
		long position = 0;
		boolean more = true;
		while (more && position < to) {
			var response = ask(query, variables, request);
			for (var node : nodes(response, place)) {
				if (position >= from && position < to) {
					each.accept(node);
				}
				position++;
			}
			more = Boolean.TRUE.equals(response.field(place + ".pageInfo.hasNextPage").getValue());
			if (more) {
				variables.put("after", Objects.requireNonNull(response.field(place + ".pageInfo.endCursor").getValue(),
						"the end of the page has no cursor"));
			}
		}
	}

	private static List<Map<String, Object>> nodes(WebGraphQlResponse response, String place) {
		return Objects.requireNonNull(response.field(place + ".nodes").<List<Map<String, Object>>>getValue());
	}

}
