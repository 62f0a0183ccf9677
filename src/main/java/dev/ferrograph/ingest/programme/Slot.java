package dev.ferrograph.ingest.programme;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When and where a session took place, as far as the programme states it.
 *
 * @param day of the programme; a session after midnight belongs to the day before
 * @param start the time on the clocks at the venue
 * @param offset of these clocks, where the file states it or its time zone
 */
public record Slot(@Nullable LocalDate day, @Nullable LocalDateTime start, @Nullable ZoneOffset offset,
		@Nullable Integer minutes, @Nullable String room) {

	/** The instant at which the session started, where it is known. */
	public Optional<OffsetDateTime> startsAt() {
		return start == null || offset == null ? Optional.empty() : Optional.of(start.atOffset(offset));
	}

	/** This slot, with what it leaves open taken from another. */
	Slot orElse(Slot other) {
		return new Slot(day == null && start == null ? other.day : day, start == null ? other.start : start,
				start == null ? other.offset : offset, minutes == null ? other.minutes : minutes,
				room == null ? other.room : room);
	}

	Slot withDay(LocalDate ofProgramme) {
		return new Slot(ofProgramme, start, offset, minutes, room);
	}

	Slot at(LocalDateTime local, @Nullable ZoneOffset itsOffset) {
		return new Slot(day, local, itsOffset, minutes, room);
	}

}
