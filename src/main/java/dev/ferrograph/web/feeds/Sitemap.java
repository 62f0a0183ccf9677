package dev.ferrograph.web.feeds;

import dev.ferrograph.web.Refusal;
import dev.ferrograph.web.Site;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Tells search engines the address of every node's page, in an index and its parts. There
 * are no dates in them: the graph does not know when a page was last changed. All of them
 * are at the top, since a sitemap speaks for what is below its own address.
 *
 * @see <a href="https://www.sitemaps.org/protocol.html">Sitemaps</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9309">RFC 9309</a>, robots.txt
 */
@RestController
class Sitemap {

	private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

	/** A sitemap may have no more. */
	private static final int MOST = 50_000;

	/** The lists of nodes that have pages, but for series, which come all at once. */
	private static final List<String> LISTS = List.of("people", "talks", "editions", "topics", "organizations",
			"changes");

	private static final String SERIES = "series";

	private static final String COUNTS = "query sitemap { %s allSeries { id } }"
		.formatted(LISTS.stream().map("%s(first: 1) { totalCount }"::formatted).collect(Collectors.joining(" ")));

	private static final String COUNT = "query sitemap { %s(first: 1) { totalCount } }";

	private static final String NODES = """
			query sitemap($after: String) {
			  %s(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { id } }
			}""";

	private static final String ALL_SERIES = "query sitemap { allSeries { id } }";

	private final FeedQueries queries;

	/** A part is many queries, so that one of them is written at a time. */
	private final Semaphore parts = new Semaphore(1);

	Sitemap(FeedQueries queries) {
		this.queries = queries;
	}

	/**
	 * Lets crawlers read everything but the answers to questions, of which there is no
	 * end.
	 */
	@GetMapping("/robots.txt")
	ResponseEntity<byte[]> robots(HttpServletRequest request) {
		var text = """
				User-agent: *
				Disallow: /search?
				Disallow: /invite?
				Disallow: /talks?
				Disallow: /compare?
				Disallow: /suggestions.csv
				Disallow: /graphql

				Sitemap: %s/sitemap.xml
				""".formatted(Site.of(request).address());
		return Document.of(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8),
				text.getBytes(StandardCharsets.UTF_8));
	}

	@GetMapping("/sitemap.xml")
	ResponseEntity<byte[]> index(HttpServletRequest request) {
		var counts = queries.ask(COUNTS, Map.of(), request);
		var site = Site.of(request).address();
		var xml = new XmlText("sitemapindex", NAMESPACE);
		for (var list : LISTS) {
			for (int part = 1; part <= Math.ceilDiv(count(counts, list), MOST); part++) {
				entry(xml, "sitemap", "%s/sitemap-%s-%d.xml".formatted(site, list, part));
			}
		}
		if (!series(counts).isEmpty()) {
			entry(xml, "sitemap", "%s/sitemap-%s.xml".formatted(site, SERIES));
		}
		return document(xml);
	}

	@GetMapping("/sitemap-{list:[a-z]+}-{part:[1-9][0-9]{0,5}}.xml")
	ResponseEntity<byte[]> part(@PathVariable String list, @PathVariable int part, HttpServletRequest request)
			throws NoResourceFoundException {
		long from = (part - 1L) * MOST;
		if (!LISTS.contains(list) || count(queries.ask(COUNT.formatted(list), Map.of(), request), list) <= from) {
			throw Document.missing(request);
		}
		if (!parts.tryAcquire()) {
			var later = new HttpHeaders();
			later.set(HttpHeaders.RETRY_AFTER, "60");
			return Refusal.of(HttpStatus.SERVICE_UNAVAILABLE, later,
					"Another part of the sitemap is being written; ask again in a minute.");
		}
		try {
			var xml = new XmlText("urlset", NAMESPACE);
			var site = Site.of(request);
			queries.walk(NODES.formatted(list), Map.of(), list, from, from + MOST, request,
					node -> page(xml, site, node));
			return document(xml);
		}
		finally {
			parts.release();
		}
	}

	@GetMapping("/sitemap-" + SERIES + ".xml")
	ResponseEntity<byte[]> series(HttpServletRequest request) {
		var xml = new XmlText("urlset", NAMESPACE);
		var site = Site.of(request);
		series(queries.ask(ALL_SERIES, Map.of(), request)).forEach(series -> page(xml, site, series));
		return document(xml);
	}

	private static long count(WebGraphQlResponse counts, String list) {
		return Objects.requireNonNull(counts.field(list + ".totalCount").<Number>getValue()).longValue();
	}

	private static List<Map<String, Object>> series(WebGraphQlResponse response) {
		return Objects.requireNonNull(response.field("allSeries").<List<Map<String, Object>>>getValue());
	}

	private static void page(XmlText xml, Site site, Map<String, Object> node) {
		entry(xml, "url", site.page(Objects.toString(node.get("id"))));
	}

	private static void entry(XmlText xml, String name, String address) {
		xml.open(name).text("loc", address).close();
	}

	private static ResponseEntity<byte[]> document(XmlText xml) {
		return Document.of(MediaType.APPLICATION_XML, xml.end());
	}

}
