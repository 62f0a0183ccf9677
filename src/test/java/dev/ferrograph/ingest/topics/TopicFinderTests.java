package dev.ferrograph.ingest.topics;

import static dev.ferrograph.ingest.seed.SeedTester.seed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.ingest.topics.Found.Where;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which topics a title and an abstract name. */
class TopicFinderTests {

	private final TopicFinder topics = TopicFinder.of(seed().with("topics/subsystems.yaml", """
			- { id: rcu, name: RCU, aliases: [Read-copy-update] }
			- { id: srcu, name: Sleepable RCU }
			- { id: of, name: OF, aliases: [Open Firmware] }
			- { id: mm, name: mm, aliases: [Memory management] }
			- { id: io-uring, name: io_uring }
			""").with("topics/concepts.yaml", """
			- { id: abstractions, name: Safe abstractions }
			- { id: memory, name: Memory }
			- { id: driver, name: Driver }
			- { id: cpp, name: C++ }
			- { id: c, name: C }
			- { id: lock, name: 排他制御 }
			- { id: etats, name: États }
			""").content());

	@Test
	void namesAreWholeWords() {
		assertFound("Drivers and a driverless car", null, "driver: Drivers");
		assertFound("SRCUs are something else", null);
	}

	@Test
	void ordinaryWordsMatchWhateverTheirCaseAndAccents() {
		assertFound("DRIVER for etats", null, "driver: DRIVER", "etats: etats");
	}

	@Test
	void capitalsAndShortNamesMatchOnlyAsTheyAreWritten() {
		assertFound("The state of RCU", null, "rcu: RCU");
		assertFound("rcu and Mm", null);
		assertFound("OF in mm", null, "of: OF", "mm: mm");
		assertFound("Two RCUs", null, "rcu: RCUs");
	}

	@Test
	void inATitleOfCapitalsTheyCannotBeTold() {
		assertFound("THE STATE OF THE DRIVER", null, "driver: DRIVER");
		assertFound("RCU", null, "rcu: RCU");
	}

	@Test
	void theLongestNameWins() {
		assertFound("Sleepable RCU and memory management", null, "srcu: Sleepable RCU", "mm: memory management");
	}

	@Test
	void whatIsBetweenTheWordsDoesNotMatter() {
		assertFound("Read copy update with io-uring and io_uring", null, "rcu: Read copy update", "io-uring: io-uring");
	}

	@Test
	void pluralAndSingularAreTheSame() {
		assertFound("A safe abstraction", null, "abstractions: safe abstraction");
		assertFound("Memories of a process", null, "memory: Memories");
	}

	@Test
	void signsBelongToAName() {
		assertFound("From C++ to Rust", null, "cpp: C++");
		assertFound("Plan C", null);
	}

	@Test
	void namesWithoutSpacesAreFound() {
		assertFound("カーネルの排他制御について", null, "lock: 排他制御");
	}

	@Test
	void theTitleComesFirstThenWhatTheAbstractNamesMostOften() {
		assertThat(topics.find("A driver", "About memory. RCU, and RCU again; the driver too.")).containsExactly(
				new Found("driver", "driver", Where.TITLE), new Found("rcu", "RCU", Where.ABSTRACT),
				new Found("memory", "memory", Where.ABSTRACT));
	}

	@Test
	void aTalkHasSixTopicsAtMost() {
		var yaml = IntStream.range(0, 9)
			.mapToObj("- { id: t%1$d, name: Topic t%1$d }\n"::formatted)
			.collect(Collectors.joining());
		var many = TopicFinder.of(seed().with("topics/concepts.yaml", yaml).content());
		var title = IntStream.range(0, 9).mapToObj("topic t%d"::formatted).collect(Collectors.joining(", "));
		assertThat(many.find(title, title)).extracting(Found::topicId)
			.containsExactly("t0", "t1", "t2", "t3", "t4", "t5");
	}

	@Test
	void ofTwoTopicsWithOneNameNeitherIsMeant() {
		var two = TopicFinder.of(seed().with("topics/concepts.yaml", """
				- { id: a, name: Pinning, distinctFrom: [b] }
				- { id: b, name: pinning, distinctFrom: [a] }
				""").content());
		assertThat(two.find("Pinning", null)).isEmpty();
	}

	private void assertFound(String title, @Nullable String text, String... found) {
		assertThat(topics.find(title, text)).extracting(match -> match.topicId() + ": " + match.matchedText())
			.containsExactly(found);
	}

}
