package dev.ferrograph.ingest.programme;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads days, times and durations as exports write them: days and times of
 * <a href="https://www.rfc-editor.org/rfc/rfc3339">RFC 3339</a> and of local time without
 * an offset, with a space or T between them.
 */
final class Times {

	/**
	 * With the year first, or with dots and the year last; with slashes, no one knows
	 * which is the month.
	 */
	private static final Pattern DAY = Pattern.compile("(?:(?<y>\\d{4})[-/.]?(?<m>\\d{2})[-/.]?(?<d>\\d{2})"
			+ "|(?<D>\\d{1,2})\\. ?(?<M>\\d{1,2})\\. ?(?<Y>\\d{4}))(?=$|[T\\s])");

	private static final Pattern TIME = Pattern.compile(
			"(\\d{1,2})[:.h](\\d{2})(?:[:.](\\d{2})(?:[.,]\\d{1,9})?)?\\s*([aApP][mM])?\\s*(Z|UTC|[+-]\\d{2}:?\\d{2})?");

	private static final Pattern CLOCK_DURATION = Pattern.compile("(\\d{1,3}):(\\d{2})(?::\\d{2})?");

	private static final Pattern MINUTES = Pattern
		.compile("(\\d{1,5})(?:\\.0+)?\\s*(?:m|min|mins|minutes|minuten)?\\.?", Pattern.CASE_INSENSITIVE);

	private static final int EARLIEST = 1970;

	private static final int LATEST = 2199;

	private static final int LONGEST = (int) Duration.ofDays(31).toMinutes();

	/**
	 * A point in time as far as it is written.
	 *
	 * @param daysLater for hours of 24 and more, as some write what is after midnight
	 */
	record Written(@Nullable LocalDate day, @Nullable LocalTime time, int daysLater, @Nullable ZoneOffset offset) {
	}

	private Times() {
	}

	/** The day with which a text begins; null where it is none, or of another age. */
	static @Nullable LocalDate day(String text) {
		var day = DAY.matcher(text.strip());
		return day.lookingAt() ? day(part(day, "y", "Y"), part(day, "m", "M"), part(day, "d", "D")) : null;
	}

	private static @Nullable LocalDate day(int year, int month, int day) {
		try {
			return year < EARLIEST || year > LATEST ? null : LocalDate.of(year, month, day);
		}
		catch (DateTimeException e) {
			return null;
		}
	}

	private static int part(Matcher day, String group, String other) {
		return Integer.parseInt(day.group(group) == null ? day.group(other) : day.group(group));
	}

	/** A day, a time, or both; null where it is none of these. */
	static @Nullable Written point(String written) {
		var text = written.strip();
		var day = day(text);
		if (day == null) {
			return time(text, null);
		}
		var matcher = DAY.matcher(text);
		var rest = matcher.lookingAt() ? text.substring(matcher.end()).replaceFirst("^[T\\s]+", "") : "";
		return rest.isEmpty() ? new Written(day, null, 0, null) : time(rest, day);
	}

	private static @Nullable Written time(String text, @Nullable LocalDate day) {
		var time = TIME.matcher(text);
		if (!time.matches()) {
			return null;
		}
		var hour = Integer.parseInt(time.group(1));
		if (time.group(4) != null) {
			if (hour < 1 || hour > 12) {
				return null;
			}
			hour = hour % 12 + (time.group(4).equalsIgnoreCase("pm") ? 12 : 0);
		}
		try {
			var seconds = time.group(3) == null ? 0 : Integer.parseInt(time.group(3));
			var clock = LocalTime.of(hour % 24, Integer.parseInt(time.group(2)), seconds).withSecond(0);
			return hour >= 48 ? null : new Written(day, clock, hour / 24, offset(time.group(5)));
		}
		catch (DateTimeException e) {
			return null;
		}
	}

	private static @Nullable ZoneOffset offset(@Nullable String text) {
		if (text == null) {
			return null;
		}
		return text.equals("UTC") ? ZoneOffset.UTC : ZoneOffset.of(text);
	}

	/**
	 * Minutes, as a number or as hours and minutes with a colon, or an ISO 8601 duration;
	 * null where it is none of these or longer than a month.
	 */
	static @Nullable Integer minutes(String written) {
		var text = written.strip();
		var clock = CLOCK_DURATION.matcher(text);
		if (clock.matches()) {
			return inRange(Long.parseLong(clock.group(1)) * 60 + Integer.parseInt(clock.group(2)));
		}
		var minutes = MINUTES.matcher(text);
		if (minutes.matches()) {
			return inRange(Integer.parseInt(minutes.group(1)));
		}
		try {
			return text.startsWith("P") ? inRange(Duration.parse(text).toMinutes()) : null;
		}
		catch (DateTimeException | ArithmeticException e) {
			return null;
		}
	}

	private static @Nullable Integer inRange(long minutes) {
		return minutes < 0 || minutes > LONGEST ? null : (int) minutes;
	}

	/** A time zone by its name in the time zone database; null where there is none. */
	static @Nullable ZoneId zone(String name) {
		try {
			return ZoneId.of(name.strip());
		}
		catch (DateTimeException e) {
			return null;
		}
	}

}
