package dev.ferrograph.web.feeds;

import dev.ferrograph.web.NodeHead;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** The hundred editions that began last, those to come among them. */
@Component
class LatestEditions {

	/** What documents say of an edition. */
	static final String FIELDS = "startedBy " + NodeHead.EDITION;

	private static final String EDITIONS = "editions(first: 100, where: $where) { nodes { %s } }".formatted(FIELDS);

	private static final String OF_ALL = "query editions($where: EditionWhere!) { %s }".formatted(EDITIONS);

	private static final String OF_SERIES = "query editions($where: EditionWhere!, $id: ID!) { series(id: $id) { name } %s }"
		.formatted(EDITIONS);

	private final FeedQueries queries;

	LatestEditions(FeedQueries queries) {
		this.queries = queries;
	}

	/**
	 * A series with its editions.
	 */
	record OneSeries(String name, List<Map<String, Object>> editions) {
	}

	/**
	 * Those of all series.
	 * @param where what holds for them
	 */
	List<Map<String, Object>> ofAll(Map<String, Object> where, HttpServletRequest request) {
		return nodes(queries.ask(OF_ALL, Map.of("where", where), request));
	}

	/**
	 * Those of one series.
	 * @param where what holds for them
	 * @throws NoResourceFoundException if there is no such series
	 */
	OneSeries ofSeries(String id, Map<String, Object> where, HttpServletRequest request)
			throws NoResourceFoundException {
		var both = new HashMap<>(where);
		both.put("series", Map.of("id", Map.of("eq", id)));
		var response = queries.ask(OF_SERIES, Map.of("where", both, "id", id), request);
		var name = response.field("series.name").<@Nullable String>getValue();
		if (name == null) {
			throw Document.missing(request);
		}
		return new OneSeries(name, nodes(response));
	}

	private static List<Map<String, Object>> nodes(WebGraphQlResponse response) {
		return Objects.requireNonNull(response.field("editions.nodes").<List<Map<String, Object>>>getValue());
	}

}
