package dev.ferrograph.ingest.seed;

import dev.ferrograph.ingest.yaml.Fields;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From the first to the last day of an edition, each as far as it is known. */
record Days(@Nullable LocalDate first, @Nullable LocalDate last) {

	static Days read(Fields fields) {
		var first = fields.date("startDate");
		var last = fields.date("endDate");
		if (first != null && last != null && last.isBefore(first)) {
			fields.report("endDate", "%s is before startDate, %s".formatted(last, first));
			// no talk can be within such days, and none is to blame for it
			return new Days(null, null);
		}
		return new Days(first, last);
	}

	/** By which day an edition of a year had begun. */
	LocalDate startedBy(int year) {
		return first != null ? first : last != null ? last : LocalDate.of(year, 12, 31);
	}

	/** Notes a problem if the day that a key names lies outside. */
	void check(Fields fields, String key, @Nullable LocalDate day) {
		if (day != null && first != null && day.isBefore(first)) {
			fields.report(key, "%s is before the edition begins, on %s".formatted(day, first));
		}
		if (day != null && last != null && day.isAfter(last)) {
			fields.report(key, "%s is after the edition ends, on %s".formatted(day, last));
		}
	}
}
