package dev.ferrograph.ingest.seed;

import dev.ferrograph.ingest.graph.DatePrecision;
import dev.ferrograph.ingest.yaml.DayOrMonth;
import dev.ferrograph.ingest.yaml.Fields;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When an edition was held, as far as it is known: its first day, or else the month, or
 * else the year in which it began.
 *
 * @param notBefore the earliest day on which it may have begun
 * @param startedBy the latest one
 * @param bound a day by which it had begun although the first is not known
 */
record Days(LocalDate notBefore, LocalDate startedBy, @Nullable DayOrMonth start, @Nullable LocalDate bound,
		@Nullable LocalDate last) {

	static Days read(Fields fields, int year) {
		var start = fields.dayOrMonth("startDate");
		var bound = fields.date("startedBy");
		var last = fields.date("endDate");
		if (start != null && last != null && last.isBefore(start.first())) {
			fields.report("endDate", "%s is before startDate, %s".formatted(last, start));
			// no talk can be within such days, and none is to blame for it
			return of(year, null, null, null);
		}
		if (bound != null && start != null && start.isDay()) {
			fields.report("startedBy", "startDate, %s, is a day already; remove one of the two".formatted(start));
			return of(year, start, null, last);
		}
		var widest = of(year, start, null, last);
		if (bound != null && (bound.isBefore(widest.notBefore) || bound.isAfter(widest.startedBy))) {
			fields.report("startedBy", "%s is not from %s to %s, between which the edition began".formatted(bound,
					widest.notBefore, widest.startedBy));
			return widest;
		}
		return of(year, start, bound, last);
	}

	private static Days of(int year, @Nullable DayOrMonth start, @Nullable LocalDate bound, @Nullable LocalDate last) {
		var notBefore = start != null ? start.first() : LocalDate.of(year, 1, 1);
		var startedBy = start != null ? start.last() : LocalDate.of(year, 12, 31);
		// whatever has ended had begun
		startedBy = last != null && last.isBefore(startedBy) ? last : startedBy;
		return new Days(notBefore, bound != null ? bound : startedBy, start, bound, last);
	}

	/** The first day; null where it is not known. */
	@Nullable LocalDate first() {
		return start != null && start.isDay() ? start.first() : null;
	}

	DatePrecision precision() {
		if (start == null) {
			return DatePrecision.YEAR;
		}
		return start.isDay() ? DatePrecision.DAY : DatePrecision.MONTH;
	}

	/** Notes a problem if the day that a key names lies outside. */
	void check(Fields fields, String key, @Nullable LocalDate day) {
		if (day != null && start != null && day.isBefore(start.first())) {
			fields.report(key,
					"%s is before the edition begins, %s %s".formatted(day, start.isDay() ? "on" : "in", start));
		}
		if (day != null && bound != null && day.isBefore(bound)) {
			fields.report(key, "%s is before startedBy, %s, and yet the edition had begun; give startedBy this day"
				.formatted(day, bound));
		}
		if (day != null && last != null && day.isAfter(last)) {
			fields.report(key, "%s is after the edition ends, on %s".formatted(day, last));
		}
	}
}
