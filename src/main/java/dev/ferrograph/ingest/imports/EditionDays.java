package dev.ferrograph.ingest.imports;

import dev.ferrograph.ingest.programme.Programme;
import dev.ferrograph.ingest.programme.Session;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days of an edition, and which days its talks may have: a workshop on the day before
 * makes the edition longer, a slip of the year does not. What other files of the seed say
 * counts more than the programme.
 *
 * @param first null where no day is known
 * @param last null where no day is known
 * @param start the first day as the import is to state it
 * @param end the last day as the import is to state it
 */
record EditionDays(@Nullable LocalDate first, @Nullable LocalDate last, @Nullable LocalDate start,
		@Nullable LocalDate end) {

	/** How many days before and after the edition talks may be. */
	private static final int AROUND = 2;

	private static final int LONGEST = 60;

	private record Span(@Nullable LocalDate first, @Nullable LocalDate last) {
	}

	static EditionDays of(Programme programme, String edition, Elsewhere elsewhere) {
		var stated = stated(programme);
		var start = elsewhere.ofEdition(edition, "startDate");
		var startedBy = elsewhere.ofEdition(edition, "startedBy");
		var bound = start.or(() -> startedBy).flatMap(EditionDays::firstDay);
		var first = bound.orElse(stated.first);
		var itsEnd = elsewhere.ofEdition(edition, "endDate").flatMap(EditionDays::firstDay);
		var last = itsEnd
			.orElse(stated.last != null && first != null && stated.last.isBefore(first) ? null : stated.last);
		var isFirstStated = bound.isEmpty() && (first == null || last == null || !last.isBefore(first));
		return new EditionDays(first, last, isFirstStated ? first : null, itsEnd.isEmpty() ? last : null);
	}

	private static Optional<LocalDate> firstDay(String dayOrMonth) {
		try {
			return Optional
				.of(dayOrMonth.length() > 7 ? LocalDate.parse(dayOrMonth) : YearMonth.parse(dayOrMonth).atDay(1));
		}
		catch (DateTimeException e) {
			// the reader of the seed says so
			return Optional.empty();
		}
	}

	private static Span stated(Programme programme) {
		var days = programme.sessions()
			.stream()
			.map(Session::slot)
			.map(slot -> slot.day())
			.filter(Objects::nonNull)
			.toList();
		var start = Optional.ofNullable(programme.start()).orElse(programme.end());
		if (start == null) {
			var span = span(days);
			var isOneEdition = span.first != null && span.last != null
					&& span.first.plusDays(LONGEST).isAfter(span.last);
			return isOneEdition ? span : new Span(null, null);
		}
		var end = Optional.ofNullable(programme.end()).filter(day -> !day.isBefore(start)).orElse(start);
		var around = span(days.stream()
			.filter(day -> !day.isBefore(start.minusDays(AROUND)) && !day.isAfter(end.plusDays(AROUND)))
			.toList());
		return new Span(around.first != null && around.first.isBefore(start) ? around.first : start,
				around.last != null && around.last.isAfter(end) ? around.last : end);
	}

	private static Span span(List<LocalDate> days) {
		return new Span(days.stream().min(Comparator.naturalOrder()).orElse(null),
				days.stream().max(Comparator.naturalOrder()).orElse(null));
	}

	boolean hold(LocalDate day) {
		return (first == null || !day.isBefore(first)) && (last == null || !day.isAfter(last));
	}
}
