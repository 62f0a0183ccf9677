package dev.ferrograph.web.feeds;

import dev.ferrograph.web.feeds.Event.Days;
import dev.ferrograph.web.feeds.Event.Moment;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Events as calendar programs read them. Times are in UTC, so that none depends on what a
 * program knows of time zones.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5545">RFC 5545, iCalendar</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7986">RFC 7986</a>, NAME and
 * REFRESH-INTERVAL
 */
final class CalendarText {

	/** How many bytes a line may have. */
	private static final int LONGEST = 75;

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'")
		.withZone(ZoneOffset.UTC);

	private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n]]");

	private final StringBuilder lines = new StringBuilder();

	private final String stamp;

	/**
	 * Writes a calendar.
	 * @param name what programs call it
	 * @param host the host that makes the ids of its events those of this service
	 * @param stamp the moment for which it is written
	 */
	static String of(String name, String host, List<Event> events, Instant stamp) {
		var calendar = new CalendarText(stamp).line("BEGIN", "VCALENDAR")
			.line("VERSION", "2.0")
			.line("PRODID", "-//Ferrograph//Ferrograph//EN")
			.text("NAME", name)
			// the same for programs that are older than NAME
			.text("X-WR-CALNAME", name)
			.line("REFRESH-INTERVAL;VALUE=DURATION", "P1D");
		events.forEach(event -> calendar.event(event, host));
		return calendar.line("END", "VCALENDAR").lines.toString();
	}

	private CalendarText(Instant stamp) {
		this.stamp = MOMENT.format(stamp);
	}

	private void event(Event event, String host) {
		line("BEGIN", "VEVENT");
		text("UID", event.id() + "@" + host);
		line("DTSTAMP", stamp);
		switch (event.time()) {
			case Days(var first, var last) -> {
				line("DTSTART;VALUE=DATE", day(first));
				// the first day after it
				line("DTEND;VALUE=DATE", day(last.plusDays(1)));
			}
			case Moment(var start, var duration) -> {
				line("DTSTART", MOMENT.format(start));
				// an event ends after its beginning
				if (duration != null && duration.isPositive()) {
					line("DTEND", MOMENT.format(start.plus(duration)));
				}
			}
		}
		text("SUMMARY", event.head().name());
		text("DESCRIPTION", event.head().description());
		if (!event.place().isEmpty()) {
			text("LOCATION", event.place());
		}
		line("URL", event.head().address());
		if (event.cancelled()) {
			line("STATUS", "CANCELLED");
		}
		// who subscribes is not there, and not busy
		line("TRANSP", "TRANSPARENT");
		line("END", "VEVENT");
	}

	private static String day(LocalDate day) {
		return day.format(DateTimeFormatter.BASIC_ISO_DATE);
	}

	private CalendarText text(String property, String text) {
		return line(property,
				CONTROL
					.matcher(text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\r\n", "\n"))
					.replaceAll("")
					.replace("\n", "\\n"));
	}

	/**
	 * Adds a line, folded between characters: a line that goes on begins with a space.
	 */
	private CalendarText line(String property, String value) {
		int used = 0;
		for (var character : (property + ":" + value).codePoints().mapToObj(Character::toString).toList()) {
			int size = character.getBytes(StandardCharsets.UTF_8).length;
			if (used + size > LONGEST) {
				lines.append("\r\n ");
				used = 1;
			}
			lines.append(character);
			used += size;
		}
		lines.append("\r\n");
		return this;
	}

}
