package dev.ferrograph.ingest.seed;

import dev.ferrograph.ingest.yaml.Fields;
import dev.ferrograph.ingest.yaml.Place;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When and where a role was first proposed in public. */
record Proposal(LocalDate day, String url, Place place) {

	/**
	 * The proposal that the fields name; null, with a problem, where they name half of
	 * one.
	 */
	static @Nullable Proposal read(Fields fields) {
		var day = fields.date("proposed");
		var url = fields.url("proposal");
		if (day != null && url != null) {
			return new Proposal(day, url, fields.place("proposed"));
		}
		if (day != null) {
			fields.report("proposed", "where it was proposed is missing; add proposal, the address of the mail");
		}
		if (url != null) {
			fields.report("proposal", "the day of the proposal is missing; add proposed");
		}
		return null;
	}

}
