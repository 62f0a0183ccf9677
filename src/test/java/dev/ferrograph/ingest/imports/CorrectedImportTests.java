package dev.ferrograph.ingest.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What editors have corrected, and the same export again. */
class CorrectedImportTests {

	private static final String FILE = "imports/example-2027.yaml";

	private static final String TABLE = """
			title,speakers,start,duration,room
			Opening gizmo,Zed Zeta,2027-05-04 10:00,30,A
			RCU rust,Zoe Zeta,2027-05-04 11:00,30,A
			""";

	@TempDir
	Path directory;

	private Importing importing;

	private String before;

	@BeforeEach
	void importOnce() {
		importing = new Importing(directory);
		again();
		before = importing.file(FILE);
	}

	private Importing again() {
		return importing
			.run("csv", "talks.csv", TABLE, "--series", "example", "--edition", "example-2027", "--zone",
					"Europe/Madrid")
			.isDone();
	}

	@ParameterizedTest
	@ValueSource(strings = { "people: [{ id: zed-zeta, name: Zed Omega, website: 'https://z.example/' }]",
			"people: [{ id: zed-zeta, removed: true }]", "people: [{ id: zed-zeta, aliases: [Zed Z.], github: zed }]",
			"editions: [{ id: example-2027, talks: [{ id: opening-gizmo, title: Opened }] }]",
			"editions: [{ id: example-2027, talks: [{ id: opening-gizmo, title: Opened, startsAt: ~, day: 2027-05-04, speakers: [zoe-zeta], without: { speakers: [zed-zeta] } }] }]",
			"editions: [{ id: example-2027, talks: [{ id: opening-gizmo, removed: true }] }]",
			"editions: [{ id: example-2027, endDate: 2027-05-05, talks: [{ id: opening-gizmo, day: 2027-05-05, startsAt: '2027-05-05T09:00+02:00' }] }]",
			"editions: [{ id: example-2027, startDate: 2027-05-03, endDate: 2027-05-06 }]",
			"editions: [{ id: example-2027, startDate: ~, startedBy: 2027-05-04 }]",
			"editions: [{ id: example-2027, talks: [{ id: opening-gizmo, day: ~, startsAt: ~ }] }]",
			"editions: [{ id: example-2027, name: Another name, year: 2027, city: Gijón }]",
			"series: [{ id: example, name: Another series }]",
			"editions: [{ id: example-2027, talks: [{ id: extra, title: Added by hand, kind: talk, sources: [example-2027-table] }] }]" })
	void isStatedAsBefore(String correction) {
		importing.with("corrections.yaml", correction.replace("example-2027-table", source()));
		var corrected = importing.content();
		again().says("nothing is written");
		assertThat(importing.file(FILE)).isEqualTo(before);
		assertThat(importing.content().nodes()).isEqualTo(corrected.nodes());
	}

	private String source() {
		return before.lines().filter(line -> line.startsWith("  - id: ")).findFirst().orElseThrow().substring(8);
	}

	@Test
	void statesTheTopicsThatItFoundBeforeTheyWereCorrected() {
		var topics = "- { id: rcu, name: RCU }\n- { id: gizmo, name: gizmo }\n";
		importing.with("topics/concepts.yaml", topics);
		again();
		before = importing.file(FILE);
		assertThat(before).contains("topics: [rcu]", "topics: [gizmo]");
		importing.with("corrections.yaml",
				"editions: [{ id: example-2027, talks: [{ id: rcu-rust, topics: [gizmo], without: { topics: [rcu] } }] }]")
			.with("topics/concepts.yaml", topics + "- { id: rust, name: Rust }\n");
		again().says("nothing is written");
		assertThat(importing.file(FILE)).isEqualTo(before);
	}

	@Test
	void isStatedAsBeforeWhateverPeopleWrite() {
		importing.with("people.yaml", "- { id: zed-zeta, name: Zed Omega, sources: [%s] }\n".formatted(source()))
			.with("editions/example-2027.yaml", """
					id: example-2027
					talks:
					  - { id: opening-gizmo, title: Opened, startsAt: '2027-05-04T09:00+02:00' }
					""");
		again();
		assertThat(importing.talks()).hasSize(2);
		assertThat(importing.people()).containsExactly("person:zed-zeta", "person:zoe-zeta");
		assertThat(importing.talk("example-2027/opening-gizmo").title()).isEqualTo("Opened");
		assertThat(importing.person("zed-zeta").name()).isEqualTo("Zed Omega");
		again().says("nothing is written");
	}

	@Test
	void keepsMergesSoThatTheyCanBeTakenBack() {
		importing.with("identity.yaml", "- same: [zoe-zeta, zed-zeta]\n");
		again().says("nothing is written");
		assertThat(importing.people()).containsExactly("person:zoe-zeta");
		assertThat(importing.person("zoe-zeta").name()).isEqualTo("Zoe Zeta");
		assertThat(importing.speakers("example-2027/opening-gizmo")).containsExactly("zoe-zeta");
		importing.with("identity.yaml", "- different: [zoe-zeta, zed-zeta]\n");
		again().says("nothing is written");
		assertThat(importing.speakers("example-2027/opening-gizmo")).containsExactly("zed-zeta");
	}

	@Test
	void recognisesWhomEditorsHaveAdded() {
		importing.with("corrections.yaml", """
				people:
				  - { id: ann-other, name: Ann Other, aliases: [Ann O.], sources: [%1$s] }
				  - { id: zed-zeta, aliases: [Zed the Great] }
				editions:
				  - id: example-2027
				    talks:
				      - { id: extra, title: Added by hand, kind: talk, sources: [%1$s] }
				""".formatted(source()));
		importing
			.run("csv", "more.csv", TABLE + "Added by hand,Ann Other; Zed the Great,2027-05-04 12:00,30,A\n",
					"--series", "example", "--edition", "example-2027", "--zone", "Europe/Madrid")
			.isDone();
		assertThat(importing.talks()).hasSize(3).contains("talk:example-2027/extra");
		assertThat(importing.speakers("example-2027/extra")).containsExactlyInAnyOrder("ann-other", "zed-zeta");
		assertThat(importing.people()).hasSize(3);
	}

	@Test
	void leavesReferencesByAnOldNameWithWhomTheyMeant() {
		importing.with("people.yaml", "- { id: ann-alpha, name: Ann Alpha, sources: [page] }\n")
			.with("sources.yaml", "- { id: page, title: A page }\n")
			.with("editions/example-2026.yaml", """
					id: example-2026
					series: example
					year: 2026
					name: Example 2026
					sources: [page]
					talks:
					  - { id: one, title: One, kind: talk, speakers: [Ann Alpha], sources: [page] }
					""")
			.with("corrections.yaml", "people: [{ id: ann-alpha, name: Anna Omega }]\n");
		importing
			.run("csv", "talks.csv", TABLE.replace("Zed Zeta", "Ann Alpha"), "--series", "example", "--edition",
					"example-2027", "--zone", "Europe/Madrid")
			.isDone();
		assertThat(importing.speakers("example-2026/one")).containsExactly("ann-alpha");
	}

}
