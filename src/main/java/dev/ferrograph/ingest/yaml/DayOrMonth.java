package dev.ferrograph.ingest.yaml;

import java.time.LocalDate;
import java.time.YearMonth;

/** A day, or a month where no more is known. */
public record DayOrMonth(LocalDate first, LocalDate last) {

	static DayOrMonth parse(String text) {
		if (text.length() > "2023-09".length()) {
			var day = LocalDate.parse(text);
			return new DayOrMonth(day, day);
		}
		var month = YearMonth.parse(text);
		return new DayOrMonth(month.atDay(1), month.atEndOfMonth());
	}

	public boolean isDay() {
		return first.equals(last);
	}

	/** As it is written. */
	@Override
	public String toString() {
		return isDay() ? first.toString() : YearMonth.from(first).toString();
	}
}
