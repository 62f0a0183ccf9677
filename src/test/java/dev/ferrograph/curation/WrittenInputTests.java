package dev.ferrograph.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ferrograph.ingest.graph.Label;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WrittenInputTests {

	private final WrittenInput talk = new WrittenInput(Label.TALK.id("kangrejos-2023/klint"));

	@Test
	void writesIdsWithoutTheirKindWhereTheyRefer() {
		assertThat(talk.of("speakers", List.of("person:gary-guo", "Boqun Feng")))
			.isEqualTo(List.of("gary-guo", "Boqun Feng"));
		assertThat(talk.of("within", "talk:kangrejos-2023/block")).isEqualTo("block");
		assertThat(new WrittenInput(Label.PERSON.id("x")).of("affiliations",
				List.of(Map.of("organization", "organization:inria", "from", 2020, "source", "source:page"))))
			.isEqualTo(List.of(Map.of("organization", "inria", "from", 2020, "source", "page")));
	}

	@Test
	void leavesOtherTextsAsTheyAre() {
		for (var text : List.of("talk:1", "topic:", "change:log/x", "person:gary-guo")) {
			assertThat(talk.of("title", text)).isEqualTo(text);
		}
	}

	@Test
	void refusesNodesOfAnotherKindOrEdition() {
		assertThatExceptionOfType(CorrectionException.class)
			.isThrownBy(
					() -> new WrittenInput(Label.EDITION.id("kangrejos-2023")).of("hosts", List.of("person:google")))
			.withMessage("person:google is not the id of an organization.");
		assertThatExceptionOfType(CorrectionException.class)
			.isThrownBy(() -> talk.of("within", "talk:kangrejos-2024/block"))
			.withMessage("talk:kangrejos-2024/block is not a talk of the same edition.");
	}

}
