package dev.ferrograph.ingest.imports;

import dev.ferrograph.ingest.graph.DatePrecision;
import dev.ferrograph.ingest.graph.Edition;
import dev.ferrograph.ingest.programme.Programme;
import dev.ferrograph.ingest.programme.Session;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The days of an edition, and which days its talks may have: a workshop on the day before
 * makes the edition longer, a slip of the year does not.
 *
 * @param first null where no day is known
 * @param last null where no day is known
 * @param isStated whether the import says so, and no file that counts more
 */
record EditionDays(@Nullable LocalDate first, @Nullable LocalDate last, boolean isStated) {

	/** How many days before and after the edition talks may be. */
	private static final int AROUND = 2;

	private static final int LONGEST = 60;

	/**
	 * The days that a programme says.
	 * @param known the edition as other files state it, which counts more
	 */
	static EditionDays of(Programme programme, @Nullable Edition known) {
		var days = programme.sessions().stream().map(Session::slot).map(slot -> slot.day()).filter(Objects::nonNull).toList();
		if (known != null && known.datePrecision() == DatePrecision.DAY) {
			return new EditionDays(known.startDate(), known.endDate() == null ? programme.end() : known.endDate(), false);
		}
		if (known != null && known.datePrecision() == DatePrecision.MONTH) {
			return new EditionDays(known.notBefore(), known.endDate(), false);
		}
		if (known != null && isBounded(known)) {
			return new EditionDays(known.startedBy(), known.endDate(), false);
		}
		var stated = stated(programme, days);
		return known != null && known.endDate() != null ? new EditionDays(stated.first, known.endDate(), true) : stated;
	}

	/** Whether a day is given by which an edition had begun that is not known exactly. */
	private static boolean isBounded(Edition known) {
		return !known.startedBy().equals(LocalDate.of(known.year(), 12, 31)) && !known.startedBy().equals(known.endDate());
	}

	private static EditionDays stated(Programme programme, List<LocalDate> days) {
		var start = programme.start();
		var end = programme.end();
		if (start == null && end == null) {
			var first = days.stream().min(Comparator.naturalOrder()).orElse(null);
			var last = days.stream().max(Comparator.naturalOrder()).orElse(null);
			var isOneEdition = first != null && last != null && first.plusDays(LONGEST).isAfter(last);
			return isOneEdition ? new EditionDays(first, last, true) : new EditionDays(null, null, true);
		}
		var from = start == null ? end : start;
		var to = end == null || (start != null && end.isBefore(start)) ? from : end;
		var around = days.stream()
			.filter(day -> !day.isBefore(Objects.requireNonNull(from).minusDays(AROUND))
					&& !day.isAfter(Objects.requireNonNull(to).plusDays(AROUND)))
			.toList();
		var first = around.stream().min(Comparator.naturalOrder()).filter(day -> day.isBefore(from)).orElse(from);
		var last = around.stream().max(Comparator.naturalOrder()).filter(day -> day.isAfter(to)).orElse(to);
		return new EditionDays(first, end == null && last.equals(from) ? null : last, true);
	}

	boolean hold(LocalDate day) {
		return (first == null || !day.isBefore(first)) && (last == null || !day.isAfter(last));
	}
}
