package dev.ferrograph.ingest.programme;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Makes exports in each format, and reads them. */
final class Sample {

	static final AddressHash HASH = new AddressHash("a secret of some length".getBytes(StandardCharsets.UTF_8));

	static final ReadOptions WITH_ALL = new ReadOptions(true, HASH, "talks.example.org", null);

	private Sample() {
	}

	/** A talk as all formats can state it; the text is its abstract. */
	record Talk(int id, String title, String speaker, String text) {

		static Talk of(int id) {
			return new Talk(id, "Talk " + id, "Speaker Number" + id, "About " + id);
		}

	}

	static Programme read(ProgrammeFormat format, String content) {
		return read(format, content, WITH_ALL);
	}

	static Programme read(ProgrammeFormat format, String content, ReadOptions options) {
		return read(format, content.getBytes(StandardCharsets.UTF_8), options);
	}

	static Programme read(ProgrammeFormat format, byte[] content, ReadOptions options) {
		return Programmes.read(format, new Export("export", new ByteArrayInputStream(content)), options);
	}

	static byte[] encoded(String content, String charset) {
		return content.getBytes(Charset.forName(charset));
	}

	static String export(ProgrammeFormat format, Talk... talks) {
		return export(format, Arrays.asList(talks));
	}

	static String export(ProgrammeFormat format, List<Talk> talks) {
		return talks.stream()
			.map(talk -> talk(format, talk))
			.collect(Collectors.joining(between(format), beginning(format), end(format)));
	}

	static String beginning(ProgrammeFormat format) {
		return switch (format) {
			case INDICO -> """
					{"count": 1, "_type": "HTTPAPIResult", "results": [{"id": "7", "title": "Sample",
					"url": "https://talks.example.org/event/7/", "timezone": "Europe/Berlin",
					"startDate": {"date": "2026-03-07", "time": "09:00:00", "tz": "Europe/Berlin"},
					"endDate": {"date": "2026-03-08", "time": "18:00:00", "tz": "Europe/Berlin"},
					"contributions": [""";
			case SCHEDULE_JSON -> """
					{"schedule": {"conference": {"acronym": "sample26", "title": "Sample", "start": "2026-03-07",
					"end": "2026-03-08", "days": [{"index": 1, "date": "2026-03-07", "rooms": {"Main": [""";
			case SCHEDULE_XML -> """
					<?xml version="1.0" encoding="utf-8"?>
					<schedule><conference><title>Sample</title><acronym>sample26</acronym><start>2026-03-07</start>
					<end>2026-03-08</end></conference><day index="1" date="2026-03-07"><room name="Main">""";
			case CSV -> "id,title,day,start,duration,room,speakers,abstract\n";
		};
	}

	static String between(ProgrammeFormat format) {
		return format == ProgrammeFormat.INDICO || format == ProgrammeFormat.SCHEDULE_JSON ? ",\n" : "\n";
	}

	static String end(ProgrammeFormat format) {
		return switch (format) {
			case INDICO -> "]}]}";
			case SCHEDULE_JSON -> "]}}]}}}";
			case SCHEDULE_XML -> "</room></day></schedule>";
			case CSV -> "\n";
		};
	}

	static String talk(ProgrammeFormat format, Talk talk) {
		return (switch (format) {
			case INDICO ->
				"""
						{"_type": "Contribution", "db_id": %s, "title": "%s", "duration": 30, "room": "Main",
						"startDate": {"date": "2026-03-07", "time": "10:00:00", "tz": "Europe/Berlin"},
						"speakers": [{"fullName": "%s", "emailHash": "0123456789abcdef0123456789abcdef"}], "description": "%s"}""";
			case SCHEDULE_JSON ->
				"""
						{"id": %s, "title": "%s", "date": "2026-03-07T10:00:00+01:00", "start": "10:00", "duration": "00:30",
						"persons": [{"public_name": "%s"}], "abstract": "%s"}""";
			case SCHEDULE_XML -> """
					<event id="%s"><title>%s</title><start>10:00</start><duration>00:30</duration>
					<persons><person>%s</person></persons><abstract>%s</abstract></event>""";
			case CSV -> "%s,\"%s\",2026-03-07,10:00,30,Main,\"%s\",\"%s\"";
		}).formatted(talk.id(), talk.title(), talk.speaker(), talk.text());
	}

}
