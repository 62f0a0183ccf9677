package dev.ferrograph.ingest.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command writes, says and returns. */
class ImportCommandTests {

	private static final String FILE = "imports/example-2027.yaml";

	@TempDir
	Path directory;

	private Importing importing;

	@BeforeEach
	void inDirectory() {
		importing = new Importing(directory);
	}

	private static Schedule schedule() {
		return Schedule.sample()
			.talk("AAA", "10:00", "Opening keynote", "P1/Ana Novák", "P2/Li Wei")
			.talk("BBB", "11:00", "Locks: a history", "P2/Li Wei")
			.talk("CCC", "12:00", "Lunch")
			.talk("DDD", "13:00", "Maps of memory", "P3/Jürgen Groß", "TBA");
	}

	@Test
	void makesASeedInAnEmptyDirectory() {
		importing.run(schedule(), "--series", "example")
			.isDone()
			.says("Read 1 programme, 4 sessions, 4 speakers, 3 people");
		importing.counts("talks", 4, 0, 0, 0).counts("people", 3, 0, 0, 0).counts("editions", 1, 0, 0, 0);
		assertThat(importing.files()).containsExactly(".lock", FILE);
		assertThat(importing.file(FILE)).isEqualTo("""
				# Written by import schedule-json; the next import of this name writes it anew.
				# Correct what is wrong in corrections.yaml, or in a file of your own.

				sources:
				  - id: example-2027-programme
				    title: Programme of ExampleConf 2027

				series:
				  - id: example
				    name: example
				    sources: [example-2027-programme]

				people:
				  - id: ana-novak
				    name: Ana Novák
				    identifiers: [talks.example.org/code/P1]
				    sources: [example-2027-programme]

				  - id: jurgen-gross
				    name: Jürgen Groß
				    identifiers: [talks.example.org/code/P3]
				    sources: [example-2027-programme]

				  - id: li-wei
				    name: Li Wei
				    identifiers: [talks.example.org/code/P2]
				    sources: [example-2027-programme]

				editions:
				  - id: example-2027
				    series: example
				    year: 2027
				    name: ExampleConf 2027
				    startDate: 2027-05-04
				    endDate: 2027-05-05
				    timeZone: Europe/Lisbon
				    identifiers: [talks.example.org/acronym/example27]
				    sources: [example-2027-programme]
				    talks:
				      - id: opening-keynote
				        title: Opening keynote
				        kind: keynote
				        day: 2027-05-04
				        startsAt: 2027-05-04T10:00+01:00
				        duration: 30
				        room: Main
				        speakers: [ana-novak, li-wei]
				        identifiers: [talks.example.org/code/AAA]
				        sources: [example-2027-programme]

				      - id: locks-a-history
				        title: "Locks: a history"
				        kind: talk
				        day: 2027-05-04
				        startsAt: 2027-05-04T11:00+01:00
				        duration: 30
				        room: Main
				        speakers: [li-wei]
				        identifiers: [talks.example.org/code/BBB]
				        sources: [example-2027-programme]

				      - id: lunch
				        title: Lunch
				        kind: other
				        day: 2027-05-04
				        startsAt: 2027-05-04T12:00+01:00
				        duration: 30
				        room: Main
				        identifiers: [talks.example.org/code/CCC]
				        sources: [example-2027-programme]

				      - id: maps-of-memory
				        title: Maps of memory
				        kind: talk
				        day: 2027-05-04
				        startsAt: 2027-05-04T13:00+01:00
				        duration: 30
				        room: Main
				        speakers: [jurgen-gross]
				        speakersComplete: false
				        identifiers: [talks.example.org/code/DDD]
				        sources: [example-2027-programme]
				""");
		importing.content();
	}

	@Test
	void saysWhomItLeftOut() {
		importing.run(schedule(), "--series", "example")
			.says("2 notes on what was read", "the speaker \"TBA\" is left out", "\"Lunch\" seems to be no talk");
	}

