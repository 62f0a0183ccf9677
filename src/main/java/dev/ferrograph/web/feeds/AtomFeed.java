package dev.ferrograph.web.feeds;

import dev.ferrograph.web.NodeHead;
import dev.ferrograph.web.Site;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Tells who follows it of editions, the latest first, once they have begun. The graph
 * does not know when something came on record; the day by which an edition had begun is
 * the one date that it has, so that is what its entry is dated by.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287, Atom</a>
 */
@RestController
class AtomFeed {

	private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

	private static final String DATES = "Editions that have begun. An entry is dated by the day by which the edition had begun, not by the day on which it came on record.";

	private final LatestEditions editions;

	private final Clock clock;

	AtomFeed(LatestEditions editions, Clock clock) {
		this.editions = editions;
		this.clock = clock;
	}

	@GetMapping("/feed.atom")
	ResponseEntity<byte[]> ofAll(HttpServletRequest request) {
		var latest = editions.ofAll(begun(), request);
		var site = Site.of(request);
		return feed("Editions", site.address() + "/editions", latest, site, request);
	}

	@GetMapping("/series/{name}.atom")
	ResponseEntity<byte[]> ofSeries(@PathVariable String name, HttpServletRequest request)
			throws NoResourceFoundException {
		var id = "series:" + name;
		var series = editions.ofSeries(id, begun(), request);
		var site = Site.of(request);
		return feed(series.name(), site.page(id), series.editions(), site, request);
	}

	private Map<String, Object> begun() {
		return Map.of("startedBy", Map.of("lte", LocalDate.now(clock).toString()));
	}

	private ResponseEntity<byte[]> feed(String title, String page, List<Map<String, Object>> latest, Site site,
			HttpServletRequest request) {
		var self = site.address() + request.getRequestURI();
		var xml = new XmlText("feed", NAMESPACE).text("id", self)
			.text("title", title)
			.text("subtitle", DATES)
			.text("updated", latest.isEmpty() ? moment(LocalDate.now(clock).toString()) : updated(latest.getFirst()))
			.empty("link", "rel", "self", "type", MediaType.APPLICATION_ATOM_XML_VALUE, "href", self)
			.empty("link", "rel", "alternate", "type", MediaType.TEXT_HTML_VALUE, "href", page)
			.open("author")
			.text("name", "Ferrograph")
			.close();
		latest.forEach(edition -> entry(xml, edition, NodeHead.of(edition, site)));
		return Document.of(MediaType.APPLICATION_ATOM_XML, xml.end());
	}

	private static void entry(XmlText xml, Map<String, Object> edition, NodeHead head) {
		xml.open("entry")
			.text("id", head.address())
			.text("title", head.name())
			.text("updated", updated(edition))
			.text("summary", head.description())
			.empty("link", "rel", "alternate", "type", MediaType.TEXT_HTML_VALUE, "href", head.address())
			.close();
	}

	private static String updated(Map<String, Object> edition) {
		return moment(Objects.toString(edition.get("startedBy")));
	}

	/** The beginning of a day, as the standard has it. */
	private static String moment(String day) {
		return day + "T00:00:00Z";
	}

}
