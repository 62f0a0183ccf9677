package dev.ferrograph.ingest.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ferrograph.ingest.graph.TalkKind;
import dev.ferrograph.ingest.yaml.Problem;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScheduleJsonReaderTests {

	private static final String GENERATOR = """
			"generator": {"name": "pretalx", "version": "2026.1.0"},""";

	private static final String CONFERENCE = """
			"acronym": "ferro26", "title": "Ferro Days", "start": "2026-03-07", "end": "2026-03-08",
			"time_zone_name": "Europe/Berlin", "url": "https://talks.example.org/ferro26/", """;

	private static Programme read(String events) {
		return readDay("""
				"date": "2026-03-07", "day_start": "2026-03-07T04:00:00+01:00",
				"rooms": {"Main": [%s]}""".formatted(events));
	}

	private static Programme readDay(String day) {
		return readAll(
				"{%s\"schedule\": {\"conference\": {%s \"days\": [{%s}]}}}".formatted(GENERATOR, CONFERENCE, day));
	}

	private static Programme readAll(String json) {
		return Sample.read(ProgrammeFormat.SCHEDULE_JSON, json, new ReadOptions(true, Sample.HASH, null, null));
	}

	private static Session only(Programme programme) {
		assertThat(programme.sessions()).hasSize(1);
		return programme.sessions().getFirst();
	}

	private static List<String> messages(List<Problem> problems) {
		return problems.stream().map(Problem::message).toList();
	}

	@Test
	void readsWhatIsSaidOfTheEdition() {
		var programme = read("");
		assertThat(programme.key()).isEqualTo(new ForeignKey("talks.example.org/pretalx/acronym", "ferro26"));
		assertThat(programme.title()).isEqualTo("Ferro Days");
		assertThat(programme.start()).isEqualTo(LocalDate.of(2026, 3, 7));
		assertThat(programme.end()).isEqualTo(LocalDate.of(2026, 3, 8));
		assertThat(programme.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
		assertThat(programme.url()).isEqualTo("https://talks.example.org/ferro26/");
		assertThat(programme.generator()).isEqualTo("pretalx 2026.1.0");
	}

	@Test
	void readsATalkOfPretalx() {
		var session = only(read("""
				{"guid": "8A1B2C3D-0000-5000-8000-000000000001", "code": "ABCDEF", "id": 41, "logo": null,
				"date": "2026-03-07T10:30:00+01:00", "start": "10:30", "duration": "00:45", "room": "Main",
				"url": "https://talks.example.org/ferro26/talk/ABCDEF/", "title": "Locks  without\\u00a0tears",
				"subtitle": "", "track": "Kernel", "type": "Keynote", "language": "en",
				"abstract": "<p>Short.</p>", "description": "Long &amp;lt;b&amp;gt;text&amp;lt;/b&amp;gt;.\\r\\nMore.",
				"do_not_record": false, "answers": [{"question": 1, "answer": "vegan"}],
				"persons": [{"code": "XYZXYZ", "name": "Anna Roe", "public_name": "Anna Roe",
				  "guid": "8a1b2c3d-0000-5000-8000-00000000000a", "avatar": "https://example.org/a.png",
				  "biography": "Lives in a small town."}],
				"links": [{"url": "https://www.youtube.com/watch?v=1", "title": "Talk"},
				  {"url": "https://example.org/code", "title": "Code"}, {"url": "javascript:alert(1)", "title": "x"}],
				"attachments": [{"url": "/media/slides.pdf", "title": "Slides"}]}"""));
		assertThat(session.keys()).containsExactly(
				new ForeignKey(ForeignKey.UUID, "8a1b2c3d-0000-5000-8000-000000000001"),
				new ForeignKey("talks.example.org/pretalx/code", "ABCDEF"),
				new ForeignKey("talks.example.org/pretalx/id", "41"));
		assertThat(session.title()).isEqualTo("Locks without tears");
		assertThat(session.subtitle()).isNull();
		assertThat(session.kind()).isEqualTo(TalkKind.KEYNOTE);
		assertThat(session.track()).isEqualTo("Kernel");
		assertThat(session.language()).isEqualTo("en");
		assertThat(session.slot()).isEqualTo(new Slot(LocalDate.of(2026, 3, 7), LocalDateTime.of(2026, 3, 7, 10, 30),
				ZoneOffset.ofHours(1), 45, "Main"));
		assertThat(session.abstractText()).isEqualTo("Short.\n\nLong text.\nMore.");
		assertThat(session.recordings()).containsExactly(new Link("https://www.youtube.com/watch?v=1", "Talk"));
		assertThat(session.links()).containsExactly(new Link("https://example.org/code", "Code"));
		assertThat(session.attachments())
			.containsExactly(new Link("https://talks.example.org/media/slides.pdf", "Slides"));
		assertThat(session.speakers()).containsExactly(new Speaker("Anna Roe", null, Part.SPEAKER, null,
				List.of(new ForeignKey(ForeignKey.UUID, "8a1b2c3d-0000-5000-8000-00000000000a"),
						new ForeignKey("talks.example.org/pretalx/code", "XYZXYZ")),
				null, null));
	}

	@Test
	void readsPersonsOfTheOlderGenerationAndThoseThatAreTexts() {
		var session = only(
				read("""
						{"id": 1, "title": "Talk", "persons": [
						  {"id": 12, "full_public_name": "Anna B. Roe", "links": [
						    {"url": "https://github.com/anna-roe", "title": ""}, {"url": "https://roe.example.org/", "title": ""}]},
						  "Ben Doe", {"id": 13, "public_name": ""}, null]}"""));
		assertThat(session.speakers()).containsExactly(new Speaker("Anna B. Roe", null, Part.SPEAKER, null,
				List.of(new ForeignKey("talks.example.org/pretalx/id", "12")), "https://roe.example.org/", "anna-roe"),
				new Speaker("Ben Doe", null, Part.SPEAKER, null, List.of(), null, null));
	}

	@Test
	void takesNoAddressForAnId() {
		var session = only(read("""
				{"id": "talk-of-anna@example.org", "title": "Talk", "persons": [
				{"id": "anna@example.org", "name": "Anna Roe"}, {"guid": "mailto:ben@example.org", "name": "Ben Doe",
				"email": "ben@example.org"}]}"""));
		assertThat(session.keys()).isEmpty();
		assertThat(session.speakers()).extracting(Speaker::keys)
			.containsExactly(List.of(), List.of(Sample.HASH.of("ben@example.org")));
	}

	@Test
	void letsASessionAfterMidnightBelongToTheDayBefore() {
		var session = only(read("""
				{"id": 1, "title": "Party", "date": "2026-03-08T00:30:00+01:00", "start": "00:30"}"""));
		assertThat(session.slot().day()).isEqualTo(LocalDate.of(2026, 3, 7));
		assertThat(session.slot().start()).isEqualTo(LocalDateTime.of(2026, 3, 8, 0, 30));
	}

	@Test
	void readsLocalTimesThatAreWrittenAsUtc() {
		var programme = read("""
				{"id": 1, "title": "Talk", "date": "2026-03-07T10:30:00+00:00", "start": "10:30"}""");
		assertThat(only(programme).slot().startsAt())
			.contains(LocalDateTime.of(2026, 3, 7, 10, 30).atOffset(ZoneOffset.ofHours(1)));
		assertThat(messages(programme.notes())).containsExactly(
				"1 times are written with +00:00 and are local times of Europe/Berlin by the rest of the file; they are read as those");
	}

	@Test
	void readsInstantsInUtcBesideTheLocalTime() {
		var programme = read("""
				{"id": 1, "title": "Talk", "date": "2026-03-07T23:30:00Z", "start": "00:30"},
				{"id": 2, "title": "Other", "date": "2026-03-07T09:30:00+00:00"}""");
		assertThat(programme.sessions()).extracting(session -> session.slot().start())
			.containsExactly(LocalDateTime.of(2026, 3, 8, 0, 30), LocalDateTime.of(2026, 3, 7, 10, 30));
		assertThat(programme.sessions()).extracting(session -> session.slot().offset())
			.containsOnly(ZoneOffset.ofHours(1));
		assertThat(programme.problems()).isEmpty();
	}

	@Test
	void doesNotBelieveUtcWhereNoZoneIsStated() {
		var programme = readAll("""
				{"schedule": {"conference": {"acronym": "a", "days": [{"date": "2026-03-07", "rooms": {"Main": [
				{"id": 1, "title": "Talk", "date": "2026-03-07T10:30:00+00:00", "start": "10:30"}]}}]}}}""");
		assertThat(only(programme).slot().start()).isEqualTo(LocalDateTime.of(2026, 3, 7, 10, 30));
		assertThat(only(programme).slot().offset()).isNull();
		assertThat(messages(programme.notes())).hasSize(1);
	}

	@Test
	void saysWhichTimesCannotBeRead() {
		var programme = read("""
				{"id": 1, "title": "Talk", "date": "20008-02-2", "start": "half past ten", "duration": "long"}""");
		assertThat(only(programme).slot()).isEqualTo(new Slot(LocalDate.of(2026, 3, 7), null, null, null, "Main"));
		assertThat(programme.problems()).extracting(Problem::toString)
			.containsExactly(
					"export:3:55: date \"20008-02-2\" is neither a date nor a time; write it as in 2023-09-16T14:30+02:00",
					"export:3:78: start \"half past ten\" is neither a date nor a time; write it as in 2023-09-16T14:30+02:00",
					"export:3:107: \"long\" is not a duration; write hours and minutes, as in 00:45");
	}

	@Test
	void saysThatATalkIsNotOnItsDay() {
		var programme = read("""
				{"id": 1, "title": "Talk", "date": "2026-05-07T10:30:00+02:00", "start": "10:30"}""");
		assertThat(only(programme).slot().day()).isEqualTo(LocalDate.of(2026, 5, 7));
		assertThat(messages(programme.problems())).containsExactlyInAnyOrder(
				"it is on 2026-05-07, in the list of 2026-03-07; the former is taken",
				"\"Talk\" is on 2026-05-07, and the conference from 2026-03-07 to 2026-03-08; correct one of them in the source");
	}

	@Test
	void readsStartAndEndOfTheConferenceWithATime() {
		var programme = readAll("""
				{"schedule": {"conference": {"acronym": "a", "start": "2026-03-07T09:00:00+01:00",
				"end": "2026-03-08 18:00", "days": []}}}""");
		assertThat(programme.start()).isEqualTo(LocalDate.of(2026, 3, 7));
		assertThat(programme.end()).isEqualTo(LocalDate.of(2026, 3, 8));
	}

	@Test
	void readsRoomsThatAreAList() {
		var session = only(
				readDay("""
						"date": "2026-03-07", "rooms": [{"name": "Main", "events": [{"id": 1, "title": "Talk", "start": "10:30"}]}]"""));
		assertThat(session.slot()).isEqualTo(new Slot(LocalDate.of(2026, 3, 7), LocalDateTime.of(2026, 3, 7, 10, 30),
				ZoneOffset.ofHours(1), null, "Main"));
	}

	@Test
	void readsTheSecondVersionWithItsListOfEvents() {
		var session = only(
				readAll("""
						{"schedule": {"base_url": "https://hub.example.org/", "conference": {"title": "Ferro Days",
						"start": "2026-03-07T09:30:00+01:00", "time_zone_name": "Europe/Berlin", "days": []}, "events": [
						{"code": "A", "title": {"de": "Vortrag", "en": "Talk"}, "start": "2026-03-08T00:15:00+01:00",
						"end": "2026-03-08T00:55:00+01:00", "room": {"name": "Main", "slug": "main"}, "track": {"slug": "kernel"},
						"participants": [{"name": "Anna Roe", "role": "SPEAKER"}, {"name": "Ben Doe", "role": "MODERATOR"}]}]}}"""));
		assertThat(session.title()).isEqualTo("Talk");
		assertThat(session.slot()).isEqualTo(new Slot(LocalDate.of(2026, 3, 7), LocalDateTime.of(2026, 3, 8, 0, 15),
				ZoneOffset.ofHours(1), 40, "Main"));
		assertThat(session.track()).isEqualTo("kernel");
		assertThat(session.speakers()).extracting(Speaker::part).containsExactly(Part.SPEAKER, Part.CHAIR);
		assertThat(session.keys()).containsExactly(new ForeignKey("hub.example.org/code", "A"));
	}

	@Test
	void ignoresFieldsThatItDoesNotKnow() {
		var programme = readAll("""
				{"$schema": "https://example.org", "version": "1", "extra": {"deep": [[[{"a": [1, 2.5, true, null]}]]]},
				"schedule": {"conference": {"days": [{"rooms": {"Main": [{"title": "Talk", "new": {"x": [1]}}]},
				"later": {}}], "more": [{}]}, "other": 1}}""");
		assertThat(only(programme).title()).isEqualTo("Talk");
		assertThat(programme.problems()).isEmpty();
	}

	@Test
	void readsCancelledTalksAsSuch() {
		var programme = read("""
				{"id": 1, "title": "[CANCELLED] One"}, {"id": 2, "title": "Two", "state": "withdrawn"},
				{"id": 3, "title": "Cancelled: Three"}, {"id": 4, "title": "Cancelled orders in the kernel"},
				{"id": 5, "title": "Five (canceled)"}""");
		assertThat(programme.sessions()).extracting(Session::title)
			.containsExactly("One", "Two", "Three", "Cancelled orders in the kernel", "Five");
		assertThat(programme.sessions()).extracting(Session::cancelled).containsExactly(true, true, true, false, true);
	}

	@Test
	void keepsIdsOutWhereNothingSaysWhoseTheyAre() {
		var programme = readAll("""
				{"schedule": {"conference": {"days": [{"rooms": {"Main": [{"id": 1, "title": "Talk"}]}}]}}}""");
		assertThat(only(programme).keys()).isEmpty();
		assertThat(messages(programme.notes())).containsExactly(
				"the file doesn't say which system its ids come from, so they are left out; name the system");
	}

	@Test
	void saysWhatOtherJsonIs() {
		assertThatExceptionOfType(UnreadableProgrammeException.class)
			.isThrownBy(() -> readAll(Sample.export(ProgrammeFormat.INDICO)))
			.withMessage("export:1:1: not schedule.json but an export of Indico; name that format");
		assertThatExceptionOfType(UnreadableProgrammeException.class)
			.isThrownBy(() -> readAll("{\"count\": 1, \"next\": null, \"results\": [{\"code\": \"ABC\"}]}"))
			.withMessage(
					"export:1:1: not schedule.json but a page of an API's answer; take the export of the whole schedule instead");
		assertThatExceptionOfType(UnreadableProgrammeException.class)
			.isThrownBy(() -> readAll("[{\"title\": \"Talk\"}]"))
			.withMessage("export:1:1: not JSON, which begins with {; is this the export?");
		assertThatExceptionOfType(UnreadableProgrammeException.class)
			.isThrownBy(() -> readAll(Sample.export(ProgrammeFormat.SCHEDULE_JSON) + "{}"))
			.withMessageContaining("something follows the end of the export");
	}

	@Test
	void saysWhereJsonIsBroken() {
		assertThatExceptionOfType(UnreadableProgrammeException.class)
			.isThrownBy(() -> read("{\"id\": 1, \"title\": Talk}, "))
			.withMessageStartingWith("export:")
			.withMessageContaining("not readable as JSON at /schedule/conference/days/0/rooms/Main/0/title");
	}

}