	@Test
	void doesNothingTheSecondTime() throws IOException {
		importing.run(schedule(), "--series", "example").isDone();
		var written = Files.getLastModifiedTime(importing.seed.resolve(FILE));
		importing.run(schedule(), "--series", "example").isDone().says("says all this already; nothing is written.");
		importing.counts("talks", 0, 0, 4, 0).counts("people", 0, 0, 3, 0);
		assertThat(Files.getLastModifiedTime(importing.seed.resolve(FILE))).isEqualTo(written);
	}

	@Test
	void findsItsSeriesAndEditionByItself() {
		importing.run(schedule()).isDone().run(schedule()).isDone().says("nothing is written");
		assertThat(importing.files()).containsExactly(".lock", "imports/exampleconf-2027.yaml");
	}

	@Test
	void keepsIdsWhateverElseChanges() {
		importing.run(schedule(), "--series", "example").isDone();
		importing
			.run(Schedule.sample()
				.talk("EEE", "09:00", "Maps of memory", "P4/New Comer")
				.talk("AAA", "10:00", "Closing keynote", "P1/Ana Nováková", "P2/Li Wei")
				.talk("BBB", "15:00", "Locks: a history", "P2/Li Wei")
				.talk("DDD", "13:00", "Maps of memory", "P3/Jürgen Groß"), "--series", "example")
			.isDone();
		importing.counts("talks", 1, 3, 0, 1);
		assertThat(importing.talks()).containsExactly("talk:example-2027/maps-of-memory-2",
				"talk:example-2027/opening-keynote", "talk:example-2027/locks-a-history",
				"talk:example-2027/maps-of-memory");
		assertThat(importing.talk("example-2027/opening-keynote").title()).isEqualTo("Closing keynote");
	}

	@Test
	void showsWhatWouldChangeAndWritesNothing() {
		importing.run(schedule(), "--series", "example", "--dry-run").isDone().says(FILE + " would be written.");
		assertThat(importing.seed).doesNotExist();
		importing.run(schedule(), "--series", "example").isDone();
		var before = importing.file(FILE);
		importing
			.run(Schedule.sample()
				.talk("AAA", "10:30", "Opening keynote", "P1/Ana Novák", "P2/Li Wei")
				.talk("BBB", "11:00", "Locks: a history", "P2/Li Wei")
				.talk("FFF", "17:00", "Party"), "--series", "example", "--dry-run")
			.isDone()
			.says("  + example-2027/party \"Party\"", "  ~ example-2027/opening-keynote \"Opening keynote\": startsAt",
					"  - example-2027/lunch \"Lunch\"", "  - jurgen-gross \"Jürgen Groß\"");
		assertThat(importing.file(FILE)).isEqualTo(before);
		importing.run(schedule(), "--series", "example", "--dry-run").isDone().says("Nothing would change.");
	}

	@Test
	void refusesToShrinkUnlessForced() {
		importing.run(schedule(), "--series", "example").isDone();
		var before = importing.file(FILE);
		var rest = Schedule.sample().talk("AAA", "10:00", "Opening keynote", "P1/Ana Novák");
		importing.run(rest, "--series", "example")
			.isRefused("1 people where the import before had 3, so that nothing is imported", "--force");
		assertThat(importing.file(FILE)).isEqualTo(before);
		importing.run(rest, "--series", "example", "--force").isDone().counts("talks", 0, 1, 0, 3);
	}

	@Test
	void refusesWhatIsBrokenWithItsPlace() {
		importing.run("schedule-json", "cut.json", schedule().toString().substring(0, 700), "--series", "example")
			.isRefused("cut.json:");
		assertThat(importing.seed).doesNotExist();
		importing
			.run("schedule-xml", "bomb.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><schedule>&b;",
					"--series", "example")
			.isRefused("bomb.xml:");
		importing.run("csv", "nothing.csv", "", "--series", "example").isRefused("nothing.csv:1:1: the file is empty");
	}

