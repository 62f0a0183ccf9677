package dev.ferrograph.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTests {

	@Test
	void aShortTextIsWhole() {
		assertThat(Excerpt.of("")).isEmpty();
		assertThat(Excerpt.of("x".repeat(100))).isEqualTo("x".repeat(100));
	}

	@Test
	void aLongTextIsCutOffBetweenCharacters() {
		assertThat(Excerpt.of("x".repeat(101))).isEqualTo("x".repeat(100) + "…");
		assertThat(Excerpt.of("😀".repeat(51))).isEqualTo("😀".repeat(50) + "…");
		assertThat(Excerpt.of("x" + "😀".repeat(51))).isEqualTo("x" + "😀".repeat(49) + "…");
	}

}
