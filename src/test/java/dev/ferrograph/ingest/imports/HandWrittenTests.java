package dev.ferrograph.ingest.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.ingest.graph.Edition;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imports into a seed that people have written something in. */
class HandWrittenTests {

	@TempDir
	Path directory;

	private Importing importing;

	@BeforeEach
	void seed() {
		importing = new Importing(directory).with("sources.yaml", "- { id: page, title: A page }\n")
			.with("series.yaml", "- { id: example, name: ExampleConf, sources: [page] }\n")
			.with("people.yaml", """
					- id: ana
					  name: Ana Novák
					  github: ana
					  sources: [page]
					""");
	}

	private Importing edition(String keys, String talks) {
		return importing.with("editions/first-example.yaml", """
				id: first-example
				series: example
				year: 2027
				name: The first ExampleConf
				%s
				sources: [page]
				talks:
				%s""".formatted(keys, talks.indent(2)));
	}

	private static String talk(String id, String title, String keys) {
		return "- { id: %s, title: \"%s\", kind: talk, sources: [page], %s }".formatted(id, title, keys);
	}

	@Test
	void takesPeopleForThoseWhoAreKnown() {
		importing.run(Schedule.sample().talk("A", "10:00", "One", "P1/Ana Novak"))
			.isDone()
			.says("1 of them known to the seed");
		assertThat(importing.speakers("example-2027/one")).containsExactly("ana");
		assertThat(importing.person("ana").name()).isEqualTo("Ana Novák");
		assertThat(importing.person("ana").identifiers()).containsExactly("talks.example.org/code/P1");
		importing.run(Schedule.sample().talk("A", "10:00", "One", "P1/Ana Novak")).says("nothing is written");
	}

	@Test
	void statesTalksUnderTheIdsThatTheyHave() {
		edition("startDate: 2027-05-04",
				talk("by-key", "Whatever", "identifiers: [talks.example.org/code/A]") + "\n"
						+ talk("by-url", "Something", "url: \"https://talks.example.org/b\"") + "\n"
						+ talk("by-title", "Locks – a history", "day: 2027-05-04") + "\n"
						+ talk("another", "Locks: a history", "day: 2027-05-05"))
			.run(Schedule.sample()
				.talk("A", "10:00", "One", "Ana Novák")
				.event("\"start\": \"11:00\", \"url\": \"http://talks.example.org/b/\"", "Two")
				.talk("C", "12:00", "Locks: a history"))
			.isDone();
		assertThat(importing.talks()).containsExactlyInAnyOrder("talk:first-example/by-key",
				"talk:first-example/by-url", "talk:first-example/by-title", "talk:first-example/another");
		assertThat(importing.talk("first-example/by-key").title()).isEqualTo("Whatever");
		assertThat(importing.talk("first-example/by-title").room()).isEqualTo("Main");
		assertThat(importing.content().nodes(Edition.class)).hasSize(1);
		assertThat(importing.files()).contains("imports/first-example.yaml");
	}

	@Test
	void fitsTheDaysThatPeopleWrote() {
		edition("startDate: 2027-05-04\nendDate: 2027-05-05",
				talk("one", "One", "day: 2027-05-05") + "\n" + talk("two", "Two", "startsAt: 2027-05-05T09:00+01:00"));
		var export = Schedule.sample()
			.talk("A", "10:00", "One")
			.talk("B", "11:00", "Two")
			.event("\"start\": \"09:00\", \"date\": \"2027-05-06T09:00:00+01:00\"", "Three");
		importing.run(export).isDone().says("is on another day in the seed, and its time is left out");
		assertThat(importing.talk("first-example/one").day()).isEqualTo(LocalDate.of(2027, 5, 5));
		importing.run(export).isDone().says("nothing is written");
	}

