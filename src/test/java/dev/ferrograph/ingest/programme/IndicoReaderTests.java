package dev.ferrograph.ingest.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ferrograph.ingest.graph.TalkKind;
import dev.ferrograph.ingest.yaml.Problem;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.util.DigestUtils;

class IndicoReaderTests {

	private static final ReadOptions OPTIONS = new ReadOptions(true, Sample.HASH, null, null);

	private static final String EVENT = """
			{"count": 1, "_type": "HTTPAPIResult", "complete": true, "ts": 1772870400,
			"url": "https://indico.example.org/export/event/18.json?ak=00000000&detail=contributions",
			"results": [{"_type": "Conference", "id": "18", "title": "Ferro Days", "description": "<p>All.</p>",
			"timezone": "Europe/Berlin", "location": "Old Mill", "address": "Lane 1\\nBonn", "type": "conference",
			"url": "https://indico.example.org/event/18/", "category": "Days", "chairs": [],
			"creator": {"_type": "Avatar", "fullName": "Doe, Ben", "emailHash": "ffffffffffffffffffffffffffffffff"},
			"startDate": {"date": "2026-03-07", "tz": "Europe/Berlin", "time": "09:00:00"},
			"endDate": {"date": "2026-03-08", "tz": "Europe/Berlin", "time": "18:00:00"}, %s}]}""";

	private static final String CONTRIBUTION = """
			{"_type": "Contribution", "_fossil": "contributionMetadata", "id": "3", "db_id": 301, "friendly_id": 3,
			"title": " Locks without tears ", "room": "Main", "roomFullname": "", "location": "Old Mill",
			"startDate": {"date": "2026-03-07", "tz": "Europe/Berlin", "time": "10:30:00"}, "endDate": null,
			"duration": 45, "type": "Presentation", "description": "<p>About &amp; more<br></p>  ", "keywords": [],
			"track": null, "session": "Kernel summit", "url": "https://indico.example.org/event/18/contributions/301/",
			"note": {}, "material": [], "folders": [{"_type": "folder", "title": null, "attachments": [
			  {"_type": "attachment", "type": "file", "title": "talk.pdf", "filename": "talk.pdf",
			  "download_url": "https://indico.example.org/event/18/contributions/301/attachments/1/2/talk.pdf"},
			  {"_type": "attachment", "type": "link", "title": "Video", "link_url": "https://youtu.be/abc"}]}],
			"speakers": [{"_type": "ContributionParticipation", "first_name": "Anna ", "last_name": " Roe",
			  "fullName": "Dr Roe, Anna", "id": "900", "db_id": 900, "person_id": 70, "affiliation": "Acme ",
			  "emailHash": "0123456789abcdef0123456789abcdef"}],
			"primaryauthors": [{"first_name": "Anna", "last_name": "Roe", "id": "901", "db_id": 901, "person_id": 70,
			  "affiliation": "", "emailHash": "0123456789abcdef0123456789abcdef"}],
			"coauthors": [{"first_name": "Ben", "last_name": "Doe", "person_id": 71, "affiliation": "Bolt",
			  "email": "Ben@Example.org"}], "references": [], "board_number": "", "code": ""%s}""";

	private static Programme read(String contributions) {
		return Sample.read(ProgrammeFormat.INDICO, EVENT.formatted("\"contributions\": [%s]".formatted(contributions)),
				OPTIONS);
	}

	private static Programme readWith(String contributions, String timetable) {
		var event = EVENT.formatted("\"contributions\": [%s]".formatted(contributions));
		return Programmes.readIndico(export("event.json", event), export("timetable.json", timetable), OPTIONS);
	}

