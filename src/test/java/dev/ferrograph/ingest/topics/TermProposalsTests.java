package dev.ferrograph.ingest.topics;

import static dev.ferrograph.ingest.seed.SeedTester.edition;
import static dev.ferrograph.ingest.seed.SeedTester.seed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which frequent terms are proposed as topics. */
class TermProposalsTests {

	@Test
	void frequentTermsWithoutATopicAreProposed() {
		assertThat(proposals("Live patching today", "The road to live patching", "Live Patching, and live patching",
				"Welcome to the conference"))
			.containsExactly(new TermProposal("live patching", 3,
					List.of("Live patching today", "The road to live patching", "Live Patching, and live patching")));
	}

	@Test
	void whatHasATopicIsNotProposed() {
		assertThat(proposals("RCU now", "RCU then", "RCU again", "Sleepable RCU")).isEmpty();
	}

	@Test
	void rareTermsAndCommonWordsAreNotProposed() {
		assertThat(proposals("Introduction to frobnication", "Introduction to unwinding", "Introduction to folios"))
			.isEmpty();
	}

	@Test
	void aPartThatIsFrequentByItselfIsProposedToo() {
		assertThat(
				proposals("Huge folios", "Huge folios here", "Huge folios there", "Folios", "A folio", "Tiny folios"))
			.extracting(TermProposal::term, TermProposal::talks)
			.containsExactly(tuple("folios", 6), tuple("Huge folios", 3));
	}

	@Test
	void whatSomeoneHasDismissedIsNotProposedInAnySpelling() {
		assertThat(proposals("Best practices here", "best practice there", "Best practices everywhere")).isEmpty();
	}

	private static List<TermProposal> proposals(String... titles) {
		var talks = IntStream.range(0, titles.length)
			.mapToObj(i -> "  - { id: t%d, title: \"%s\", kind: talk, sources: [page] }\n".formatted(i, titles[i]))
			.collect(Collectors.joining());
		return TermProposals.of(seed().with("editions/kangrejos-2023.yaml", edition("talks:\n" + talks)).content(),
				List.of("Best Practices"));
	}

}
