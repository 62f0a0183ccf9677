package dev.ferrograph.ingest.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Makes exports as schedule.json. */
final class Schedule {

	private final String acronym;

	private final String title;

	private final List<String> events = new ArrayList<>();

	private Schedule(String acronym, String title) {
		this.acronym = acronym;
		this.title = title;
	}

	static Schedule of(String acronym, String title) {
		return new Schedule(acronym, title);
	}

	static Schedule sample() {
		return of("example27", "ExampleConf 2027");
	}

	/** A talk; each speaker is a name, or a code and a name with a slash between them. */
	Schedule talk(String code, String start, String title, String... speakers) {
		return event("\"code\": \"%s\", \"start\": \"%s\", \"date\": \"2027-05-04T%s:00+01:00\"".formatted(code, start,
				start), title, speakers);
	}

	Schedule event(String keys, String title, String... speakers) {
		var persons = Arrays.stream(speakers).map(Schedule::person).collect(Collectors.joining(", "));
		events
			.add("{%s, \"title\": \"%s\", \"duration\": \"00:30\", \"persons\": [%s]}".formatted(keys, title, persons));
		return this;
	}

	private static String person(String speaker) {
		var slash = speaker.indexOf('/');
		return slash < 0 ? "{\"public_name\": \"%s\"}".formatted(speaker)
				: "{\"code\": \"%s\", \"public_name\": \"%s\"}".formatted(speaker.substring(0, slash),
						speaker.substring(slash + 1));
	}

	@Override
	public String toString() {
		return """
				{"schedule": {"base_url": "https://talks.example.org/", "conference": {"acronym": "%s", "title": "%s",
				"start": "2027-05-04", "end": "2027-05-05", "time_zone_name": "Europe/Lisbon",
				"days": [{"index": 1, "date": "2027-05-04", "rooms": {"Main": [%s]}}]}}}
				""".formatted(acronym, title, String.join(",\n", events));
	}

}
