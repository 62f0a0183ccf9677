package dev.ferrograph.ingest.programme;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Settles days and offsets when all of a file was read, and so the time zone and the
 * first day are known.
 */
final class SlotSettling {

	/** What starts earlier belongs to the day before. */
	private static final LocalTime NEW_DAY = LocalTime.of(5, 0);

	private final @Nullable ZoneId zone;

	private final boolean instants;

	private final @Nullable LocalDate firstDay;

	private final Map<ForeignKey, LocalDate> days = new HashMap<>();

	/**
	 * For a programme.
	 * @param instants whether times with the offset of another zone are converted; those
	 * in UTC are in any case
	 */
	SlotSettling(@Nullable ZoneId zone, boolean instants, @Nullable LocalDate start, List<Session> sessions) {
		this.zone = zone;
		this.instants = instants;
		this.firstDay = start == null ? earliest(sessions) : start;
	}

	/** The slot of a session; what it is a part of must have been settled before. */
	Slot settle(Session session) {
		var slot = dated(zoned(session.slot()));
		var whole = session.within() == null ? null : days.get(session.within());
		if (whole != null && slot.day() == null) {
			slot = slot.withDay(whole);
		}
		if (slot.day() != null && !session.keys().isEmpty()) {
			days.put(session.keys().getFirst(), slot.day());
		}
		return slot;
	}

	/** Whether a time that may be UTC can't be in this zone. */
	static boolean isNotUtc(Slot slot, ZoneId zone) {
		return slot.start() != null && slot.offset() == null
				&& zone.getRules().getOffset(slot.start()).getTotalSeconds() != 0;
	}

	private Slot zoned(Slot slot) {
		var start = slot.start();
		if (start == null || zone == null) {
			return slot;
		}
		var offset = slot.offset();
		if (offset == null) {
			return slot.at(start, zone.getRules().getOffset(start));
		}
		if (instants || offset.equals(ZoneOffset.UTC)) {
			var local = start.atOffset(offset).atZoneSameInstant(zone);
			return slot.at(local.toLocalDateTime(), local.getOffset());
		}
		return slot;
	}

	private static @Nullable LocalDate earliest(List<Session> sessions) {
		return sessions.stream()
			.map(session -> session.slot().start())
			.filter(Objects::nonNull)
			.map(start -> Objects.requireNonNull(start).toLocalDate())
			.min(LocalDate::compareTo)
			.orElse(null);
	}

	/**
	 * With the day that the session belongs to, where the file does not group by days.
	 */
	private Slot dated(Slot slot) {
		var start = slot.start();
		if (slot.day() != null || start == null) {
			return slot;
		}
		var day = start.toLocalDate();
		var before = day.minusDays(1);
		var isLate = start.toLocalTime().isBefore(NEW_DAY) && firstDay != null && !before.isBefore(firstDay);
		return slot.withDay(isLate ? before : day);
	}

}
