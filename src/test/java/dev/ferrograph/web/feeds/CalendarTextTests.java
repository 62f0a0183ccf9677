package dev.ferrograph.web.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.web.NodeHead;
import dev.ferrograph.web.feeds.Event.Days;
import dev.ferrograph.web.feeds.Event.Moment;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarTextTests {

	private static final Instant NOW = Instant.parse("2027-01-02T03:04:05Z");

	@Test
	void isWrittenAsTheStandardSays() {
		var event = event("Kangrejos", "Gijón", new Days(LocalDate.of(2023, 9, 16), LocalDate.of(2023, 9, 17)));
		assertThat(CalendarText.of("Rust", "example.org", List.of(event), NOW))
			.isEqualTo(lines("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Ferrograph//Ferrograph//EN", "NAME:Rust",
					"X-WR-CALNAME:Rust", "REFRESH-INTERVAL;VALUE=DURATION:P1D", "BEGIN:VEVENT",
					"UID:edition:x@example.org", "DTSTAMP:20270102T030405Z", "DTSTART;VALUE=DATE:20230916",
					"DTEND;VALUE=DATE:20230918", "SUMMARY:Kangrejos", "DESCRIPTION:About it.", "LOCATION:Gijón",
					"URL:https://example.org/edition/x", "TRANSP:TRANSPARENT", "END:VEVENT", "END:VCALENDAR"));
	}

	@Test
	void hasTimesInUtc() {
		var start = Instant.parse("2023-09-16T08:30:00Z");
		assertThat(written(event("x", "", new Moment(start, Duration.ofMinutes(45)))))
			.contains("\r\nDTSTART:20230916T083000Z\r\nDTEND:20230916T091500Z\r\n")
			.doesNotContain("LOCATION");
		assertThat(written(event("x", "", new Moment(start, null))))
			.contains("\r\nDTSTART:20230916T083000Z\r\nSUMMARY");
	}

	@Test
	void keepsTextFromEndingALine() {
		assertThat(written(event("a,b;c\\d\r\ne\nf\u0007:\"g\"", "", day())))
			.contains("\r\nSUMMARY:a\\,b\\;c\\\\d\\ne\\nf:\"g\"\r\n");
	}

	@Test
	void foldsLongLinesBetweenCharacters() {
		var name = "ä".repeat(40) + "😀".repeat(40) + "x".repeat(200);
		var text = written(event(name, "", day()));
		assertThat(text.split("\r\n"))
			.allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
		assertThat(text).doesNotContain("\uFFFD");
		assertThat(text.replace("\r\n ", "")).contains("\r\nSUMMARY:" + name + "\r\n");
		assertThat(written(event("x".repeat(67), "", day()))).contains("\r\nSUMMARY:" + "x".repeat(67) + "\r\n");
		assertThat(written(event("x".repeat(68), "", day()))).contains("\r\nSUMMARY:" + "x".repeat(67) + "\r\n x\r\n");
	}

	@Test
	void saysWhatWasCancelled() {
		var cancelled = new Event("talk:x", new NodeHead("x", "x", "https://example.org", "article", null), "", day(),
				true);
		assertThat(written(cancelled)).contains("\r\nSTATUS:CANCELLED\r\n");
	}

	private static Days day() {
		return new Days(LocalDate.of(2023, 9, 16), LocalDate.of(2023, 9, 16));
	}

	private static Event event(String name, String place, Event.Time time) {
		return new Event("edition:x", new NodeHead(name, "About it.", "https://example.org/edition/x", "website", null),
				place, time, false);
	}

	private static String written(Event event) {
		return CalendarText.of("x", "example.org", List.of(event), NOW);
	}

	private static String lines(String... lines) {
		return String.join("\r\n", lines) + "\r\n";
	}

}
