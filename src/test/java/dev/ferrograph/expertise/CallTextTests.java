package dev.ferrograph.expertise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CallTextTests {

	@Test
	void givesEachWordItsStem() {
		assertThat(CallText.of("Locking in network drivers").lookedFor()).containsExactly(word("locking", "lock"),
				word("in", "in"), word("network", "network"), word("drivers", "driver"));
	}

	@Test
	void givesEachWordItsOwnStemWhateverIsFoldedAwayBeforeIt() {
		assertThat(CallText.of("\u26a0\ufe0f locking in Rust").lookedFor()).containsExactly(word("locking", "lock"),
				word("in", "in"), word("rust", "rust"));
	}

	@Test
	void takesALetterForOneWordThatIsFoldedToSeveral() {
		assertThat(CallText.of("\ufdfa locks").lookedFor()).hasSize(2)
			.extracting(each -> each.get("word"))
			.containsExactly("\ufdfa", "locks");
	}

	@Test
	void hasNoWordsWhereNothingIsSeenButAPicture() {
		assertThat(CallText.of("\u2764\ufe0f").words()).isEqualTo(List.of());
	}

	private static Map<String, String> word(String word, String stem) {
		return Map.of("word", word, "stem", stem);
	}

}
