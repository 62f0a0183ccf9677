package dev.ferrograph.ingest.programme;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Reads when something of Indico takes place: {@code startDate{date, time, tz}}. */
final class IndicoTimes {

	private IndicoTimes() {
	}

	/** What is stated of time and room; days are those of the calendar. */
	static Slot slot(Node.Fields entry, Findings findings) {
		var start = start(entry, findings);
		return new Slot(null, start, start == null ? null : offset(entry, start), minutes(entry, findings),
				entry.line("roomFullname", "room"));
	}

	static @Nullable Integer minutes(Node.Fields entry, Findings findings) {
		var text = entry.text("duration");
		var minutes = text == null ? null : Times.minutes(text);
		if (text != null && minutes == null) {
			findings.problem(entry.place("duration"), "%s is not a number of minutes".formatted(Texts.quoted(text)));
		}
		return minutes == null || minutes == 0 ? null : minutes;
	}

	private static @Nullable LocalDateTime start(Node.Fields entry, Findings findings) {
		var date = entry.fields("startDate");
		var day = date.text("date");
		var time = date.text("time");
		if (day == null || time == null) {
			return null;
		}
		var point = Times.point(day + "T" + time);
		if (point == null || point.day() == null || point.time() == null) {
			findings.problem(date.place("date"), "%s is not a date with a time; write it as in 2023-09-16 14:30:00"
				.formatted(Texts.quoted(day + " " + time)));
			return null;
		}
		return point.day().atTime(point.time());
	}

	private static @Nullable ZoneOffset offset(Node.Fields entry, LocalDateTime start) {
		var name = entry.fields("startDate").text("tz");
		var zone = name == null ? null : Times.zone(name);
		try {
			return zone == null ? null : zone.getRules().getOffset(start);
		}
		catch (DateTimeException e) {
			return null;
		}
	}

}
