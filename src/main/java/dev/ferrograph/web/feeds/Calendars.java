package dev.ferrograph.web.feeds;

import dev.ferrograph.web.NodeHead;
import dev.ferrograph.web.Site;
import dev.ferrograph.web.feeds.Event.Days;
import dev.ferrograph.web.feeds.Event.Moment;
import dev.ferrograph.web.feeds.Event.Time;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Calendars to subscribe to: an edition with its talks, the editions of a series, and the
 * latest editions of all series. What is not known to the day is in none of them.
 */
@RestController
class Calendars {

	private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

	private static final Map<String, Object> KNOWN_TO_THE_DAY = Map.of("datePrecision", Map.of("eq", "DAY"));

	/** More talks of one edition than that are left out. */
	private static final int MOST = 2000;

	private static final String EDITION = "query calendar($id: ID!) { edition(id: $id) { %s } }"
		.formatted(LatestEditions.FIELDS);

	private static final String TALKS = """
			query calendar($id: ID!, $after: String) {
			  edition(id: $id) {
			    talks(first: 100, after: $after) {
			      pageInfo { hasNextPage endCursor }
			      nodes {
			        day startsAt duration room %s
			      }
			    }
			  }
			}""".formatted(NodeHead.TALK);

	private final FeedQueries queries;

	private final LatestEditions editions;

	private final Clock clock;

	Calendars(FeedQueries queries, LatestEditions editions, Clock clock) {
		this.queries = queries;
		this.editions = editions;
		this.clock = clock;
	}

	@GetMapping("/editions.ics")
	ResponseEntity<byte[]> ofAll(HttpServletRequest request) throws NoResourceFoundException {
		var latest = editions.ofAll(KNOWN_TO_THE_DAY, request);
		return calendar("Editions", events(latest, Site.of(request)), request);
	}

	@GetMapping("/series/{name}.ics")
	ResponseEntity<byte[]> ofSeries(@PathVariable String name, HttpServletRequest request)
			throws NoResourceFoundException {
		var series = editions.ofSeries("series:" + name, KNOWN_TO_THE_DAY, request);
		return calendar(series.name(), events(series.editions(), Site.of(request)), request);
	}

	@GetMapping("/edition/{name}.ics")
	ResponseEntity<byte[]> ofEdition(@PathVariable String name, HttpServletRequest request)
			throws NoResourceFoundException {
		Map<String, Object> id = Map.of("id", "edition:" + name);
		var edition = queries.ask(EDITION, id, request).field("edition").<@Nullable Map<String, Object>>getValue();
		if (edition == null) {
			throw Document.missing(request);
		}
		var site = Site.of(request);
		var events = new ArrayList<>(events(List.of(edition), site));
		queries.walk(TALKS, id, "edition.talks", 0, MOST, request,
				talk -> add(events, talk, site, places(text(talk, "room"), NodeHead.place(edition)), time(talk)));
		return calendar(text(edition, "name"), events, request);
	}

	/** Without an event a calendar would be none. */
	private ResponseEntity<byte[]> calendar(String name, List<Event> events, HttpServletRequest request)
			throws NoResourceFoundException {
		if (events.isEmpty()) {
			throw Document.missing(request);
		}
		var host = request.getServerName();
		var text = CalendarText.of(name, host, events, clock.instant().truncatedTo(ChronoUnit.SECONDS));
		var apartFromTheMoment = CalendarText.of(name, host, events, Instant.EPOCH);
		return Document.of(CALENDAR, text.getBytes(StandardCharsets.UTF_8),
				apartFromTheMoment.getBytes(StandardCharsets.UTF_8));
	}

	private static List<Event> events(List<Map<String, Object>> editions, Site site) {
		var events = new ArrayList<Event>();
		editions.forEach(edition -> add(events, edition, site, NodeHead.place(edition), days(edition)));
		return events;
	}

	private static void add(List<Event> events, Map<String, Object> node, Site site, String place,
			@Nullable Time time) {
		if (time != null) {
			events.add(new Event(text(node, "id"), NodeHead.of(node, site), place, time,
					Boolean.TRUE.equals(node.get("cancelled"))));
		}
	}

	/** When an edition is, if its first day is known. */
	private static @Nullable Time days(Map<String, Object> edition) {
		var first = day(edition, "startDate");
		var last = day(edition, "endDate");
		return first == null ? null : new Days(first, last == null ? first : last);
	}

	/** When a talk is: its time, or else its day. */
	private static @Nullable Time time(Map<String, Object> talk) {
		var start = text(talk, "startsAt");
		if (!start.isEmpty()) {
			return new Moment(OffsetDateTime.parse(start).toInstant(),
					talk.get("duration") instanceof Number minutes ? Duration.ofMinutes(minutes.longValue()) : null);
		}
		var day = day(talk, "day");
		return day == null ? null : new Days(day, day);
	}

	private static @Nullable LocalDate day(Map<String, Object> node, String field) {
		var day = text(node, field);
		return day.isEmpty() ? null : LocalDate.parse(day);
	}

	private static String places(String... known) {
		return Stream.of(known).filter(place -> !place.isEmpty()).collect(Collectors.joining(", "));
	}

	private static String text(Map<String, Object> node, String field) {
		return Objects.toString(node.get(field), "");
	}

}
