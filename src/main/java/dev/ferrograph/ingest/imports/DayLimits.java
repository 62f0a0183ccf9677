package dev.ferrograph.ingest.imports;

import dev.ferrograph.ingest.programme.Programme;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the days and times that an import states of an edition have to fit. Where editors
 * have corrected one, the import states its own as if they had not: the correction
 * overrides it, and it counts again if the correction is taken back.
 *
 * @param all what all other files say
 * @param uncorrected what they say without corrections
 */
record DayLimits(Elsewhere all, EditionDays allDays, Elsewhere uncorrected, EditionDays uncorrectedDays) {

	static DayLimits of(Programme programme, String edition, Elsewhere elsewhere) {
		var uncorrected = elsewhere.withoutCorrections();
		return new DayLimits(elsewhere, EditionDays.of(programme, edition, elsewhere), uncorrected,
				EditionDays.of(programme, edition, uncorrected));
	}

	/** The first day as the import is to state it. */
	@Nullable LocalDate start(String edition) {
		return (all.corrects(edition, "startDate") ? uncorrectedDays : allDays).start();
	}

	/** The last day as the import is to state it. */
	@Nullable LocalDate end(String edition) {
		return (all.corrects(edition, "endDate") ? uncorrectedDays : allDays).end();
	}

	/** What others say that a key of a talk has to fit. */
	Elsewhere elsewhere(String edition, String talk, String key) {
		return all.corrects(edition, talk, key) ? uncorrected : all;
	}

	/** The days that a key of a talk has to fit. */
	EditionDays days(String edition, String talk, String key) {
		return all.corrects(edition, talk, key) ? uncorrectedDays : allDays;
	}

}
