package dev.ferrograph.ingest.programme;

import dev.ferrograph.ingest.programme.Times.Written;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads when an event of a schedule takes place. Of what may be written, {@code start} is
 * the time on the clocks at the venue, {@code date} the day or the instant, and the day
 * around it the day of the programme.
 *
 * <ul>
 * <li>Where {@code date} has the same time as {@code start} and the offset +00:00, it may
 * be local time: one system writes it so. The offset is not believed then.</li>
 * <li>Where it has another time, the offset is what lies between the two.</li>
 * <li>Without a date, what starts before the day does is after midnight.</li>
 * </ul>
 */
final class EventTimes {

	private static final LocalTime LATEST_NEW_DAY = LocalTime.of(7, 0);

	private static final LocalTime USUAL_NEW_DAY = LocalTime.of(5, 0);

	private static final int FARTHEST_OFFSET = 14 * 60;

	private static final int QUARTER = 15;

	private final ProgrammeDraft draft;

	EventTimes(ProgrammeDraft draft) {
		this.draft = draft;
	}

	/**
	 * The slot of an event.
	 * @param day of the programme in which it is listed
	 * @param dayStart when that day begins, where it is stated
	 */
	Slot slot(Node.Fields event, @Nullable LocalDate day, @Nullable LocalTime dayStart, @Nullable String room) {
		var date = point(event, "date");
		var start = point(event, "start");
		var minutes = minutes(event, start == null ? date : start);
		var time = start == null || start.time() == null ? time(date) : start.time();
		var written = start != null && start.day() != null ? start.day() : date == null ? null : date.day();
		if (time == null) {
			return new Slot(day == null ? written : day, null, null, minutes, room);
		}
		var calendar = written == null ? day : written;
		if (calendar == null) {
			draft.findings()
				.problem(event.place("start", "date"), "nothing says on which day this starts; give a date with it");
			return new Slot(null, null, null, minutes, room);
		}
		var local = calendar.atTime(time).plusDays(start == null ? 0 : start.daysLater());
		if (time(date) == null && local.toLocalDate().equals(day) && time.isBefore(newDay(dayStart))) {
			local = local.plusDays(1);
		}
		var offset = offset(date, start);
		if (date != null && date.time() != null && start != null && start.day() == null && start.time() != null) {
			var instant = calendar.atTime(date.time());
			local = nearest(instant, start.time());
			offset = offset(event, instant, local, date.offset());
		}
		return new Slot(onDay(event, day, local.toLocalDate()), local, offset, minutes, room);
	}

	private @Nullable ZoneOffset offset(Node.Fields event, LocalDateTime instant, LocalDateTime local,
			@Nullable ZoneOffset written) {
		if (instant.equals(local)) {
			if (ZoneOffset.UTC.equals(written)) {
				draft.sawLocalTimeAsUtc(event.place("date"));
				return null;
			}
			return written;
		}
		var between = Duration.between(instant, local).toMinutes();
		if (written == null || between % QUARTER != 0) {
			draft.findings()
				.problem(event.place("start"),
						"start %s contradicts date %s; the start is taken".formatted(local.toLocalTime(), instant));
			return null;
		}
		var offset = written.getTotalSeconds() / 60 + between;
		return Math.abs(offset) > FARTHEST_OFFSET ? null : ZoneOffset.ofTotalSeconds((int) offset * 60);
	}

	/** The date and time nearest to an instant that shows this time. */
	private static LocalDateTime nearest(LocalDateTime instant, LocalTime time) {
		return LongStream.of(0, -1, 1)
			.mapToObj(days -> instant.toLocalDate().plusDays(days).atTime(time))
			.min((one, other) -> Duration.between(instant, one).abs().compareTo(Duration.between(instant, other).abs()))
			.orElseThrow();
	}

	private @Nullable LocalDate onDay(Node.Fields event, @Nullable LocalDate day, LocalDate calendar) {
		if (day == null || calendar.equals(day) || calendar.equals(day.plusDays(1))) {
			return day;
		}
		draft.findings()
			.problem(event.place("date", "start"),
					"it is on %s, in the list of %s; the former is taken".formatted(calendar, day));
		return null;
	}

	private @Nullable Integer minutes(Node.Fields event, @Nullable Written start) {
		var text = event.text("duration");
		if (text == null) {
			var end = event.text("end") == null ? null : point(event, "end");
			var from = time(start);
			var to = time(end);
			return from == null || to == null || from.equals(to) ? null
					: (int) Duration.between(from, to).plusDays(1).toMinutes() % (24 * 60);
		}
		var minutes = Times.minutes(text);
		if (minutes == null) {
			draft.findings()
				.problem(event.place("duration"),
						"%s is not a duration; write hours and minutes, as in 00:45".formatted(Texts.quoted(text)));
		}
		return minutes == null || minutes == 0 ? null : minutes;
	}

	private @Nullable Written point(Node.Fields event, String name) {
		var text = event.text(name);
		var point = text == null ? null : Times.point(text);
		if (text != null && point == null) {
			draft.findings()
				.problem(event.place(name), "%s %s is neither a date nor a time; write it as in 2023-09-16T14:30+02:00"
					.formatted(name, Texts.quoted(text)));
		}
		return point;
	}

	private static @Nullable LocalTime time(@Nullable Written point) {
		return point == null ? null : point.time();
	}

	private static @Nullable ZoneOffset offset(@Nullable Written date, @Nullable Written start) {
		return start != null && start.offset() != null ? start.offset() : date == null ? null : date.offset();
	}

	private static LocalTime newDay(@Nullable LocalTime stated) {
		return stated == null || stated.isAfter(LATEST_NEW_DAY) ? USUAL_NEW_DAY : stated;
	}

}
