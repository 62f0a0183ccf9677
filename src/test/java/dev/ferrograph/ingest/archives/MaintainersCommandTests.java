package dev.ferrograph.ingest.archives;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaintainersCommandTests {

	private static final String FILE = """
			List of maintainers
			===================

				M: *Mail* patches to: FullName <address@domain>

			Maintainers List
			----------------

			.. note:: When reading this list, look for the most precise areas
			          first.

			PCI SUBSYSTEM
			M:	Bjorn Helgaas <bhelgaas@example.org>
			L:	linux-pci@vger.kernel.org
			S:	Supported
			F:	drivers/pci/
			F:	include/linux/pci*
			X:	drivers/pci/controller/

			RUST
			M:	"Miguel Ojeda" <ojeda@example.org>
			R:	Gary Guo <gary@example.org>
			M:	linux-list@vger.kernel.org
			M:	Driver Team <team@example.org>
			F:	rust/
			K:	\\b(?i:rust)\\b

			RUST [ALLOC]
			M:	Danilo Krummrich <dakr@example.org>
			F:	rust/kernel/alloc/
			""";

	@TempDir
	Path directory;

	private ArchiveImporting importing;

	@BeforeEach
	void inDirectory() {
		importing = new ArchiveImporting(directory);
	}

	@Test
	void statesRolesAndPathsOfTheTopicsThatTheSeedKnows() {
		assertThat(importing.run("maintainers", "MAINTAINERS", FILE).states("maintainers")).isEqualTo("""
				# Written by import maintainers; the next import of this name writes it anew.
				# Correct what is wrong in corrections.yaml, or in a file of your own.

				sources:
				  - id: maintainers
				    title: MAINTAINERS

				people:
				  - id: bjorn-helgaas
				    name: Bjorn Helgaas
				    sources: [maintainers]

				  - id: gary-guo
				    name: Gary Guo
				    sources: [maintainers]

				  - id: miguel-ojeda
				    name: Miguel Ojeda
				    sources: [maintainers]

				subsystems:
				  - id: pci
				    name: PCI
				    paths:
				      - "N: ^(?!drivers/pci/controller/.*)drivers/pci/.*$"
				      - "N: ^(?!drivers/pci/controller/.*)include/linux/pci[^/]*[^/]*$"
				    sources: [maintainers]

				  - id: rust
				    name: Rust support
				    paths: [rust/]
				    sources: [maintainers]

				roles:
				  - entry: PCI SUBSYSTEM
				    topic: pci
				    source: maintainers
				    roles:
				      - { person: bjorn-helgaas, role: maintainer }

				  - entry: RUST
				    topic: rust
				    source: maintainers
				    roles:
				      - { person: miguel-ojeda, role: maintainer }
				      - { person: gary-guo, role: reviewer }
				""");
	}

	@Test
	void makesTopicsOfAllEntriesWithPartsBelowTheirSubsystem() {
		var states = importing.run("maintainers", "MAINTAINERS", FILE, "--all").states("maintainers");
		assertThat(importing.run("maintainers", "MAINTAINERS", FILE, "--all").states("maintainers")).isEqualTo(states)
			.contains("""
					  - id: rust-alloc
					    name: "RUST [ALLOC]"
					    broader: rust
					    paths: [rust/kernel/alloc/]
					""", "{ person: danilo-krummrich, role: maintainer }");
	}

	@Test
	void keepsWhenARoleWasFirstSeenAndSaysInWhichReleaseItWasGone() {
		importing.run("maintainers", "MAINTAINERS", FILE, "--release", "v6.12", "--date", "2024-11-17");
		var later = FILE.replace("M:	Bjorn Helgaas <bhelgaas@example.org>\n", "M:	Ana Novák <ana@example.org>\n");
		var states = importing.run("maintainers", "MAINTAINERS", later, "--release", "v6.13", "--date", "2025-01-19")
			.states("maintainers");
		assertThat(states).contains("{ person: ana-novak, role: maintainer, notIn: v6.12, firstSeen: v6.13 }",
				"{ person: bjorn-helgaas, role: maintainer, firstSeen: v6.12, goneIn: v6.13 }",
				"{ person: miguel-ojeda, role: maintainer, firstSeen: v6.12 }");
		assertThat(importing.run("maintainers", "MAINTAINERS", later, "--release", "v6.13", "--date", "2025-01-19")
			.states("maintainers")).isEqualTo(states);
	}

	@Test
	void endsNoRoleUnderATopicThatEditorsHaveRenamed() {
		importing.run("maintainers", "MAINTAINERS", FILE, "--all", "--release", "v6.12", "--date", "2024-11-17");
		ArchiveImporting.write(directory.resolve("seed/corrections.yaml"), """
				subsystems:
				  - { id: pci, name: Peripheral buses, without: { aliases: [PCI SUBSYSTEM] } }
				  - { id: rust-alloc, name: Allocation }
				people:
				  - { id: danilo-krummrich, name: Danilo K. }
				""");
		var states = importing
			.run("maintainers", "MAINTAINERS", FILE, "--all", "--release", "v6.13", "--date", "2025-01-19")
			.states("maintainers");
		assertThat(states).doesNotContain("goneIn")
			.contains("{ person: danilo-krummrich, role: maintainer, firstSeen: v6.12 }",
					"{ person: bjorn-helgaas, role: maintainer, firstSeen: v6.12 }");
		assertThat(states.split("- id: ")).as(states).filteredOn(entry -> entry.contains("name: Danilo")).hasSize(1);
	}

	@Test
	void readsReleasesInAnyOrder() {
		var later = FILE.replace("M:	Bjorn Helgaas <bhelgaas@example.org>\n", "M:	Ana Novák <ana@example.org>\n");
		importing.run("maintainers", "MAINTAINERS", later, "--release", "v6.13", "--date", "2025-01-19");
		assertThat(importing.run("maintainers", "MAINTAINERS", FILE, "--release", "v6.12", "--date", "2024-11-17")
			.states("maintainers")).contains("{ person: ana-novak, role: maintainer, notIn: v6.12, firstSeen: v6.13 }",
					"{ person: miguel-ojeda, role: maintainer, firstSeen: v6.12 }");
	}

	@Test
	void addsToTheRolesThatPeopleWroteDown() {
		ArchiveImporting.write(directory.resolve("seed/releases.yaml"), """
				- id: v6.11
				  date: 2024-09-15
				  sources: [page]
				""");
		ArchiveImporting.write(directory.resolve("seed/roles.yaml"), """
				- entry: Rust
				  topic: Rust support
				  roles:
				    - { person: Gary Guo, role: reviewer, firstSeen: v6.11 }
				    - { person: Gary Guo, role: maintainer, firstSeen: v6.11 }
				""");
		assertThat(importing.run("maintainers", "MAINTAINERS", FILE, "--release", "v6.12", "--date", "2024-11-17")
			.states("maintainers")).contains("""
					      - { person: gary-guo, role: maintainer, firstSeen: v6.11, goneIn: v6.12 }
					      - { person: miguel-ojeda, role: maintainer, notIn: v6.11, firstSeen: v6.12 }
					      - { person: gary-guo, role: reviewer, firstSeen: v6.11 }
					""");
	}

	@Test
	void givesFilesToTheTopicThatHasTheNameOfTheEntry() {
		ArchiveImporting.write(directory.resolve("seed/roles.yaml"), """
				- entry: PCI SUBSYSTEM (BUS)
				  topic: PCI
				  source: page
				  roles:
				    - { person: Gary Guo, role: maintainer }
				- entry: PCI SUBSYSTEM (BUS)
				  topic: Rust support
				  source: page
				  roles:
				    - { person: Gary Guo, role: maintainer }
				""");
		assertThat(importing.run("maintainers", "MAINTAINERS", """
				PCI SUBSYSTEM (BUS)
				M:	Gary Guo <gary@example.org>
				F:	drivers/pci/

				RUST
				M:	Gary Guo <gary@example.org>
				F:	*
				F:	*/
				""").states("maintainers")).contains("paths: [drivers/pci/]")
			.containsOnlyOnce("paths")
			.contains("entry: PCI SUBSYSTEM (BUS)\n    topic: pci", "entry: PCI SUBSYSTEM (BUS)\n    topic: rust");
	}

	@Test
	void readsTheFormOfQemu() {
		var file = """
				Hosts
				-----
				LINUX
				M: Ana Novák <ana@example.org>
				F: linux-headers/

				Alpha Machines
				--------------
				M: Bob Old <bob@example.org>
				F: hw/alpha/*.[ch]
				F: hw/a]b
				""";
		assertThat(importing.run("maintainers", "MAINTAINERS.qemu", file, "--all").states("maintainers-qemu"))
			.contains("""
					  - id: alpha-machines
					    name: Alpha Machines
					    paths: ["N: ^hw/alpha/[^/]*\\\\.[ch][^/]*$", "hw/a]b"]
					""", """
					  - entry: LINUX
					    topic: linux
					    source: maintainers-qemu
					    roles:
					      - { person: ana-novak, role: maintainer }
					""")
			.doesNotContain("Hosts");
		assertThat(importing.says()).doesNotContain("no title");
	}

	@Test
	void keepsNoAddresses() {
		assertThat(importing.run("maintainers", "MAINTAINERS", FILE, "--all").states("maintainers")).doesNotContain("@",
				"example.org");
	}

	@Test
	void readsOtherEndsOfLinesAndEncodings() {
		var file = FILE.replace("Bjorn Helgaas", "Bjørn Hélgaas").replace("\n", "\r\n");
		var states = importing.run("maintainers", "MAINTAINERS", file.getBytes(StandardCharsets.ISO_8859_1))
			.states("maintainers");
		assertThat(states).contains("name: Bjørn Hélgaas", "paths: [rust/]");
		assertThat(importing.says()).contains("MAINTAINERS:13:1: not UTF-8, so the line was read as Windows-1252");
	}

	@Test
	void saysWhatItDoesNotKnow() {
		importing.run("maintainers", "MAINTAINERS", FILE + "Z:	what\n");
		assertThat(importing.says()).contains("unknown tag \"Z:\"");
	}

	@Test
	@EnabledOnOs({ OS.LINUX, OS.MAC })
	void saysWhatCantBeOpened() throws IOException {
		var socket = directory.resolve("MAINTAINERS");
		try (var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
			server.bind(UnixDomainSocketAddress.of(socket));
			importing.run("maintainers", socket);
		}
		importing.isRefused("nothing is imported: " + socket);
	}

	@Test
	void refusesConflictsOfMerges() {
		importing.run("maintainers", "MAINTAINERS", FILE + "<<<<<<< HEAD\n");
		importing.isRefused("MAINTAINERS:31:1: the file has conflict markers of a merge; resolve the conflict first");
	}

	@Test
	void refusesEndlessLines() {
		importing.run("maintainers", "MAINTAINERS", FILE + "M:	" + "x".repeat(100_000));
		importing.isRefused("MAINTAINERS:31:1: a line of more than 16,384 bytes");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "nothing\n", "M:	No Title <a@example.org>\n", "{\"json\": true}\n" })
	void refusesWhatIsNoSuchFile(String content) {
		importing.run("maintainers", "MAINTAINERS", content);
		importing.isRefused("no entry with a maintainer");
	}

	@Test
	void refusesBinaryFiles() {
		importing.run("maintainers", "MAINTAINERS", new byte[] { 'M', ':', 0, 1 });
		importing.isRefused("MAINTAINERS: a zero byte, so this is not text");
	}

}