	@Test
	void givesTheDaysThatPeopleDidNotWrite() {
		edition("city: Porto", talk("one", "One", "room: A"));
		var export = Schedule.sample().talk("A", "10:00", "One");
		importing.run(export).isDone().run(export).isDone().says("nothing is written");
		var edition = importing.content().nodes(Edition.class).getFirst();
		assertThat(edition.startDate()).isEqualTo(LocalDate.of(2027, 5, 4));
		assertThat(edition.name()).isEqualTo("The first ExampleConf");
		assertThat(importing.talk("first-example/one").day()).isEqualTo(LocalDate.of(2027, 5, 4));
		assertThat(importing.talk("first-example/one").room()).isEqualTo("A");
	}

	@Test
	void statesNoFirstDayWhereOnlyItsBoundIsWritten() {
		edition("startedBy: 2027-05-05", talk("one", "One", "room: A"));
		var export = Schedule.sample().talk("A", "10:00", "One");
		importing.run(export).isDone().run(export).isDone().says("nothing is written");
	}

	@Test
	void correctionsOutliveImports() {
		var export = Schedule.sample().talk("A", "10:00", "One", "P2/Li Wei").talk("B", "11:00", "Two", "P1/Ana Novák");
		importing.run(export).isDone();
		importing.with("corrections.yaml", """
				editions:
				  - id: example-2027
				    talks:
				      - id: one
				        title: One, corrected
				        without: { speakers: [li-wei] }
				""").run(export).isDone().says("nothing is written");
		assertThat(importing.talk("example-2027/one").title()).isEqualTo("One, corrected");
		assertThat(importing.speakers("example-2027/one")).isEmpty();
	}

	@Test
	void oneOfTwoThatTheExportTellsApartIsNew() {
		var export = Schedule.sample()
			.talk("A", "10:00", "One", "P1/Wei Liu")
			.talk("B", "11:00", "Two", "P2/Wei Liu")
			.talk("C", "12:00", "Three", "P2/Wei Liu");
		importing.run(export)
			.isDone()
			.says("1 question about people", "? wei-liu-2 \"Wei Liu\", of \"Two\", may be", "wei-liu: ");
		assertThat(importing.speakers("example-2027/one")).containsExactly("wei-liu");
		assertThat(importing.speakers("example-2027/two")).containsExactly("wei-liu-2");
		assertThat(importing.speakers("example-2027/three")).containsExactly("wei-liu-2");
		importing.run(export).isDone().says("nothing is written");
	}

	@Test
	void answersAboutPeopleOutliveImports() {
		var export = Schedule.sample().talk("A", "10:00", "One", "P1/Wei Liu").talk("B", "11:00", "Two", "P2/Wei Liu");
		importing.run(export).isDone();
		importing.with("identity.yaml", "- same: [wei-liu, wei-liu-2]\n").run(export).isDone();
		assertThat(importing.speakers("example-2027/two")).containsExactly("wei-liu");
		assertThat(importing.person("wei-liu").identifiers()).containsExactly("talks.example.org/code/P1",
				"talks.example.org/code/P2");
		importing.run(export).isDone().says("nothing is written");
		importing.run(Schedule.sample().talk("A", "10:00", "One", "P1/Wei Liu").talk("C", "15:00", "New", "P2/Wei Liu"))
			.isDone();
		assertThat(importing.people()).containsExactly("person:ana", "person:wei-liu");
	}

	@Test
	void peopleWhoAreWrittenKeepTheirNames() {
		importing.run(Schedule.sample().talk("A", "10:00", "One", "P1/Li Wei")).isDone();
		importing.with("people/more.yaml", "- { id: another-li, name: Li Wei, sources: [page] }\n")
			.with("editions/first-example.yaml", """
					id: first-example
					series: example
					year: 2026
					name: The first ExampleConf
					sources: [page]
					talks:
					  - { id: old, title: An old talk, kind: talk, speakers: [Li Wei], sources: [page] }
					""");
		assertThat(importing.speakers("first-example/old")).containsExactly("another-li");
		assertThat(importing.people()).containsExactly("person:ana", "person:another-li", "person:li-wei");
	}

}
