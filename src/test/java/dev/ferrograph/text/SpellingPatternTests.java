package dev.ferrograph.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingPatternTests {

	@ParameterizedTest
	@ValueSource(strings = { "Straße", "STRASSE", "Ångström", "A\u030angstrom", "Łukasz", "Đorđe", "Þór", "Æther",
			"Œuvre", "Hjønnevåg", "ısı", "Σίσυφος", "ΣΊΣΥΦΟΣ", "КИЇВ", "日本語", "ガイド", "한국어" })
	void areWhatIsFoldedToTheText(String text) {
		assertThat(FoldedText.decomposed(text)).matches("(?isu)" + SpellingPattern.of(FoldedText.of(text)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Strase", "Strasser", "" })
	void areNothingElse(String other) {
		assertThat(FoldedText.decomposed(other)).doesNotMatch("(?isu)" + SpellingPattern.of("strasse"));
	}

}