	@Test
	void refusesMisuse() {
		importing.execute("schedule-json", directory.resolve("nowhere.json").toString())
			.isMisuse("there is no file or directory " + directory.resolve("nowhere.json"));
		importing.execute("schedule-json", directory.toString()).isMisuse("has no files that end in .json");
		importing.run(schedule(), "--edition", "Example 2027").isMisuse("--edition is an id");
		importing.run(schedule(), "--name", "../people").isMisuse("--name is an id");
		importing.run(schedule(), "--zone", "Lisbon").isMisuse("--zone is a time zone such as Europe/Madrid");
		importing.run("csv", "talks.csv", "title,day\nA talk,2027-05-04\n").isMisuse("name it with --series");
		importing.execute("ical", "file").isMisuse("Unmatched argument");
		assertThat(importing.seed).doesNotExist();
	}

	@Test
	void needsAYear() {
		importing.run("csv", "talks.csv", "title\nA talk\n", "--series", "example")
			.isRefused(
					"talks.csv says nowhere in which year it was; name it with the edition, as in --edition example-2027");
		importing.run("csv", "talks.csv", "title\nA talk\n", "--series", "example", "--edition", "example-2026")
			.isDone();
		assertThat(importing.talks()).containsExactly("talk:example-2026/a-talk");
	}

	@Test
	void refusesASeedThatHasProblemsAlready() {
		importing.with("people.yaml", "- { id: a, name: Ana Novak, sources: [page] }\n")
			.run(schedule())
			.isRefused("the seed has problems already", "people.yaml:1:39: unknown source \"page\"");
		assertThat(importing.files()).containsExactly(".lock", "people.yaml");
	}

	@Test
	void refusesWhatDoesNotFitTheSeed() {
		importing.with("corrections.yaml", "people:\n  - id: li-wei\n    distinctFrom: [nobody]\n")
			.run(schedule(), "--series", "example")
			.isRefused("the seed would have problems with what the import states",
					"corrections.yaml:3:20: unknown person \"nobody\"");
		assertThat(importing.files()).doesNotContain(FILE);
	}

	@Test
	void bringsNobodyBackWhomACorrectionHasTakenOut() {
		importing.with("corrections.yaml", "people:\n  - id: li-wei\n    removed: true\n")
			.run(schedule(), "--series", "example")
			.isDone();
		assertThat(importing.people()).isNotEmpty().doesNotContain("person:li-wei");
	}

	@Test
	void leavesAbstractsOutUnlessAsked() {
		var csv = "title,day,abstract\nA talk,2027-05-04,\"About <b>this</b> and that\"\n";
		importing.run("csv", "talks.csv", csv, "--series", "example").isDone();
		assertThat(importing.talk("example-2027/a-talk").abstractText()).isNull();
		importing.run("csv", "talks.csv", csv, "--series", "example", "--with-abstracts").isDone();
		assertThat(importing.talk("example-2027/a-talk").abstractText()).isEqualTo("About this and that");
	}

	@Test
	void readsADirectoryWithAFileForEachEdition() throws IOException {
		var files = Files.createDirectories(directory.resolve("exports"));
		Files.writeString(files.resolve("2026.json"),
				Schedule.of("example26", "ExampleConf 2026")
					.talk("AAA", "10:00", "One", "P1/Ana Novák")
					.toString()
					.replace("2027", "2026"));
		Files.writeString(files.resolve("2027.json"), schedule().toString());
		Files.writeString(files.resolve(".hidden.json"), "no JSON");
		Files.writeString(files.resolve("notes.txt"), "no JSON");
		importing.execute("schedule-json", files.toString(), "--series", "example")
			.isDone()
			.counts("editions", 2, 0, 0, 0);
		assertThat(importing.files()).containsExactly(".lock", "imports/example.yaml");
		assertThat(importing.people()).hasSize(3);
		Files.writeString(files.resolve("2028.json"), "{\"schedule\": ");
		importing.execute("schedule-json", files.toString(), "--series", "example").isRefused("2028.json:1:14:");
		Files.writeString(files.resolve("2028.json"), schedule().toString());
		importing.execute("schedule-json", files.toString(), "--series", "example")
			.isRefused("2027.json and 2028.json are both of the edition example-2027");
	}

