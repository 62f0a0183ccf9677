package dev.ferrograph.web.feeds;

import dev.ferrograph.web.NodeHead;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that takes place on a day that is known.
 *
 * @param id what stays the same when all else changes
 * @param head its name, what there is to say of it, and its page
 * @param place where it is; empty where that is not known
 * @param time when
 * @param cancelled whether it was in the programme, but not held
 */
record Event(String id, NodeHead head, String place, Time time, boolean cancelled) {

	/** When something takes place. */
	sealed interface Time {

	}

	/** From a day to another, or to the end of the same, both included. */
	record Days(LocalDate first, LocalDate last) implements Time {

	}

	/** From a moment on; how long is null where that is not known. */
	record Moment(Instant start, @Nullable Duration duration) implements Time {

	}

}
