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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTests {

	private static Programme read(String content) {
		return Sample.read(ProgrammeFormat.CSV, content);
	}

	private static Session only(Programme programme) {
		assertThat(programme.sessions()).hasSize(1);
		return programme.sessions().getFirst();
	}

	@Test
	void readsEveryColumn() {
		var session = only(read("""
				ID,Title,Subtitle,Type,Day,Start,Duration,Room,Track,Language,URL,Slides,Recording,Status,Abstract,\
				Speakers,Speaker ID,Affiliation,E-Mail,GitHub,Homepage
				7,Locks,Without tears,Tutorial,2026-03-07,10:30,1:30,Main,Kernel,en,https://example.org/7,\
				https://example.org/7.pdf,https://example.org/7.webm,withdrawn,<p>About</p>,\
				Anna Roe,a1,Acme,anna@example.org,@anna-roe,https://roe.example.org
				"""));
		assertThat(session.keys()).containsExactly(new ForeignKey("talks.example.org/id", "7"));
		assertThat(session.title()).isEqualTo("Locks");
		assertThat(session.subtitle()).isEqualTo("Without tears");
		assertThat(session.kind()).isEqualTo(TalkKind.TUTORIAL);
		assertThat(session.slot())
			.isEqualTo(new Slot(LocalDate.of(2026, 3, 7), LocalDateTime.of(2026, 3, 7, 10, 30), null, 90, "Main"));
		assertThat(session.track()).isEqualTo("Kernel");
		assertThat(session.language()).isEqualTo("en");
		assertThat(session.url()).isEqualTo("https://example.org/7");
		assertThat(session.attachments()).containsExactly(new Link("https://example.org/7.pdf", null));
		assertThat(session.recordings()).containsExactly(new Link("https://example.org/7.webm", null));
		assertThat(session.cancelled()).isTrue();
		assertThat(session.abstractText()).isEqualTo("About");
		assertThat(session.speakers()).containsExactly(new Speaker("Anna Roe", null, Part.SPEAKER, "Acme",
				List.of(new ForeignKey("talks.example.org/speaker", "a1"), Sample.HASH.of("anna@example.org")),
				"https://roe.example.org", "anna-roe"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "title,name\nLocks,Anna Roe\n", "\uFEFFTITLE;NAME\r\nLocks;Anna Roe\r\n",
			" Talk \tSpeaker(s)\nLocks\tAnna Roe", "\"Title\",\"Speaker Name\"\n\"Locks\",\"Anna Roe\"",
			"Speaker;Talk Title;Price, net\nAnna Roe;Locks;1,50", "title,name\n\n,\nLocks,Anna Roe\n\n",
			"Titel;Referent\nLocks;Anna Roe", "title,notes,name\nLocks,,Anna Roe",
			"title,first name,last-name\nLocks,Anna,Roe", "title,speaker,extra,more\nLocks,Anna Roe",
			"title,name\nLocks,Anna Roe,,,\n" })
	void readsHeadersAsPeopleWriteThem(String content) {
		var programme = read(content);
		assertThat(only(programme).title()).isEqualTo("Locks");
		assertThat(only(programme).speakers()).extracting(Speaker::name).containsExactly("Anna Roe");
		assertThat(programme.problems()).isEmpty();
	}

	@Test
	void readsSeveralSpeakersOfARow() {
		var programme = read("""
				title,speakers,affiliations
				One,Anna Roe; Ben Doe,Acme; Bolt
				Two,Anna Roe|Ben Doe|Anna Roe,Acme
				Three,"Anna Roe
				Ben Doe",
				""");
		assertThat(programme.sessions()).allSatisfy(session -> assertThat(session.speakers()).extracting(Speaker::name)
			.containsExactly("Anna Roe", "Ben Doe"));
		assertThat(programme.sessions().getFirst().speakers()).extracting(Speaker::affiliation)
			.containsExactly("Acme", "Bolt");
	}

	@Test
	void readsSpeakersInNumberedColumns() {
		var session = only(read("""
				title,speaker 1,affiliation 1,Speaker 2 Name,affiliation 2,speaker 3
				One,Anna Roe,Acme,Ben Doe,Bolt,
				"""));
		assertThat(session.speakers()).extracting(Speaker::name).containsExactly("Anna Roe", "Ben Doe");
		assertThat(session.speakers()).extracting(Speaker::affiliation).containsExactly("Acme", "Bolt");
	}

	@Test
	void readsARowForEachSpeaker() {
		var programme = read("""
				id,title,name
				1,One,Anna Roe
				2,Two,Carl Poe
				1,One,Ben Doe
				""");
		assertThat(programme.sessions()).extracting(Session::title).containsExactly("One", "Two");
		assertThat(programme.sessions().getFirst().speakers()).extracting(Speaker::name)
			.containsExactly("Anna Roe", "Ben Doe");
		var without = read(
				"title,start,name\nOne,2026-03-07 10:00,Anna Roe\nOne,2026-03-07 10:00,Ben Doe\nOne,2026-03-07 11:00,Ben Doe\n");
		assertThat(without.sessions()).extracting(session -> session.speakers().size()).containsExactly(2, 1);
	}

	@Test
	void saysThatRowsMayBeOneTalkOrTwo() {
		var programme = read("title,room,name\nKeynote,Main,Anna Roe\nKeynote,Attic,Ben Doe\nKeynote,Main,Carl Poe\n");
		assertThat(programme.sessions()).extracting(session -> session.speakers().size()).containsExactly(2, 1);
		assertThat(programme.notes()).extracting(Problem::toString)
			.containsExactly(
					"export:4:1: this row and the one at export:2:1 are read as one talk; give them ids if they are two");
	}

	@Test
	void saysThatAnIdStandsForTwoTalks() {
		var programme = read("id,title\n1,One\n1,Two\n");
		assertThat(only(programme).title()).isEqualTo("One");
		assertThat(programme.problems()).extracting(Problem::toString)
			.containsExactly(
					"export:3:1: the id \"1\" stands for \"One\" at export:2:1, so this row is left out; give it another id");
	}

	@Test
	void readsTimesInAnyOfTheUsualForms() {
		var programme = Sample.read(ProgrammeFormat.CSV, """
				title,date,time,until
				One,2026-03-07,9:30 AM,10:15 AM
				Two,2026-03-07T14:00:00Z,,
				Three,2026/03/07,14.30,15.00
				Four,,2026-03-08 00:30,
				""", new ReadOptions(false, null, null, ZoneId.of("Europe/Berlin")));
		assertThat(programme.problems()).isEmpty();
		assertThat(programme.sessions()).extracting(Session::slot)
			.containsExactly(slot("2026-03-07T09:30", 45), slot("2026-03-07T15:00", null), slot("2026-03-07T14:30", 30),
					slot("2026-03-08T00:30", null).withDay(LocalDate.of(2026, 3, 7)));
	}

	private static Slot slot(String start, @Nullable Integer minutes) {
		var local = LocalDateTime.parse(start);
		return new Slot(local.toLocalDate(), local, ZoneOffset.ofHours(1), minutes, null);
	}

	@Test
	void saysWhichRowIsLongerThanTheHeader() {
		var programme = read("title,name\nOne, two and three,Anna Roe\nFour,Ben Doe\n");
		assertThat(only(programme).title()).isEqualTo("Four");
		assertThat(programme.problems()).extracting(Problem::toString)
			.containsExactly(
					"export:2:1: 3 values in a row of 2 columns, so it is left out; put values with separators in quotation marks");
	}

	@Test
	void refusesATableWithoutTitles() {
		assertThatExceptionOfType(UnreadableProgrammeException.class).isThrownBy(() -> read("a,b\n1,2\n"))
			.withMessageStartingWith(
					"export:1:1: no column is named title; the first line has to name the columns, which are title, id, subtitle");
	}

	@Test
	void saysThatAQuotationMarkIsNotClosed() {
		assertThatExceptionOfType(UnreadableProgrammeException.class)
			.isThrownBy(() -> read("title,name\n\"One,Anna Roe\nTwo,Ben Doe\n"))
			.withMessageContaining("a quotation mark that opens a value is not closed");
	}

}