	@Test
	void readsTheStandardInput() {
		var schedule = new ByteArrayInputStream(schedule().toString().getBytes(StandardCharsets.UTF_8));
		importing.pipe("schedule-json", schedule, "--series", "example").isDone();
		assertThat(importing.talks()).hasSize(4);
	}

	@Test
	void importsOfOtherNamesLeaveEachOtherAlone() {
		importing.run(schedule(), "--series", "example").isDone();
		importing.run(Schedule.of("other27", "Other 2027").talk("ZZZ", "10:00", "Another", "P9/Ana Novák")).isDone();
		assertThat(importing.files()).containsExactly(".lock", FILE, "imports/other-2027.yaml");
		assertThat(importing.talks()).hasSize(5);
		importing.run(schedule(), "--series", "example").says("nothing is written");
	}

	@Test
	void keepsApartWhatIsWrittenAtOnce() throws IOException {
		importing.run(schedule(), "--series", "example").isDone();
		try (var lock = SeedLock.take(importing.seed).orElseThrow()) {
			importing.run(schedule(), "--series", "example").isRefused("something else is writing into", "try again");
		}
		importing.run(schedule(), "--series", "example").isDone();
	}

	@Test
	void ignoresWhatAKilledImportLeft() {
		importing.with("imports/.example-2027.yaml.tmp", "people:\n  - id: half")
			.run(schedule(), "--series", "example")
			.isDone();
		assertThat(importing.files()).containsExactly(".lock", FILE);
		assertThat(importing.talks()).hasSize(4);
	}

	@Test
	void saysWhatCantBeWritten() throws IOException {
		Files.createDirectories(importing.seed.resolve(FILE + "/in the way"));
		importing.run(schedule(), "--series", "example").isRefused("nothing is imported: ");
		assertThat(importing.files()).containsExactly(".lock");
	}

	@Test
	void findsATalkAgainWhoseTitleHasChanged() {
		var table = """
				title,speakers,start,duration,room
				%s,Zed Zeta,2027-05-04 10:00,30,A
				Another,Zoe Zeta,2027-05-04 10:00,30,%s
				""";
		for (var content : List.of(table.formatted("Opening gizmo", "B"), table.formatted("Opneing gizmos", "B"))) {
			importing
				.run("csv", "talks.csv", content, "--series", "example", "--edition", "example-2027", "--zone",
						"Europe/Madrid")
				.isDone();
		}
		assertThat(importing.talks()).containsExactlyInAnyOrder("talk:example-2027/opening-gizmo",
				"talk:example-2027/another");
		assertThat(importing.talk("example-2027/opening-gizmo").title()).isEqualTo("Opneing gizmos");
		importing
			.run("csv", "talks.csv",
					table.formatted("Opneing gizmos", "B").replace("Zed Zeta", "Ann Other").replace("Opneing", "On"),
					"--series", "example", "--edition", "example-2027", "--zone", "Europe/Madrid")
			.isDone();
		assertThat(importing.talks()).containsExactlyInAnyOrder("talk:example-2027/on-gizmos",
				"talk:example-2027/another");
	}

	@Test
	void takesNoTalkForAnotherThatHasAnIdOrAnAddress() {
		for (var column : List.of("id", "url")) {
			var table = "title,speakers,start,duration,room,%s\n%s,Zed Zeta,2027-05-04 10:00,30,A,https://t.example/%s\n";
			for (var talk : List.of("one", "two")) {
				importing
					.run("csv", column + ".csv", table.formatted(column, talk + " " + column, talk), "--series", column,
							"--edition", column + "-2027", "--zone", "Europe/Madrid", "--system", "t.example",
							"--force")
					.isDone();
			}
			assertThat(importing.talks()).contains("talk:%1$s-2027/two-%1$s".formatted(column));
		}
	}

}
