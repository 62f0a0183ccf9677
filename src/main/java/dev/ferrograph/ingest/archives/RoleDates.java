package dev.ferrograph.ingest.archives;

import dev.ferrograph.ingest.archives.RoleHistory.Past;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The releases between which a role lies, as "Dates" in a seed's README describes them.
 * Releases may be read in any order: each makes the interval as narrow as it can.
 */
record RoleDates(@Nullable String notIn, @Nullable String firstSeen, @Nullable String goneIn) {

	/** A role that the record did not have before. */
	static RoleDates begin(@Nullable ReadRelease release, @Nullable String lastWithout) {
		return release == null ? new RoleDates(null, null, null) : new RoleDates(lastWithout, release.id(), null);
	}

	static RoleDates of(Past past) {
		return new RoleDates(past.notIn(), past.firstSeen(), past.goneIn());
	}

	/** The release has the role. */
	RoleDates seenIn(@Nullable ReadRelease release, RoleHistory history) {
		if (release == null) {
			return this;
		}
		var first = history.day(firstSeen);
		var gone = history.day(goneIn);
		var stillThere = gone == null || gone.isAfter(release.date()) ? goneIn : null;
		if (firstSeen != null && (first == null || !release.date().isBefore(first))) {
			return new RoleDates(notIn, firstSeen, stillThere);
		}
		var without = history.day(notIn);
		return new RoleDates(without != null && without.isBefore(release.date()) ? notIn : null, release.id(),
				stillThere);
	}

	/** The release has the entry, or had it before, and not the role. */
	RoleDates missingIn(@Nullable ReadRelease release, RoleHistory history) {
		if (release == null || firstSeen == null) {
			return this;
		}
		var first = history.day(firstSeen);
		if (first != null && release.date().isBefore(first)) {
			return isLater(release.date(), history.day(notIn)) ? new RoleDates(release.id(), firstSeen, goneIn) : this;
		}
		var gone = history.day(goneIn);
		var isNews = first != null && release.date().isAfter(first)
				&& (goneIn == null || gone != null && release.date().isBefore(gone));
		return isNews ? new RoleDates(notIn, firstSeen, release.id()) : this;
	}

	private static boolean isLater(LocalDate day, @Nullable LocalDate other) {
		return other == null || day.isAfter(other);
	}

	/** As keys of an item of {@code roles}. */
	Map<String, Object> keys() {
		var keys = new LinkedHashMap<String, Object>();
		put(keys, "notIn", notIn);
		put(keys, "firstSeen", firstSeen);
		put(keys, "goneIn", goneIn);
		return keys;
	}

	private static void put(Map<String, Object> keys, String key, @Nullable String release) {
		if (release != null) {
			keys.put(key, release);
		}
	}
}
