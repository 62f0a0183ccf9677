package dev.ferrograph.ingest.archives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ferrograph.ingest.graph.GraphContent;
import dev.ferrograph.ingest.identity.KnownPeople;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitCommandTests {

	@TempDir
	Path directory;

	private ArchiveImporting importing;

	private SampleRepository repository;

	@BeforeEach
	void inDirectory() {
		importing = new ArchiveImporting(directory);
		repository = new SampleRepository(directory.resolve("linux.git"));
	}

	private static final String MESSAGE = """
			rust: add a page table

			What it does.

			Suggested-by: Ana Novák <ana@example.org>
			Reported-and-tested-by: "Wei, Li" <li@example.org>
			Co-developed-by: Gary Guo <gary@example.org>
			Signed-off-by: Someone Else <else@example.org>
			Reviewed-by: kernel test robot <lkp@intel.com>
			Reviewed-by: A. Doe <ana@work.example.org>
			""";

	private ArchiveImporting run(String... options) {
		return importing.run("git", repository.path(), options);
	}

	@Test
	void statesWhoDidWhatForEachCommit() {
		repository.file(".mailmap", "Ana Novák <ana@example.org> <ana@work.example.org>\n")
			.commit("Bob Old <bob@example.org>", "2026-03-04", MESSAGE, "rust/kernel/page.rs");
		assertThat(run("--commit-url", "https://example.org/commit/").states("git-linux")).containsPattern("""
				changes:
				  - id: rust-add-a-page-table
				    title: "rust: add a page table"
				    url: "?https://example.org/commit/[0-9a-f]{12}"?
				    paths: \\[".mailmap", rust/kernel/page.rs\\]
				    sources: \\[git-linux\\]
				    contributions:
				""")
			.contains("person: bob-old", "person: gary-guo", "person: ana-novak", "person: li-wei", "role: reporter",
					"role: tester", "role: suggester", "date: 2026-03-04")
			.doesNotContain("@", "Someone Else", "robot", "A. Doe");
	}

	@Test
	void takesCommitsThatTouchTopicsOfTheSeed() {
		repository.commit("Bob Old <bob@example.org>", "2026-03-04", "net: other", "net/core.c")
			.commit("Bob Old <bob@example.org>", "2026-03-05", "PCI: one", "drivers/pci/probe.c")
			.commit("Bob Old <bob@example.org>", "2026-03-06", "PCI: two", "drivers/pci/remove.c");
		assertThat(run().states("git-linux")).contains("PCI: one", "PCI: two").doesNotContain("net: other");
	}

	@Test
	void takesWhatIsAskedFor() {
		repository.commit("Bob Old <bob@example.org>", "2026-03-04", "net: first", "net/core.c")
			.commit("Bob Old <bob@example.org>", "2026-03-05", "net: second", "net/core.c")
			.commit("Bob Old <bob@example.org>", "2026-03-06", "net: third", "net/core.c")
			.commit("Bob Old <bob@example.org>", "2026-03-05", "mm: second", "mm/slab.c");
		assertThat(run("--paths", "net/", "--since", "2026-03-05", "--until", "2026-03-05").states("git-linux"))
			.contains("net: second")
			.doesNotContain("net: first", "net: third", "mm:");
	}

	@Test
	void changesNothingTheSecondTime() {
		repository.commit("Bob Old <bob@example.org>", "2026-03-04", MESSAGE, "rust/a.rs")
			.commit("Bob Old <bob@example.org>", "2026-03-05", "rust: fix", "rust/a.rs")
			.commit("Carl Poe <carl@example.org>", "2026-03-06", "rust: fix", "rust/b.rs");
		var first = run().states("git-linux");
		assertThat(first).contains("id: rust-fix\n", "id: rust-fix-2\n");
		assertThat(run().states("git-linux")).isEqualTo(first);
	}

	@Test
	void leavesTheRepositoryAsItIs() throws IOException {
		repository.commit("Bob Old <bob@example.org>", "2026-03-04", "rust: fix", "rust/a.rs");
		ArchiveImporting.write(repository.path().resolve("hooks/post-checkout"),
				"#!/bin/sh\ntouch " + directory + "/ran\n");
		repository.path().resolve("hooks/post-checkout").toFile().setExecutable(true);
		var before = files();
		run().states("git-linux");
		assertThat(files()).isEqualTo(before);
		assertThat(directory.resolve("ran")).doesNotExist();
	}

	private List<String> files() throws IOException {
		try (var files = Files.walk(repository.path())) {
			return files.sorted().map(file -> {
				try {
					return file + " " + Files.getLastModifiedTime(file);
				}
				catch (IOException e) {
					throw new java.io.UncheckedIOException(e);
				}
			}).toList();
		}
	}

	@Test
	void refusesWhatLeadsToOtherPlaces() throws IOException {
		repository.commit("Bob Old <bob@example.org>", "2026-03-04", "rust: fix", "rust/a.rs");
		var alternates = repository.path().resolve("objects/info/alternates");
		ArchiveImporting.write(alternates, "/elsewhere/objects\n");
		run();
		importing.isRefused("objects/info/alternates leads to files outside of the repository");
		Files.delete(alternates);

		ArchiveImporting.write(repository.path().resolve("config"),
				"[core]\n\tbare = true\n[include]\n\tpath = /etc/passwd\n");
		run();
		importing.isRefused("config:3:1: includes another file");
		ArchiveImporting.write(repository.path().resolve("config"), "[core]\n\tbare = true\n");

		Files.createSymbolicLink(repository.path().resolve("refs/heads/other"), Path.of("/etc/passwd"));
		run();
		importing.isRefused("refs/heads/other is a symbolic link");
		Files.delete(repository.path().resolve("refs/heads/other"));

		ArchiveImporting.write(directory.resolve("work/.git"), "gitdir: ../linux.git\n");
		importing.run("git", directory.resolve("work"));
		importing.isRefused(".git leads to another directory");
	}

	private static ArchiveContext context(Reporter reporter) {
		var content = new GraphContent();
		return new ArchiveContext(content, KnownPeople.of(content), address -> address, "git-linux",
				"imports/git-linux.yaml", reporter);
	}

	private static ChangeOptions options() {
		return new ChangeOptions("Linux", null, null, null, null, List.of(), true, null, null);
	}

	@Test
	void doesNotTakeAnErrorOfItsOwnForDamage() {
		repository.commit("Bob Old <bob@example.org>", "2026-03-04", "rust: fix", "rust/a.rs");
		var error = new IllegalStateException("an error of the program");
		var context = context((done, all, what) -> {
			throw error;
		});
		assertThatThrownBy(() -> GitImport.read(repository.path(), options(), context)).isSameAs(error);
	}

	@Test
	void keepsWhatJGitSaysOfDamage() {
		repository.commit("Bob Old <bob@example.org>", "2026-03-04", "rust: fix", "rust/a.rs").brokenCommit();
		assertThatThrownBy(() -> GitImport.read(repository.path(), options(), context(Reporter.NONE)))
			.isInstanceOf(UnreadableArchiveException.class)
			.hasMessageContaining("the repository is damaged, see git fsck")
			.hasCauseInstanceOf(RuntimeException.class);
	}

	@Test
	void refusesWhatIsNoRepositoryOrDamaged() throws IOException {
		importing.run("git", directory);
		importing.isRefused("there is no git repository in this directory");
		run();
		importing.isRefused("there are no commits on the current branch");
		repository.commit("Bob Old <bob@example.org>", "2026-03-04", "rust: fix", "rust/a.rs");
		run("--branch", "other");
		importing.isRefused("there is no branch or tag \"other\"");
		try (var objects = Files.walk(repository.path().resolve("objects"))) {
			objects.filter(Files::isRegularFile).forEach(file -> ArchiveImporting.write(file, "broken"));
		}
		run();
		importing.isRefused("linux.git");
	}

}
