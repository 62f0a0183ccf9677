package dev.ferrograph.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTests {

	@ParameterizedTest
	@CsvSource({ "network drivers, Testing of a network driver", "Networking, how networks fail",
			"Scheduler, a new scheduling class", "locking, which locks it takes", "GPU, two GPUs",
			"Read-copy-update, read copy updates", "Ångström, an ANGSTROM wide", "内核, 改进内核子系统" })
	void aNameIsFoundInAnyFormOfItsWords(String name, String text) {
		assertThat(textOf(text)).contains(Phrase.ofName(name));
	}

	@ParameterizedTest
	@CsvSource({ "abstractions, an abstract of at most a page", "DMA, admass", "sched, scheduled", "syn, the synonym",
			"NFS, an NF device" })
	void anotherWordIsNotTakenForIt(String name, String text) {
		assertThat(textOf(text)).doesNotContain(Phrase.ofName(name));
	}

	@ParameterizedTest
	@CsvSource({ "C++", "F*", "C#", "?!" })
	void aNameThatItsSignsMakeIsNotLookedFor(String name) {
		assertThat(Phrase.ofName(name)).isEmpty();
	}

	@Test
	void aWordOfAnyLengthHasOneStem() {
		var word = "a".repeat(10_000);
		assertThat(Phrase.stems(Phrase.words("locks " + word))).containsExactly("lock", word);
	}

	private static String textOf(String text) {
		return Phrase.of(Phrase.words(text));
	}

}
