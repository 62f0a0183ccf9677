package dev.ferrograph.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ErrorMessageTests {

	@Test
	void whatIsShortStaysAsItIs() {
		assertThat(ErrorMessage.shortened("")).isEmpty();
		assertThat(ErrorMessage.shortened("x".repeat(500))).isEqualTo("x".repeat(500));
	}

	@Test
	void whatIsLongKeepsItsBeginningAndItsEnd() {
		var message = "topics names \"" + "x".repeat(487) + "\", which is no topic.";
		assertThat(ErrorMessage.shortened(message)).hasSize(500)
			.startsWith("topics names \"xx")
			.contains("x…x")
			.endsWith("xx\", which is no topic.");
	}

	@Test
	void noCharacterIsCutInTwo() {
		for (int before = 0; before < 2; before++) {
			var shortened = ErrorMessage.shortened("a".repeat(before) + "😀".repeat(400));
			assertThat(shortened.codePoints().filter(c -> Character.getType(c) == Character.SURROGATE).count())
				.isZero();
			assertThat(shortened).hasSizeBetween(498, 502).contains("…");
		}
	}

}
