package dev.ferrograph.ingest.seed;

import static dev.ferrograph.ingest.seed.SeedTester.seed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.ingest.graph.Change;
import dev.ferrograph.ingest.graph.Contribution;
import dev.ferrograph.ingest.graph.Relationship;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTests {

	private static final String TOPICS = """
			- id: rcu
			  name: RCU
			  paths: [kernel/rcu/, "include/linux/rcu*"]
			- id: srcu
			  name: Sleepable RCU
			  broader: RCU
			""";

	private static final String CHANGE = """
			- id: rcu-guard
			  title: "rust: sync: add rcu guard"
			  list: rcu.vger.kernel.org
			  url: https://example.org/1
			  paths: [include/linux/rcupdate.h, kernel/rcu/tree.c]
			  topics: [Sleepable RCU]
			  sources: [mail]
			  contributions:
			    - { person: Boqun Feng, role: author, date: 2024-05-02, url: https://example.org/1 }
			    - { person: Gary Guo, role: reviewer, date: 2024-05-01 }
			""";

	@Test
	void isAboutTheTopicsOfItsFilesAndThoseThatItNames() {
		var content = seed().with("topics/subsystems.yaml", TOPICS).with("changes/2024.yaml", CHANGE).content();
		assertThat(content.edges().stream().filter(edge -> edge.type() == Relationship.TOUCHES))
			.extracting(edge -> edge.to().toString())
			.containsExactlyInAnyOrder("topic:rcu", "topic:srcu");
		assertThat(content.nodes(Change.class)).singleElement().satisfies(change -> {
			assertThat(change.id()).isEqualTo("change:rcu-guard");
			assertThat(change.date()).isEqualTo(LocalDate.of(2024, 5, 1));
			assertThat(change.lastDate()).isEqualTo(LocalDate.of(2024, 5, 2));
		});
		assertThat(content.nodes(Contribution.class)).extracting(Contribution::id)
			.containsExactly("contribution:rcu-guard/boqun-feng/author", "contribution:rcu-guard/gary-guo/reviewer");
	}

	@Test
	void whatProgramsWriteIsReadLikeWhatPeopleWrite() {
		seed().with("topics/subsystems.yaml", TOPICS)
			.with("generated/changes/2024-q2.yaml", CHANGE.replace("Gary Guo", "Li Li"))
			.with("generated/people.yaml", "- { id: li-li, name: Li Li, sources: [mail] }\n")
			.content();
	}

	@Test
	void saysWhatIsWrong() {
		seed().with("changes/2024.yaml", """
				- id: one
				  title: One
				  sources: [mail]
				  contributions:
				    - { person: Boqun Feng, role: writer, date: 2024-05-02 }
				    - { person: Gary Gou, role: author, date: 2024-05-02 }
				- id: one
				  title: Two
				  sources: [mail]
				  contributions:
				    - { person: Gary Guo, role: author, date: 2024-05-02 }
				- id: two
				  title: Two
				  sources: [mail]
				  contributions:
				    - { person: Boqun Feng, role: author, date: 2024-05-02 }
				    - { person: boqun-feng, role: author, date: 2024-05-03 }
				- { id: three, title: Three, sources: [mail], contributions: [] }
				""")
			.hasProblems(
					"changes/2024.yaml:5:35: \"writer\" is not one of author, reviewer, acker, tester, suggester, reporter, "
							+ "discussant",
					"changes/2024.yaml:6:17: unknown person \"Gary Gou\"; did you mean \"Gary Guo\"?",
					"changes/2024.yaml:7:7: duplicate change \"one\"; the first is at changes/2024.yaml:1:7",
					"changes/2024.yaml:17:17: duplicate contribution of \"boqun-feng\"; the first is at "
							+ "changes/2024.yaml:16:17; a role in a change is stated once",
					"changes/2024.yaml:18:62: \"contributions\" lists nothing; name at least one");
	}

	@Test
	void mayHaveACountOfAnswers() {
		var counted = CHANGE.replace("  paths:", "  answerCount: 12\n  paths:");
		assertThat(answerCount(changes().with("changes/2024.yaml", counted))).isEqualTo(12);
		assertThat(answerCount(changes().with("changes/2024.yaml", counted.replace("12", "0")))).isZero();
		assertThat(answerCount(changes().with("changes/2024.yaml", CHANGE))).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "-1, \"-1\"", "twelve, \"twelve\"", "1.5, \"1.5\"" })
	void saysWhatIsNoCount(String written, String shown) {
		changes()
			.with("changes/2024.yaml", CHANGE.replace("  paths:", "  answerCount: %s\n  paths:".formatted(written)))
			.hasProblems("changes/2024.yaml:5:16: %s is not a whole number of 0 or more".formatted(shown));
	}

	private static SeedTester changes() {
		return seed().with("topics/subsystems.yaml", TOPICS);
	}

	private static @Nullable Integer answerCount(SeedTester seed) {
		return seed.content().nodes(Change.class).getFirst().answerCount();
	}

	@Test
	void saysWhatIsNoPath() {
		seed().with("topics/tools.yaml", "- { id: klint, name: klint, paths: [/rust/, \"N: (\"] }\n")
			.hasProblems(
					"topics/tools.yaml:1:37: \"/rust/\" begins with a slash; paths begin at the top of the tree, such as "
							+ "rust/kernel/",
					"topics/tools.yaml:1:45: \"N: (\" is not a regular expression: Unclosed group");
	}

}