	private static Export export(String name, String content) {
		return new Export(name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
	}

	private static Session only(Programme programme) {
		assertThat(programme.sessions()).hasSize(1);
		return programme.sessions().getFirst();
	}

	@Test
	void readsWhatIsSaidOfTheEdition() {
		var programme = read("");
		assertThat(programme.key()).isEqualTo(new ForeignKey("indico.example.org/event", "18"));
		assertThat(programme.title()).isEqualTo("Ferro Days");
		assertThat(programme.start()).isEqualTo(LocalDate.of(2026, 3, 7));
		assertThat(programme.end()).isEqualTo(LocalDate.of(2026, 3, 8));
		assertThat(programme.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
		assertThat(programme.venue()).isEqualTo("Old Mill");
		assertThat(programme.address()).isEqualTo("Lane 1 Bonn");
		assertThat(programme.toString()).doesNotContain("ak=", "ffffffff", "Doe");
	}

	@Test
	void readsAContribution() {
		var session = only(read(CONTRIBUTION.formatted("")));
		assertThat(session.keys()).containsExactly(new ForeignKey("indico.example.org/contribution", "301"));
		assertThat(session.title()).isEqualTo("Locks without tears");
		assertThat(session.type()).isEqualTo("Presentation");
		assertThat(session.kind()).isEqualTo(TalkKind.TALK);
		assertThat(session.track()).isEqualTo("Kernel summit");
		assertThat(session.slot()).isEqualTo(new Slot(LocalDate.of(2026, 3, 7), LocalDateTime.of(2026, 3, 7, 10, 30),
				ZoneOffset.ofHours(1), 45, "Main"));
		assertThat(session.abstractText()).isEqualTo("About & more");
		assertThat(session.attachments()).extracting(Link::title).containsExactly("talk.pdf");
		assertThat(session.recordings()).extracting(Link::url).containsExactly("https://youtu.be/abc");
	}

	@Test
	void namesEachPersonOnceWithHashedAddressesOnly() {
		var speakers = only(read(CONTRIBUTION.formatted(""))).speakers();
		assertThat(speakers).extracting(Speaker::name).containsExactly("Anna Roe", "Ben Doe");
		assertThat(speakers).extracting(Speaker::part).containsExactly(Part.SPEAKER, Part.AUTHOR);
		assertThat(speakers).extracting(Speaker::affiliation).containsExactly("Acme", "Bolt");
		assertThat(speakers.getFirst().keys()).containsExactly(new ForeignKey("indico.example.org/person", "70"),
				Sample.HASH.of("0123456789abcdef0123456789abcdef"));
		assertThat(speakers.getLast().keys()).containsExactly(new ForeignKey("indico.example.org/person", "71"),
				Sample.HASH.of("ben@example.org"));
		assertThat(speakers.toString()).doesNotContain("0123456789abcdef", "xample.org>", "@");
	}

	@Test
	void makesOneKeyOfAnAddressAndItsMd5() {
		assertThat(Sample.HASH.of(" Ben@Example.ORG ")).isEqualTo(Sample.HASH.of(md5("ben@example.org")));
		assertThat(new AddressHash(new byte[16]).of("ben@example.org")).isNotEqualTo(Sample.HASH.of("ben@example.org"));
	}

	private static String md5(String text) {
		return DigestUtils.md5DigestAsHex(text.getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void readsTalksWithinATalk() {
		var programme = read(CONTRIBUTION.formatted("""
				, "subContributions": [{"_type": "SubContribution", "db_id": 301, "title": "First", "duration": 5,
				"speakers": [{"first_name": "Carl", "last_name": "Poe", "person_id": 72}]},
				{"_type": "SubContribution", "db_id": 302, "title": "Second", "duration": 5, "speakers": []}]"""));
		assertThat(programme.sessions()).extracting(Session::title)
			.containsExactly("Locks without tears", "First", "Second");
		assertThat(programme.sessions()).extracting(Session::within)
			.containsExactly(null, new ForeignKey("indico.example.org/contribution", "301"),
					new ForeignKey("indico.example.org/contribution", "301"));
		assertThat(programme.sessions().get(1).keys())
			.containsExactly(new ForeignKey("indico.example.org/subcontribution", "301"));
		assertThat(programme.sessions().get(1).slot())
			.isEqualTo(new Slot(LocalDate.of(2026, 3, 7), null, null, 5, "Main"));
		assertThat(programme.notes()).isEmpty();
	}

	@Test
	void readsContributionsWithinSessions() {
		var programme = Sample.read(ProgrammeFormat.INDICO, EVENT.formatted("""
				"sessions": [{"title": "Morning", "conveners": [{"fullName": "Poe, Carl"}],
				"contributions": [{"db_id": 1, "title": "One", "room": null}]}], "contributions": []"""), OPTIONS);
		assertThat(only(programme).track()).isEqualTo("Morning");
		assertThat(only(programme).slot()).isEqualTo(new Slot(null, null, null, null, null));
	}

	@Test
	void takesTimesAndRoomsFromTheTimetableWhereTheEventHasNone() {
		var programme = readWith("""
				{"id": "1", "db_id": 101, "friendly_id": 1, "title": "One", "startDate": null, "room": ""},
				{"id": "2", "db_id": 102, "title": "Two", "room": "Attic", "duration": 10,
				"startDate": {"date": "2026-03-07", "tz": "Europe/Berlin", "time": "12:00:00"}},
				{"id": "3", "db_id": 103, "title": "Three"}""",
				"""
						{"count": 1, "_type": "HTTPAPIResult", "results": {"18": {"20260307": {
						"s5": {"entryType": "Session", "title": "Morning", "room": "Main", "entries": {
						  "c9": {"entryType": "Contribution", "contributionId": 101, "friendlyId": 1, "title": "Old title",
						  "room": "Cellar", "duration": 20.0, "presenters": [{"name": "x", "email": "x@example.org"}],
						  "startDate": {"date": "2026-03-07", "tz": "Europe/Berlin", "time": "09:30:00"}}}},
						"b1": {"entryType": "Break", "title": "Lunch", "duration": 60},
						"c10": {"entryType": "Contribution", "contributionId": 102, "room": "Cellar", "duration": 30,
						  "startDate": {"date": "2026-03-07", "tz": "Europe/Berlin", "time": "13:00:00"}}}, "20260308": {}}}}""");
		assertThat(programme.sessions()).extracting(Session::slot)
			.containsExactly(
					new Slot(LocalDate.of(2026, 3, 7), LocalDateTime.of(2026, 3, 7, 9, 30), ZoneOffset.ofHours(1), 20,
							"Cellar"),
					new Slot(LocalDate.of(2026, 3, 7), LocalDateTime.of(2026, 3, 7, 12, 0), ZoneOffset.ofHours(1), 10,
							"Attic"),
					new Slot(null, null, null, null, null));
	}

	@Test
	void convertsTimesToTheZoneOfTheVenue() {
		var session = only(read("""
				{"db_id": 1, "title": "One", "startDate": {"date": "2026-03-07", "tz": "UTC", "time": "23:30:00"}}"""));
		assertThat(session.slot().start()).isEqualTo(LocalDateTime.of(2026, 3, 8, 0, 30));
		assertThat(session.slot().day()).isEqualTo(LocalDate.of(2026, 3, 7));
	}

	@Test
	void saysWhichTimesCannotBeRead() {
		var programme = read("""
				{"db_id": 1, "title": "One", "duration": "forty",
				"startDate": {"date": "20008-02-2", "tz": "Europe/Berlin", "time": "09:30:00"}}""");
		assertThat(programme.problems()).extracting(Problem::message)
			.containsExactly("\"forty\" is not a number of minutes",
					"\"20008-02-2 09:30:00\" is not a date with a time; write it as in 2023-09-16 14:30:00");
	}

	@Test
	void readsALectureAsItsOnlyTalk() {
		var programme = Sample.read(ProgrammeFormat.INDICO, """
				{"_type": "HTTPAPIResult", "results": [{"id": "19", "title": "On locks", "type": "simple_event",
				"url": "https://indico.example.org/event/19/", "timezone": "Europe/Berlin",
				"startDate": {"date": "2026-03-07", "tz": "Europe/Berlin", "time": "09:00:00"},
				"chairs": [{"fullName": "ROE, Anna", "person_id": 70}], "contributions": []}]}""", OPTIONS);
		assertThat(only(programme).title()).isEqualTo("On locks");
		assertThat(only(programme).speakers()).extracting(Speaker::name).containsExactly("Anna ROE");
		assertThat(only(programme).keys()).containsExactly(new ForeignKey("indico.example.org/lecture", "19"));
	}

	@Test
	void countsContributionsWithinTheEventWhereTheExportIsOfAnOldVersion() {
		var session = only(read("{\"id\": \"3\", \"title\": \"One\"}"));
		assertThat(session.keys()).containsExactly(new ForeignKey("indico.example.org/event/18/contribution", "3"));
	}

	@Test
	void saysThatAnExportIsWithoutContributions() {
		var programme = Sample.read(ProgrammeFormat.INDICO, EVENT.formatted("\"room\": null"), OPTIONS);
		assertThat(programme.sessions()).isEmpty();
		assertThat(programme.problems()).extracting(Problem::message)
			.containsExactly("the export has no contributions; export the event with detail=contributions");
	}

	@Test
	void saysWhatIsNoExportOfOneEvent() {
		assertRefused("{\"_type\": \"HTTPAPIResult\", \"count\": 0, \"results\": []}",
				"export:1:1: the export holds no event; perhaps it is only for those who are logged in");
		assertRefused("{\"_type\": \"HTTPAPIResult\", \"results\": {\"18\": {\"20260307\": {}}}}",
				"export:1:1: the timetable of Indico, which has no people; give the export of the event with it");
		assertRefused(EVENT.formatted("\"contributions\": []}, {\"id\": \"19\""),
				"a second event begins, and a programme is that of one; export each event by itself");
		assertRefused(Sample.export(ProgrammeFormat.SCHEDULE_JSON),
				"export:1:1: not an export of Indico but a schedule.json, or a part of one; name that format, or export it again");
		assertRefused("{}", "export:1:1: not an export of Indico but an empty object; export it again");
		assertThatExceptionOfType(UnreadableProgrammeException.class)
			.isThrownBy(() -> readWith("", EVENT.formatted("\"contributions\": []")))
			.withMessage(
					"timetable.json:1:1: an export of an event and not of its timetable; give the one from /export/timetable");
	}

	private static void assertRefused(String content, String message) {
		assertThatExceptionOfType(UnreadableProgrammeException.class)
			.isThrownBy(() -> Sample.read(ProgrammeFormat.INDICO, content, OPTIONS))
			.withMessageContaining(message);
	}

}
