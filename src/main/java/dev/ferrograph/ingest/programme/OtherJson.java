package dev.ferrograph.ingest.programme;

import java.util.Set;
import java.util.stream.Collectors;

/** Recognises JSON by the fields of its outermost object. */
final class OtherJson {

	private OtherJson() {
	}

	/** Says what a file is that is not the export it should be. */
	static String message(Set<String> names, String wanted) {
		return "not " + wanted + " but " + whatIs(names, wanted);
	}

	private static String whatIs(Set<String> names, String wanted) {
		if (names.contains("results") && names.contains("_type")) {
			return "an export of Indico; name that format";
		}
		if (names.contains("schedule") && wanted.startsWith("schedule")) {
			return "JSON whose schedule has no conference; export it again, as the schedule.json of pretalx or frab";
		}
		if (names.contains("schedule") || names.contains("conference")) {
			return "a schedule.json, or a part of one; name that format, or export it again";
		}
		if (names.contains("results")) {
			return "a page of an API's answer; take the export of the whole schedule instead";
		}
		if (names.contains("error") || names.contains("message") || names.contains("detail")) {
			return "an error message; open the address of the export in a browser to see it";
		}
		return names.isEmpty() ? "an empty object; export it again"
				: "JSON with the fields %s; is this the export?".formatted(names.stream()
					.limit(8)
					.map(name -> name.length() > 40 ? name.substring(0, 40) + "…" : name)
					.map(Texts::withoutAddresses)
					.collect(Collectors.joining(", ")));
	}

}
