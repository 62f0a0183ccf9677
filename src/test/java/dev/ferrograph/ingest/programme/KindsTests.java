package dev.ferrograph.ingest.programme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrograph.ingest.graph.TalkKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindsTests {

	@ParameterizedTest
	@CsvSource({ "lecture, Locks, TALK", "lightning_talk, Locks, LIGHTNING", "Lightning Talk (5 min), Locks, LIGHTNING",
			"Workshop, Locks, TRAINING", "Tutorial, Locks, TUTORIAL", "Panel, Locks, DISCUSSION", "BoF, Locks, BOF",
			"Talk 30 min + 10min Q&A, Locks, TALK", "Keynote, Locks, KEYNOTE", "Presentation, Opening keynote, KEYNOTE",
			"other, Lunch break, OTHER", ", Lunch, OTHER", ", Registration, OTHER", ", Opening ceremony, OTHER",
			", Coffee break, OTHER", ", Lightning talks, LIGHTNING", ", Memory management BoF, BOF",
			"devroom, Lunch with the kernel, TALK", ", Locks,", ", Breaking locks,", ", Closing the gap,",
			"Poster, Locks,", "Vortrag, Locks, TALK" })
	void tellsTheKindWhereItIsClear(@Nullable String type, String title, @Nullable TalkKind kind) {
		assertThat(Kinds.of(type, title)).isEqualTo(kind);
	}

}
