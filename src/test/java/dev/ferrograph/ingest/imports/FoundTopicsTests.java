package dev.ferrograph.ingest.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.ferrograph.ingest.graph.Edge;
import dev.ferrograph.ingest.graph.Relationship;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links talks to the topics that their titles and abstracts name. */
class FoundTopicsTests {

	private static final String EXPORT = "title,day,abstract\nRCU from Rust,2027-05-04,Using the borrow checker here\n";

	@TempDir
	Path directory;

	private Importing importing;

	@BeforeEach
	void seed() {
		importing = new Importing(directory).with("sources.yaml", "- { id: page, title: A page }\n")
			.with("topics/concepts.yaml", """
					- { id: rcu, name: RCU }
					- { id: borrows, name: Borrow checker }
					""");
	}

	@Test
	void keepsTheWordsByWhichItFoundThem() {
		importing.run("csv", "talks.csv", EXPORT, "--series", "example").isDone();
		assertThat(importing.file("imports/example-2027.yaml"))
			.contains("topics: [rcu, borrows]", "- { topic: borrows, text: borrow checker, in: abstract }")
			.doesNotContain("abstract: ");
		assertThat(about()).extracting(edge -> edge.to().slug(), edge -> edge.properties().get("foundBy"))
			.containsExactlyInAnyOrder(tuple("rcu", "RCU"), tuple("borrows", "borrow checker"));
	}

	@Test
	void findsThemAcrossTheEndOfALine() {
		importing
			.run("csv", "talks.csv", EXPORT.replace("Using the borrow checker here", "\"Using the borrow\n checker\""),
					"--series", "example")
			.isDone();
		assertThat(about()).extracting(edge -> edge.properties().get("foundBy"))
			.containsExactlyInAnyOrder("RCU", "borrow checker");
	}

	@Test
	void leavesOutWhatSomeoneRemoved() {
		importing.with("corrections.yaml", """
				editions:
				  - id: example-2027
				    talks:
				      - id: rcu-from-rust
				        without: { topics: [rcu] }
				""").run("csv", "talks.csv", EXPORT, "--series", "example").isDone();
		assertThat(about()).extracting(edge -> edge.to().slug()).containsExactly("borrows");
	}

	@Test
	void addsNoneWhereSomeoneNamedThem() {
		importing.with("series.yaml", "- { id: example, name: Example, sources: [page] }\n")
			.with("editions/example-2027.yaml", """
					id: example-2027
					series: example
					year: 2027
					name: Example
					sources: [page]
					talks:
					  - { id: one, title: RCU from Rust, kind: talk, topics: [rcu], sources: [page] }
					""")
			.run("csv", "talks.csv", EXPORT, "--series", "example")
			.isDone();
		assertThat(about()).extracting(edge -> edge.to().slug(), edge -> edge.properties().get("foundBy"))
			.containsExactly(tuple("rcu", null));
	}

	private List<Edge> about() {
		return importing.content().edges().stream().filter(edge -> edge.type() == Relationship.ABOUT).toList();
	}

}
